import { describeValue } from "../../ontology/check-value";
import type { StatementDraft } from "../operation";
import type { SourceText } from "../quote";
import type { Known } from "./known";
import type { Problem } from "./problem";

/** Statements whose quotes are held against their sources, and what is wrong with those that do not stand there. */
export interface Anchored {
  readonly statements: readonly StatementDraft[];
  readonly problems: readonly Problem[];
}

/** Finds the place of each quote that comes without one, and refuses what its source does not say. */
export function anchor(what: string, statements: readonly StatementDraft[], { texts }: Known): Anchored {
  const problems: Problem[] = [];
  const anchored = statements.map((statement, index) => {
    const text = statement.sourceId == null ? undefined : texts.get(statement.sourceId);
    if (!text || typeof statement.quote !== "string") return statement;
    const placed = place(statement, statement.quote, text);
    if (!("code" in placed)) return placed;
    problems.push({ ...placed, message: `${what}: ${placed.message}`, path: ["statements", index, "quote"] });
    return statement;
  });
  return { statements: anchored, problems };
}

function place(statement: StatementDraft, quote: string, text: SourceText): StatementDraft | Problem {
  const { sourceId, start, end } = statement;
  if (start == null || end == null) {
    const found = text.find(quote);
    if (found) return { ...statement, quote: found.text, start: found.start, end: found.end };
    return notFound(`"quote": expected words of "${sourceId}", got ${describeValue(quote)}`, quote, text);
  }
  // A place that cannot be is a problem of its own.
  if (start < 0 || end <= start || text.hasAt(quote, start, end)) return statement;
  const expected = `"quote": expected what stands in "${sourceId}" at ${start}–${end}, ${describeValue(text.at(start, end))}`;
  return notFound(`${expected}, got ${describeValue(quote)}`, quote, text);
}

function notFound(message: string, quote: string, text: SourceText): Problem {
  const same = text.find(quote);
  if (same) return problem(`${message}; it is at ${same.start}–${same.end}`, same);
  const nearest = text.nearest(quote);
  const hint = nearest
    ? `the nearest passage is at ${nearest.start}–${nearest.end}: ${JSON.stringify(nearest.text)}`
    : "nothing like it is in that text";
  return problem(`${message}; ${hint}`, nearest);
}

function problem(message: string, nearest: object | null): Problem {
  return { code: "QUOTE_NOT_FOUND", message: `${message}.`, path: [], details: { nearest } };
}
