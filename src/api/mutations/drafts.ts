import type { Lists, StatementDraft, Values } from "../../store/operation";
import type { InputPath } from "./problem";
import type { References } from "./references";

/** A list in an input: each item an object of its class. */
type Items = readonly Values[];

/** The values among an input that are of these names: given ones set, null clears, and what is left out is left out. */
export function valuesOf(input: Values, names: Iterable<string>): Values {
  return Object.fromEntries([...names].flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
}

/** The lists among an input; null means that there are to be no entries. */
export function listsOf(input: Values, names: Iterable<string>): Lists {
  const given = [...names].filter((name) => input[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, itemsOf(input, name).map(plain)]));
}

/** The items of a list in an input; none when it is left out or null. */
export function itemsOf(input: Values, name: string): Items {
  return (input[name] as Items | null | undefined) ?? [];
}

/** The statements in an input, with their sources found by reference where they are of the same commit. */
export function statementsOf(input: Values, at: InputPath, references: References): StatementDraft[] {
  return itemsOf(input, "statements").map(({ source, ...said }, index) => {
    const draft = plain(said) as unknown as StatementDraft;
    if (typeof source !== "string") return { ...draft, sourceId: null };
    return { ...draft, sourceId: references.resolve(source, [...at, "statements", String(index), "source"]) };
  });
}

/** A path in a node's or a link's draft or patch as a path in the input that it was made of. */
export function placeIn(at: InputPath, renamed: Readonly<Record<string, string | null>> = {}) {
  const names: Readonly<Record<string, string | null>> = { ...ofDrafts, ...renamed };
  return (path: readonly (string | number)[]): InputPath => {
    const parts = path.map(String).flatMap((part) => (part in names ? (names[part] ?? []) : [part]));
    return [...at, ...parts];
  };
}

/** What drafts keep apart stands side by side in an input, and a source is not called by its id's name. */
const ofDrafts = { node: null, link: null, properties: null, entries: null, sourceId: "source", targetId: "target" };

function plain(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
