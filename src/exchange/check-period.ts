import { type Place, type Problems, within } from "./problems";
import type { Fields } from "./read-record";

/** Finds a last day of validity that comes before the first; both count, so they may be one day. */
export function checkPeriod({ validFrom, validTo }: Fields, place: Place, problems: Problems): void {
  if (typeof validFrom !== "string" || typeof validTo !== "string" || validFrom <= validTo) return;
  problems.add(within(place, "validTo"), `"validTo": expected ${validFrom} or a later day, got ${validTo}`);
}
