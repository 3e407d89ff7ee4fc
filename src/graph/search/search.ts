import type { Language } from "../../ontology/labels";
import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import type { Row } from "../related";
import type { View } from "../view";
import { type Finding, findingIn } from "./finding";
import { type Match, SearchIndex } from "./search-index";
import { wordsIn } from "./words";

/** What is looked for. */
export interface SearchRequest {
  readonly text: string;
  /** Which nodes may be found. */
  readonly passes: Test<Node>;
  /** The language whose texts are searched; null for all of them. */
  readonly language: Language | null;
  /** The language to show a finding in where several languages have the words. */
  readonly preferred: Language | null;
}

/** A node that was found. */
export interface Hit extends Row {
  /** How well it fits, to be compared with others of the same answer only. */
  readonly score: number;
  /** Where in the node, worked out when somebody looks. */
  readonly finding: () => Finding;
}

/** The words that a question is about; a single letter, such as an ending after a colon, only when there is no more. */
export function askedWords(text: string): string[] {
  const words = [...new Set(wordsIn(text).map(({ folded }) => folded))];
  const longer = words.filter((word) => word.length > 1);
  return longer.length ? longer : words;
}

/** Finds the nodes that have all of the words; when there are none, those that have some. */
export async function search(view: View, request: SearchRequest): Promise<Hit[]> {
  const { text, language } = request;
  const index = await view.kept(filledIndex);
  const words = askedWords(text);
  const hits = (matches: readonly Match[]): Hit[] => matches.flatMap((match) => hitOf(view, match, words, request));
  const whole = hits(index.find(words, "AND", language));
  return whole.length || words.length < 2 ? whole : hits(index.find(words, "OR", language));
}

function filledIndex(view: View): Promise<SearchIndex> {
  return new SearchIndex(view).fill();
}

function hitOf(view: View, match: Match, words: readonly string[], request: SearchRequest): Hit[] {
  const node = view.node(match.id);
  if (!node || !request.passes(node)) return [];
  const terms = new Set(match.terms);
  const score = Math.round(match.score * 1000) / 1000;
  let known: Finding | undefined;
  const finding = (): Finding => {
    known ??= findingIn(view, node, { ...request, words, terms });
    return known;
  };
  return [{ node, link: null, score, finding }];
}
