import type { Language } from "../../ontology/labels";
import type { Node } from "../../ontology/node";
import type { View } from "../view";
import { type SearchedText, searchedFields, searchedTexts } from "./searched-texts";
import { type SnippetPart, snippetOf } from "./snippet";
import { stemOf } from "./stem-of";
import { type Word, wordsIn } from "./words";

/** Where in a node the words of a search stand. */
export interface Finding {
  readonly field: string;
  readonly language: Language;
  readonly snippet: readonly SnippetPart[];
}

/** What was looked for, and in what forms it was found. */
export interface Sought {
  readonly words: readonly string[];
  readonly terms: ReadonlySet<string>;
  readonly language: Language | null;
  readonly preferred: Language | null;
}

/** A text with the words in it that were found. */
interface Candidate extends SearchedText {
  readonly found: readonly Word[];
}

/** The text of a node that answers a search best: with most of the words, in the weightiest field. */
export function findingIn(view: View, node: Node, sought: Sought): Finding {
  const weights = searchedFields(view.ontology);
  const languages = [sought.language, sought.preferred, node.language];
  const candidates = searchedTexts(view, node)
    .filter(({ language }) => !sought.language || language === sought.language)
    .map((text): Candidate => ({ ...text, found: foundIn(text, sought) }));
  const rank = ({ field, language, found }: Candidate): number[] => [
    covered(found, sought),
    weights.get(field) ?? 0,
    -(languages.indexOf(language) + 1 || languages.length + 1),
  ];
  const [best] = candidates.sort((one, other) => compareRanks(rank(other), rank(one)));
  if (!best) throw new Error(`${node.id} was found but has no text`);
  return { field: best.field, language: best.language, snippet: snippetOf(best.text, best.found) };
}

function foundIn({ text, language }: SearchedText, { terms }: Sought): Word[] {
  return wordsIn(text).filter(({ folded }) => terms.has(folded) || terms.has(stemOf(folded, language)));
}

/** How many of the words a text has: those that stand in it just as they were asked for count a little more. */
function covered(found: readonly Word[], { words }: Sought): number {
  const forms = new Set(found.map(({ folded }) => folded));
  const exact = words.filter((word) => forms.has(word)).length;
  return Math.min(forms.size, words.length) + exact / (words.length + 1);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
