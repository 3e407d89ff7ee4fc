import type { Property } from "../ontology/property";

/** A property whose values have a least and a greatest: numbers can also be added up, days and times cannot. */
export type Measurable = Property & { readonly type: "int" | "float" | "date" | "dateTime" };

/** What the values of one property in a list come to. Of no values there is no least, greatest or average, and the sum is 0. */
export interface Summary {
  /** How many have a value. */
  readonly count: number;
  readonly min: number | string | null;
  readonly max: number | string | null;
  /** Null for days and times, which nobody adds up. */
  readonly sum: number | null;
  readonly avg: number | null;
}

/** Whether a property's values can be summed up. */
export function isMeasurable(property: Property): property is Measurable {
  return isNumeric(property) || property.type === "date" || property.type === "dateTime";
}

/** Whether a property's values are numbers. */
export function isNumeric({ type }: Property): boolean {
  return type === "int" || type === "float";
}

/** Sums up values. They are added from the least to the greatest, so that the same list in another order has the same sum. */
export function summaryOf(property: Measurable, values: readonly unknown[]): Summary {
  const sorted = values.filter(isValue).toSorted(compare);
  const count = sorted.length;
  const sum = isNumeric(property) ? sorted.reduce((total: number, value) => total + Number(value), 0) : null;
  return {
    count,
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    sum,
    avg: sum === null || !count ? null : sum / count,
  };
}

function isValue(value: unknown): value is number | string {
  return typeof value === "number" || typeof value === "string";
}

/** Days and times are written so that the order of their letters is their order. */
function compare(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
