import type { QueryCombination } from "minisearch";
import { type Language, languages } from "../../ontology/labels";
import { isKinOf, rootOf, stemOf } from "./stem-of";

/** How much a field of the index weighs. */
type Weights = Readonly<Record<string, number>>;

/** What a question is asked of: the texts of each language, as they stand and by their stems. */
export interface QueryFields {
  readonly words: Weights;
  readonly stems: Readonly<Partial<Record<Language, Weights>>>;
}

/** Shorter words are next to too many others for a letter to be taken for a typing error. */
const shortestMistyped = 4;

/** How much less a stem that differs weighs than the same one: it may be of another word. */
const kinShare = 0.2;

/** Each word of a question in the ways in which it may stand in a text; all of the words are wanted, or any. */
export function queryFor(words: readonly string[], fields: QueryFields, combineWith: "AND" | "OR"): QueryCombination {
  return { combineWith, queries: words.map((word) => anyOf([...typed(word, fields), ...inflected(word, fields)])) };
}

/** The word as it was typed, as the beginning of a longer one, or with one typing error. */
function typed(word: string, { words: weights }: QueryFields): QueryCombination[] {
  const mistyped = word.length >= shortestMistyped;
  const itself = { ...within(weights), queries: [word], prefix: word.length > 1, fuzzy: mistyped && 1 };
  return mistyped ? [itself, { ...within(weights), queries: swapped(word) }] : [itself];
}

/** The word in other forms: with the same stem, or with one that differs as stems of the same word do. */
function inflected(word: string, { stems }: QueryFields): QueryCombination[] {
  return languages.flatMap((language) => {
    const weights = stems[language];
    const stem = stemOf(word, language);
    if (!weights || !stem) return [];
    const same = { ...within(weights), queries: [stem] };
    const boostDocument = (_: unknown, term: string): number => (isKinOf(stem, term) ? kinShare : 0);
    return [same, { ...within(weights), queries: [rootOf(stem)], prefix: true, boostDocument }];
  });
}

function anyOf(queries: QueryCombination[]): QueryCombination {
  return { combineWith: "OR", queries };
}

function within(weights: Weights): Pick<QueryCombination, "combineWith" | "fields" | "boost"> {
  return { combineWith: "OR", fields: Object.keys(weights), boost: weights };
}

/** The word with two neighbouring letters the other way round: one slip of the fingers, but two edits to the library. */
function swapped(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index] ?? "";
    if (letter === before) return [];
    return [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join("")];
  });
}
