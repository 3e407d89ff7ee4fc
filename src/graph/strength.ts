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

/** A node or link with its statements in the order of their strength: itself where they are, else a copy. */
export function withStrongestFirst<T extends { statements: Statement[] }>(subject: T): T {
  const { statements } = subject;
  if (statements.length < 2) return subject;
  const ordered = strongestFirst(statements);
  if (ordered.every((statement, index) => statement === statements[index])) return subject;
  return Object.assign(Object.create(Object.getPrototypeOf(subject)), subject, { statements: ordered }) as T;
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
