import type { Statement } from "../../ontology/statement";

/** From the least sure to the surest. */
export const confidences = ["LOW", "MEDIUM", "HIGH"] as const;
/** One of them. */
export type Confidence = (typeof confidences)[number];

/** How sure a statement is; where there is none, not sure at all. */
export function confidenceOf(statement: Pick<Statement, "status" | "confidence"> | null): Confidence {
  if (statement?.status === "STATED" || statement?.status === "COLLECTIVE") return "HIGH";
  return statement?.confidence ?? "LOW";
}

/** The strongest of what is said of the whole; where nothing is, of what is said of some property. */
export function strongest<T extends Statement>(statements: readonly T[]): T | null {
  const ofWhole = statements.filter(({ property }) => !property);
  let best: T | null = null;
  for (const statement of ofWhole.length ? ofWhole : statements) {
    if (!best || weightOf(statement) > weightOf(best)) best = statement;
  }
  return best;
}

/** One number to compare by: how it is known, then how surely, then which was written first. */
function weightOf({ status, confidence, position }: Statement): number {
  const known = ["DERIVED", "INFERRED", "COLLECTIVE", "STATED"].indexOf(status);
  return known * 100_000 + confidences.indexOf(confidenceOf({ status, confidence })) * 10_000 - position;
}
