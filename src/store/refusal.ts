import { type ErrorCode, StrategyError } from "../errors";

/** Why an operation of a commit cannot be done. */
export interface OperationProblem {
  readonly code: ErrorCode;
  readonly message: string;
  /** Which operation, from 0. */
  readonly operation: number;
  /** Where in the operation, such as `["statements", 0, "quote"]`, by the names of its draft or patch; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** What a program can react to, such as the current version. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** So many problems are told of one commit; whoever has more is not looked at further. */
export const mostProblems = 50;

/** A commit that was refused, with all that is wrong with it; nothing of it was done. */
export class CommitRefused extends StrategyError {
  constructor(readonly problems: readonly [OperationProblem, ...OperationProblem[]]) {
    const [{ code, message, operation, details }] = problems;
    super(code, message, { index: operation, ...details });
  }
}
