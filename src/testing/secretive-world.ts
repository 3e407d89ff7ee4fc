import type { Recorded } from "../graph/graph";
import type { NodeType } from "../ontology/node-type";
import type { LinkType } from "../ontology/relationship";
import type { Creation } from "../store/operation";
import { creating, linking } from "./drafts";
import { recordedAfter } from "./records";
import { ontology } from "./world";

/** The spaces of the world. */
export const spaces = ["alku", "loppu"] as const;

/** A thing of the world, with a word that its texts have and no others do. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  readonly word: string;
  /** Who may know that it is there: everyone, or those who see what is internal to its space. */
  readonly isHidden: boolean;
}

/** Of every type in each space some that everyone may see and some that are hidden; people in every manner of hiding. */
export const things: readonly Thing[] = spaces.flatMap((space) =>
  ontology.nodeTypes.flatMap(({ name }) =>
    ["open", "secret", ...(name === "Contact" ? ["silent"] : [])].map((how) => ({
      id: `${space}/${name.toLowerCase()}-${how}`,
      type: name,
      word: `${space}${name.toLowerCase()}${how}`,
      isHidden: how !== "open",
    })),
  ),
);

/** A world of all things, with links of every type between those that are hidden and those that are not. */
export function secretiveWorld(): Recorded {
  return recordedAfter([...things.map(creation), ...ontology.linkTypes.flatMap(linksOf)], ontology);
}

function creation({ id, type, word, isHidden }: Thing): Creation {
  const isSilent = id.endsWith("-silent");
  const person = { phones: [phoneOf(id)], contactVisibility: isSilent ? "NONE" : "NAME", title: `nimike${word}` };
  const properties = {
    name: `${word} nimi`,
    description: `Tästä kertoo ${word}.`,
    visibility: isHidden && !isSilent ? "INTERNAL" : "PUBLIC",
    ...(type === "Contact" ? person : {}),
  };
  const externalIds = [{ scheme: "koe", value: `tunnus${word}` }];
  return creating(type, id, { properties, entries: { externalIds } });
}

function phoneOf(id: string): string {
  return `000 ${String(things.findIndex((thing) => thing.id === id) + 1000)} 777`;
}

/** Links of one type: between two of the types that it allows, in each space and across, open, hidden, or said by a hidden source. */
function linksOf(type: LinkType, index: number): Creation[] {
  const [source, target] = endsOf(type, index);
  return spaces.flatMap((space, at) => {
    const others = [...named(space, target), ...named(spaces[1 - at] ?? space, target)];
    return named(space, source).flatMap((one) =>
      others.flatMap((other, place) => (one.id === other.id ? [] : [link(type, one, other, place)])),
    );
  });
}

function link(type: LinkType, source: Thing, target: Thing, place: number): Creation {
  const word = `${source.word}ja${target.word}`;
  const [role] = Object.keys(type.roles ?? {});
  return linking(type.name, source.id, target.id, {
    properties: {
      note: `Huomio: ${word}.`,
      visibility: place % 3 === 2 ? "INTERNAL" : "PUBLIC",
      ...(role !== undefined && { role }),
    },
    statements: [
      { status: "STATED", sourceId: `${target.id.split("/")[0]}/source-${place % 4 === 1 ? "secret" : "open"}` },
    ],
  });
}

/** A pair of types that may be linked, other ones for other link types, so that all types have links. */
function endsOf(type: LinkType, index: number): readonly [NodeType, NodeType] {
  const pairs = type.sources.flatMap((source) => type.targets.map((target) => [source, target] as const));
  const legal = pairs.filter(([source, target]) => type.allows(source.name, target.name));
  const pair = legal[index % legal.length];
  if (!pair) throw new Error(`${type.name} can link nothing`);
  return pair;
}

function named(space: string, { name }: NodeType): Thing[] {
  return things.filter(({ id, type }) => type === name && id.startsWith(`${space}/`));
}
