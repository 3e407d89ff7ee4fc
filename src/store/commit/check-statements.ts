import { checkStatement } from "../../ontology/check-statement";
import type { Flaw } from "../../ontology/flaw";
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
): Iterable<Flaw> {
  for (const [position, statement] of subject.statements.entries()) {
    const flaws = [
      ...checkProperties({ ...statement }, shapes.statement.given),
      ...checkStatement(statement, about),
      ...checkSource(statement, subject, known),
    ];
    for (const { at, words } of flaws) {
      yield { at: ["statements", position, ...at], words: `statements[${position}]: ${words}` };
    }
  }
}

/** A source may say something of itself. */
function* checkSource({ sourceId }: StatementDraft, { id, type }: Subject, known: Known): Iterable<Flaw> {
  if (sourceId == null) return;
  const found = known.seen(sourceId) ?? (sourceId === id ? type : null);
  if (found === sourceTypeName) return;
  const got = found === null ? `"${sourceId}", which is nowhere` : `the ${found} "${sourceId}"`;
  yield { at: ["sourceId"], words: `"sourceId": expected the id of a ${sourceTypeName}, got ${got}` };
}
