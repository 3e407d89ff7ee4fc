import type { Flaw } from "./flaw";
import { suggestion } from "./nearest-name";

/** What the rules about statements look at; what is left out or null is not given. */
export interface GivenStatement {
  readonly property?: string | null;
  readonly status: string;
  readonly quote?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly why?: string | null;
  readonly confidence?: string | null;
}

/** Finds what a statement says that it cannot, or does not say and must; `about` names what it may single out. */
export function* checkStatement(statement: GivenStatement, about: readonly string[]): Iterable<Flaw> {
  const { property } = statement;
  if (property != null && !about.includes(property)) {
    const words = `"property": expected a property that it is about, got "${property}"${suggestion(property, about)}`;
    yield { at: ["property"], words };
  }
  yield* checkGrounds(statement);
  yield* checkPosition(statement);
}

/** What is not simply said needs its grounds. */
function* checkGrounds({ status, why, confidence }: GivenStatement): Iterable<Flaw> {
  if (status === "DERIVED") {
    const words = '"status": expected STATED, COLLECTIVE or INFERRED, got DERIVED: rules derive, and nobody stores it';
    yield { at: ["status"], words };
  }
  if (status === "INFERRED" && (isBlank(why) || confidence == null)) {
    yield { at: [], words: 'an INFERRED statement says why and how surely: expected "why" and "confidence"' };
  }
  if (status === "COLLECTIVE" && isBlank(why)) {
    yield { at: [], words: 'a COLLECTIVE statement says why it holds for this one of the group: expected "why"' };
  }
}

function* checkPosition({ quote, start, end }: GivenStatement): Iterable<Flaw> {
  if (start == null && end == null) return;
  if (quote == null || start == null || end == null) {
    yield { at: [], words: 'a position belongs to a quote: expected "quote", "start" and "end" together' };
  } else if (start < 0 || end <= start) {
    yield { at: [], words: `expected a start from 0 and an end after it, got ${start} to ${end}` };
  }
}

function isBlank(text: string | null | undefined): boolean {
  return typeof text !== "string" || !text.trim();
}
