import type { ErrorCode } from "../../errors";

/** Why an operation cannot be done. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
}

/** A problem of an operation that contradicts the ontology or the graph. */
export function invalid(message: string): Problem {
  return { code: "INVALID_OPERATION", message };
}
