import { randomInt } from "node:crypto";
import { slugify } from "transliteration";
import { isId, longestId, spaceOf } from "../../ontology/id";
import type { NodeType } from "../../ontology/node-type";
import type { Actor } from "../../store/actor";
import { hasOpaqueIds } from "./node-verbs";
import type { InputProblem } from "./problem";
import type { Asked } from "./verb";

/** What is known of ids that are taken. */
export interface TakenIds {
  /** Those of these ids that something has, or had at any time, for history keeps it. */
  readonly everUsed: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether so many choose at this moment that counting on would only meet the others again. */
  readonly contended?: boolean;
}

/** Ids that were chosen for new nodes, and why none could be for some. */
export interface Chosen {
  readonly ids: ReadonlyMap<Asked, string>;
  readonly problems: readonly InputProblem[];
}

/** So many ids are looked up at once for a name that others have as well. */
const lookedUpAtOnce = 20;
/** A name that so many others have gets a number of chance. */
const mostCounted = 100;

/** Chooses an id for every new node that came without one: what the name says in letters of ids, made unique. */
export async function chooseIds(asked: readonly Asked[], actor: Actor, taken: TakenIds): Promise<Chosen> {
  const problems: InputProblem[] = [];
  const stems = new Map<Asked, string>();
  for (const one of asked) {
    const type = one.verb.creates;
    if (!type) continue;
    const problem = spaceProblem(one, actor);
    if (problem) problems.push(problem);
    else if (typeof one.input.id !== "string") stems.set(one, stemOf(one, type, actor));
  }
  const free = new FreeIds(taken, new Set(asked.flatMap(({ input: { id } }) => (typeof id === "string" ? [id] : []))));
  await free.lookUp([...stems.values()]);
  const ids = new Map<Asked, string>();
  for (const [one, stem] of stems) ids.set(one, await free.take(stem));
  return { ids, problems };
}

/** Ids that nothing has or had, nor gets in the same commit. */
class FreeIds {
  private readonly used = new Map<string, boolean>();

  constructor(
    private readonly taken: TakenIds,
    private readonly given: Set<string>,
  ) {}

  /** Finds out which of some ids something had before. */
  async lookUp(ids: readonly string[]): Promise<void> {
    const unknown = ids.filter((id) => !this.given.has(id) && !this.used.has(id));
    if (!unknown.length) return;
    const used = await this.taken.everUsed(unknown);
    for (const id of unknown) this.used.set(id, used.has(id));
  }

  /** Takes the first that is free of those that begin with a stem. */
  async take(stem: string): Promise<string> {
    for (let number = 1; number < mostCounted && !this.taken.contended; number++) {
      const id = numbered(stem, number);
      if (this.given.has(id)) continue;
      if (!this.used.has(id)) {
        await this.lookUp(Array.from({ length: lookedUpAtOnce }, (_, index) => numbered(stem, number + index)));
      }
      if (!this.used.get(id)) return this.give(id);
    }
    return this.give(`${stem}-${chance()}`);
  }

  private give(id: string): string {
    this.given.add(id);
    return id;
  }
}

/** A name in the letters of ids: `Äidin kieli` as `aidin-kieli`; empty when no letter of it has a likeness. */
export function slugOf(name: string): string {
  return slugify(name.normalize("NFC"), { lowercase: true, separator: "-" })
    .replace(/[^a-z0-9-]+/g, "")
    .replace(/^-+/, "");
}

function spaceProblem({ input, at }: Asked, { space: own }: Actor): InputProblem | null {
  const { id } = input;
  const space = typeof input.space === "string" ? input.space : null;
  const problem = (message: string): InputProblem => ({
    code: "INVALID_ARGUMENT",
    message,
    path: [...at, "space"],
    details: {},
  });
  if (typeof id === "string") {
    if (space === null || spaceOf(id) === space) return null;
    return problem(`space: expected "${spaceOf(id)}", of which the id is, or nothing; another one came.`);
  }
  if (space === null && own === null)
    return problem("space: expected a space such as kouvola, or an id; neither came.");
  const formed = isId(`${space ?? own}/x`) && !String(space ?? own).includes("/");
  return formed ? null : problem("space: expected letters a-z, digits and -, such as kouvola; something else came.");
}

/** The part of an id that is tried first, and what is said by chance after it where names must not show. */
function stemOf({ input }: Asked, type: NodeType, actor: Actor): string {
  const space = String(input.space ?? actor.space);
  if (hasOpaqueIds(type)) return `${space}/${wordOf(type)}-${chance()}`;
  const slug = slugOf(String(input.name)) || wordOf(type);
  return `${space}/${slug}`.slice(0, longestId - 10).replace(/-+$/, "");
}

function numbered(stem: string, number: number): string {
  return number === 1 ? stem : `${stem}-${number}`;
}

/** The type as a part of an id: `growth-platform`. */
function wordOf({ enumName }: NodeType): string {
  return enumName.toLowerCase().replaceAll("_", "-");
}

/** Six letters and digits of chance: those that one can tell apart. */
function chance(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  return Array.from({ length: 6 }, () => letters.charAt(randomInt(letters.length))).join("");
}
