import { randomInt } from "node:crypto";
import { slugify } from "transliteration";
import { isId, longestId, spaceOf } from "../../ontology/id";
import type { NodeType } from "../../ontology/node-type";
import type { Actor } from "../../store/actor";
import { hasOpaqueIds } from "./node-verbs";
import type { InputProblem } from "./problem";
import type { Asked } from "./verb";

/** Which ids are taken: by what is there, and by what was there, for history keeps it. */
export interface TakenIds {
  /** Whether something has the id now. */
  readonly has: (id: string) => boolean;
  /** Those of these ids that something had at any time. */
  readonly everUsed: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Ids that were chosen for new nodes, and why none could be for some. */
export interface Chosen {
  readonly ids: ReadonlyMap<Asked, string>;
  readonly problems: readonly InputProblem[];
}

/** So many ids are tried at once for a name that others have as well. */
const triedAtOnce = 20;
/** A name that so many others have gets a number of chance. */
const mostCounted = 100;

/** Chooses an id for every new node that came without one: what the name says in letters of ids, made unique. */
export async function chooseIds(asked: readonly Asked[], actor: Actor, taken: TakenIds): Promise<Chosen> {
  const problems: InputProblem[] = [];
  const ids = new Map<Asked, string>();
  const given = new Set(asked.flatMap(({ input }) => (typeof input.id === "string" ? [input.id] : [])));
  for (const one of asked) {
    const type = one.verb.creates;
    if (!type) continue;
    const problem = spaceProblem(one, actor);
    if (problem) problems.push(problem);
    if (problem || typeof one.input.id === "string") continue;
    const stem = stemOf(one, type, actor);
    const id = await firstFree(stem, {
      has: (tried) => given.has(tried) || taken.has(tried),
      everUsed: taken.everUsed,
    });
    given.add(id);
    ids.set(one, id);
  }
  return { ids, problems };
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

async function firstFree(stem: string, { has, everUsed }: TakenIds): Promise<string> {
  for (let from = 1; from < mostCounted; from += triedAtOnce) {
    const tried = Array.from({ length: triedAtOnce }, (_, index) => numbered(stem, from + index));
    const free = tried.filter((id) => !has(id));
    const used = free.length ? await everUsed(free) : new Set();
    const [first] = free.filter((id) => !used.has(id));
    if (first) return first;
  }
  return `${stem}-${chance()}`;
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
