import { StrategyError } from "../../errors";
import { checkLink } from "./check-link";
import { checkNode } from "./check-node";
import { externalIdKey, type Known } from "./known";
import { keyText } from "./natural-key";
import type { Problem } from "./problem";
import type { SettledOperation } from "./settle-link-ids";
import type { Shapes } from "./shapes";

/** Refuses the first operation that cannot be done after those before it, and says which it is. */
export function checkOperations(operations: readonly SettledOperation[], shapes: Shapes, known: Known): void {
  for (const [index, operation] of operations.entries()) {
    for (const { code, message } of problemsOf(operation, shapes, known)) {
      throw new StrategyError(code, message, { index, id: idOf(operation) });
    }
    remember(operation, known);
  }
}

function problemsOf(operation: SettledOperation, shapes: Shapes, known: Known): Iterable<Problem> {
  return operation.kind === "createNode"
    ? checkNode(operation.node, shapes, known)
    : checkLink(operation.link, shapes, known);
}

function remember(operation: SettledOperation, known: Known): void {
  if (operation.kind === "createLink") {
    known.linkIds.add(operation.link.id);
    known.linkKeys.set(keyText(operation.link.key), operation.link.id);
    return;
  }
  const { id, type, entries } = operation.node;
  known.nodes.set(id, type);
  for (const entry of entries.externalIds ?? []) known.externalIds.set(externalIdKey(entry), id);
}

function idOf(operation: SettledOperation): string {
  return operation.kind === "createNode" ? operation.node.id : operation.link.id;
}
