import { CommitRefused, mostProblems, type OperationProblem } from "../refusal";
import type { Steps } from "../steps";
import { perform } from "./perform";
import type { Setting } from "./setting";
import type { SettledOperation } from "./settle-link-ids";

/** Does all operations in the workspace, each on what those before it left, or refuses them with all that is wrong. */
export function* performAll(operations: readonly SettledOperation[], setting: Setting): Steps<void> {
  const found: OperationProblem[] = [];
  for (const [operation, one] of operations.entries()) {
    for (const { details = {}, ...problem } of perform(one, setting)) {
      const id = { id: idOf(one), ...details };
      found.push({ ...problem, operation, details: id });
    }
    if (found.length >= mostProblems) break;
    yield;
  }
  const [first, ...others] = found.slice(0, mostProblems);
  if (first) throw new CommitRefused([first, ...others]);
}

function idOf(operation: SettledOperation): string {
  if (operation.kind === "createNode") return operation.node.id;
  return operation.kind === "createLink" ? operation.link.id : operation.id;
}
