/** What is wrong with a record, and at which part of it; each way in says so in its own manner. */
export interface Flaw {
  /** The names and places that lead to the part; none for the whole. */
  readonly at: readonly (string | number)[];
  readonly words: string;
}
