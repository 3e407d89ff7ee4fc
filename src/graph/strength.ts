import { rankOf } from "../ontology/enumeration";
import type { Statement } from "../ontology/statement";
import { Confidence, StatementStatus } from "../ontology/vocabulary";

/** How sure a statement is: what is said counts as HIGH, a conclusion without a word as LOW. */
export function confidenceOf(statement: Statement): Confidence {
  if (statement.status === "STATED" || statement.status === "COLLECTIVE") return "HIGH";
  return statement.confidence ?? "LOW";
}

/** The less sure of two. */
export function weaker(one: Confidence, other: Confidence): Confidence {
  return rankOf(Confidence, one) <= rankOf(Confidence, other) ? one : other;
}

/** Orders statements by strength: said before concluded, sure before unsure, then as they were written. */
export function strongestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort(
    (one, other) =>
      rankOf(StatementStatus, one.status) - rankOf(StatementStatus, other.status) ||
      rankOf(Confidence, confidenceOf(other)) - rankOf(Confidence, confidenceOf(one)) ||
      one.position - other.position,
  );
}
