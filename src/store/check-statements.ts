import { suggestion } from "../ontology/nearest-name";
import { checkProperties } from "./check-properties";
import type { Known } from "./known";
import type { StatementDraft } from "./operation";
import type { Shapes } from "./shapes";

interface Subject {
  readonly id: string;
  readonly statements: readonly StatementDraft[];
}

/** Finds what is wrong with the statements of a node or link; `about` names what a statement may single out. */
export function* checkStatements(
  { id, statements }: Subject,
  about: readonly string[],
  shapes: Shapes,
  known: Known,
): Iterable<string> {
  for (const [position, statement] of statements.entries()) {
    const problems = [
      ...checkProperties({ ...statement }, shapes.statement.given),
      ...checkSubject(statement, about),
      ...checkSource(statement, id, known),
      ...checkPosition(statement),
    ];
    for (const problem of problems) yield `statements[${position}]: ${problem}`;
  }
}

function* checkSubject({ property, status }: StatementDraft, about: readonly string[]): Iterable<string> {
  if (property != null && !about.includes(property)) {
    yield `expected a property that it is about, got "${property}"${suggestion(property, about)}`;
  }
  if (status === "DERIVED") yield '"status": DERIVED is for what rules conclude, which is never stored';
}

/** A source may say something of itself. */
function* checkSource({ sourceId }: StatementDraft, subject: string, known: Known): Iterable<string> {
  if (sourceId == null || sourceId === subject || known.nodes.has(sourceId)) return;
  yield `there is no node "${sourceId}" to be the source`;
}

function* checkPosition({ quote, start, end }: StatementDraft): Iterable<string> {
  if (start == null && end == null) return;
  if (quote == null || start == null || end == null) yield "expected a quote, its start and its end together";
  else if (start < 0 || end <= start) yield `expected an end after the start, got ${start} to ${end}`;
}
