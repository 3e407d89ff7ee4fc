import type { ErrorCode } from "../../errors";

/** Where in an argument something stands: names of fields and places in lists, such as `input`, `operations`, `3`. */
export type InputPath = readonly string[];

/** What is wrong with what somebody asked for, and where. */
export interface InputProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly path: InputPath;
  /** What a program can react to, such as the current version. */
  readonly details: Readonly<Record<string, unknown>>;
}
