import type { Observation } from "./observation";

type Months = readonly [first: string, last: string];

/** The months of the parts of a year that a period can name, by what it writes after the year. */
const monthsOf: ReadonlyMap<string | undefined, Months> = new Map<string | undefined, Months>([
  [undefined, ["01", "12"]],
  ["H1", ["01", "06"]],
  ["H2", ["07", "12"]],
  ["Q1", ["01", "03"]],
  ["Q2", ["04", "06"]],
  ["Q3", ["07", "09"]],
  ["Q4", ["10", "12"]],
  ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0")).map((month): [string, Months] => [
    month,
    [month, month],
  ]),
]);

/**
 * Whether something was observed within the year that ends on a day. A period such as `2024`, `2024-H1`, `2024-Q1` or
 * `2024-03` counts from its first month until its last one is over; one that is written otherwise says no time.
 */
export function observedWithinAYear({ kind, date, period }: Observation, day: string): boolean {
  if (kind !== "ACTUAL") return false;
  const yearBefore = `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
  if (date) return date >= yearBefore && date <= day;
  const [, year, part] = /^(\d{4})(?:-(.+))?$/.exec(period ?? "") ?? [];
  const months = year && monthsOf.get(part);
  if (!months) return false;
  const [first, last] = months.map((month) => `${year}-${month}`) as [string, string];
  return last >= yearBefore.slice(0, 7) && first <= day.slice(0, 7);
}
