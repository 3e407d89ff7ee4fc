import type { Language } from "../ontology/labels";

/** A question to the graph, in GraphQL, as anyone could ask it. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Asks the graph what a page shows: the very schema that the API serves, within the process, in a language. A page knows
 * nothing that its readers could not ask for themselves.
 */
export type Ask = <Data>(question: Question, language: Language) => Promise<Data>;
