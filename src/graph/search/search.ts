import type { Language } from "../../ontology/labels";
import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import type { Test } from "../filter";
import type { Row } from "../related";
import type { View } from "../view";
import { type Finding, findingIn } from "./finding";
import { IndexShelf } from "./index-shelf";
import type { Match } from "./search-index";
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
  const words = askedWords(text);
  const hits = (matches: readonly Match[]): Hit[] =>
    [...matches].sort(bestFirst).flatMap((match) => hitOf(view, match, words, request));
  return view.shared(newShelf).use(view, (index) => {
    const whole = hits(index.find(words, "AND", language));
    return whole.length || words.length < 2 ? whole : hits(index.find(words, "OR", language));
  });
}

function newShelf(): IndexShelf {
  return new IndexShelf();
}

/** Nodes that fit alike come in the order of their ids, whatever the order in which an index took them in. */
function bestFirst(one: Match, other: Match): number {
  // The last digits of a score depend on the order in which it was summed up.
  return Math.fround(other.score) - Math.fround(one.score) || byId(one, other);
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
