import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import type { Relationship } from "../../ontology/relationship";
import { Statement } from "../../ontology/statement";
import type { Values } from "../../store/operation";
import type { CheckedFields, CheckedInputs } from "./checked-input";
import { itemsOf, listsOf, placeIn, statementsOf, valuesOf } from "./drafts";
import type { InputPath } from "./problem";
import { expectedVersion, linkProperties, listFields, statementsField } from "./shared-inputs";
import { givable, idField, newValueFields, nodeField, patchValueFields, textField } from "./value-fields";
import { type Asked, type Planning, type Step, together, type Verb } from "./verb";

/** What can be done to nodes of one type: making one, with its links, and changing one. */
export function nodeTypeVerbs(type: NodeType, ontology: Ontology, inputs: CheckedInputs): Verb[] {
  const properties = givable(type.properties);
  const names = properties.map(({ name }) => name);
  const lists = type.entries.filter((list) => list.of() !== Statement);
  const parts: Parts = {
    names,
    lists: lists.map(({ name }) => name),
    relationships: ontology.relationships(type.name),
  };
  const patch = `${type.name}Patch`;
  inputs.add(
    patch,
    `What is to be otherwise about a ${type.name}: what is left out stays, null clears, and a list takes the place of the whole one.`,
    together(patch, patchValueFields(properties), listFields(lists), { statements: statementsField }),
  );
  const shows = { kind: "node", field: type.field, type: type.name } as const;
  const linkNames = linkProperties(ontology).map(({ name }) => name);
  return [
    {
      name: `create${type.name}`,
      description: `Makes a node of type ${type.name}, with links to others at once if wanted. ${type.description}`,
      fields: together(`A new ${type.name}`, identity(type), newValueFields(properties), listFields(lists), {
        statements: statementsField,
        ...relationshipFields(parts.relationships),
      }),
      shows,
      creates: type,
      steps: (asked, planning) => creation(type, parts, linkNames, asked, planning),
    },
    {
      name: `update${type.name}`,
      description: `Changes a node of type ${type.name}.`,
      fields: {
        id: nodeField(`The ${type.name}.`),
        expectedVersion,
        patch: { type: `${patch}!`, description: "What is to be otherwise." },
      },
      shows,
      steps: (asked, planning) => [update(type, parts, asked, planning)],
    },
  ];
}

/** What an input about a node type has, by name. */
interface Parts {
  readonly names: readonly string[];
  readonly lists: readonly string[];
  readonly relationships: readonly Relationship[];
}

/** Whether ids of nodes of a type say nothing: those of people outlive the wish to be forgotten. */
export function hasOpaqueIds({ properties }: NodeType): boolean {
  return properties.some(({ personal }) => personal);
}

function identity(type: NodeType): CheckedFields {
  const otherwise = hasOpaqueIds(type)
    ? `the space, a slash, \`${type.enumName.toLowerCase()}-\` and letters of chance, for it stays when the person is erased`
    : "the space, a slash and the name in small letters of a to z";
  return {
    id: idField(`Its id, chosen once and never changed. When left out: ${otherwise}.`, { optional: true }),
    space: textField(
      "The space that it belongs to, such as `kouvola`; needed when there is no id and the key is not for one space.",
      100,
    ),
  };
}

function relationshipFields(relationships: readonly Relationship[]): CheckedFields {
  return Object.fromEntries(
    relationships.map(({ field, linkType, en }) => [
      field,
      { type: "[NewLinkInput!]", description: `Links to make with it (${linkType.name}): ${en}.` },
    ]),
  );
}

function creation(
  type: NodeType,
  { names, lists, relationships }: Parts,
  linkNames: readonly string[],
  asked: Asked,
  planning: Planning,
): readonly Step[] {
  const { input, at } = asked;
  const id = String(input.id ?? planning.chosen.get(asked) ?? "");
  if (typeof input.ref === "string") planning.references.set(input.ref, id, at);
  const node = {
    id,
    type: type.name,
    properties: valuesOf(input, names),
    entries: listsOf(input, lists),
    statements: statementsOf(input, at, planning.references),
  };
  const links = relationships.flatMap((relationship) =>
    itemsOf(input, relationship.field).map((link, index) =>
      newLink(relationship, id, linkNames, link, [...at, relationship.field, String(index)], planning),
    ),
  );
  return [{ operation: { kind: "createNode", node }, placeOf: placeIn(at) }, ...links];
}

/** A link of a relationship field, which leads from the new node or to it. */
function newLink(
  { linkType, end }: Relationship,
  owner: string,
  names: readonly string[],
  link: Values,
  at: InputPath,
  { references }: Planning,
): Step {
  const other = references.resolve(String(link.to), [...at, "to"]);
  const leadsHere = end === "target";
  const draft = {
    ...(typeof link.id === "string" && { id: link.id }),
    type: linkType.name,
    sourceId: leadsHere ? other : owner,
    targetId: leadsHere ? owner : other,
    properties: valuesOf(link, names),
    statements: statementsOf(link, at, references),
  };
  const ends = leadsHere ? { sourceId: "to", targetId: null } : { sourceId: null, targetId: "to" };
  const ofStatements = placeIn(at);
  const ofLink = placeIn(at, ends);
  return {
    operation: { kind: "createLink", link: draft },
    placeOf: (path) => (path.includes("statements") ? ofStatements(path) : ofLink(path)),
  };
}

function update(type: NodeType, { names, lists }: Parts, { input, at }: Asked, { references }: Planning): Step {
  const patch = input.patch as Values;
  const within = [...at, "patch"];
  const id = references.resolve(String(input.id), [...at, "id"]);
  return {
    operation: {
      kind: "updateNode",
      id,
      type: type.name,
      expectedVersion: input.expectedVersion as number | null | undefined,
      properties: valuesOf(patch, names),
      entries: listsOf(patch, lists),
      ...(patch.statements !== undefined && { statements: statementsOf(patch, within, references) }),
    },
    placeOf: placeOfExisting(at, within),
  };
}

/** What is wrong with the whole stands beside the patch, what is wrong with a value in it. */
export function placeOfExisting(at: InputPath, within: InputPath) {
  const [whole, part] = [placeIn(at), placeIn(within)];
  return (path: readonly (string | number)[]): InputPath => {
    const isOfWhole = path.length === 0 || ["id", "expectedVersion", "type"].includes(String(path[0]));
    return isOfWhole ? whole(path[0] === "type" ? ["id"] : path) : part(path);
  };
}
