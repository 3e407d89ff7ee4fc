import { checkStatement } from "../../ontology/check-statement";
import { sourceTypeName } from "../../ontology/ontology";
import type { StatementDraft } from "../operation";
import { checkProperties } from "./check-properties";
import type { Known } from "./known";
import type { Shapes } from "./shapes";

interface Subject {
  readonly id: string;
  readonly type: string;
  readonly statements: readonly StatementDraft[];
}

/** Finds what is wrong with the statements of a node or link; `about` names what a statement may single out. */
export function* checkStatements(
  subject: Subject,
  about: readonly string[],
  shapes: Shapes,
  known: Known,
): Iterable<string> {
  for (const [position, statement] of subject.statements.entries()) {
    const problems = [
      ...checkProperties({ ...statement }, shapes.statement.given),
      ...[...checkStatement(statement, about)].map(({ words }) => words),
      ...checkSource(statement, subject, known),
    ];
    for (const problem of problems) yield `statements[${position}]: ${problem}`;
  }
}

/** A source may say something of itself. */
function* checkSource({ sourceId }: StatementDraft, { id, type }: Subject, known: Known): Iterable<string> {
  if (sourceId == null) return;
  const found = known.nodes.get(sourceId) ?? (sourceId === id ? type : null);
  if (found === sourceTypeName) return;
  const got = found === null ? `"${sourceId}", which is nowhere` : `the ${found} "${sourceId}"`;
  yield `"sourceId": expected the id of a ${sourceTypeName}, got ${got}`;
}
