import type { Flaw } from "./flaw";

/** Finds a last day of validity that comes before the first; both count, so they may be one day. */
export function* checkPeriod({ validFrom, validTo }: Readonly<Record<string, unknown>>): Iterable<Flaw> {
  if (typeof validFrom !== "string" || typeof validTo !== "string" || validFrom <= validTo) return;
  yield { at: ["validTo"], words: `"validTo": expected ${validFrom} or a later day, got ${validTo}` };
}
