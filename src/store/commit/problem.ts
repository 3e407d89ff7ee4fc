import type { ErrorCode } from "../../errors";
import type { Flaw } from "../../ontology/flaw";

/** Why an operation cannot be done. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  /** Where in the operation, by the names of its draft or patch; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A problem of an operation that contradicts the ontology or the graph. */
export function invalid(message: string, path: Problem["path"] = []): Problem {
  return { code: "INVALID_OPERATION", message, path };
}

/** What is wrong with a part of something, as a problem of the operation that makes or changes it. */
export function* flawed(what: string, flaws: Iterable<Flaw>, within: Problem["path"] = []): Iterable<Problem> {
  for (const { at, words } of flaws) yield invalid(`${what}: ${words}`, [...within, ...at]);
}
