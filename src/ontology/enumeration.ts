import type { Labels } from "./labels";

/** One value of an enumeration: its labels and, where the label does not say it all, what it means. */
export interface EnumerationValue extends Labels {
  readonly description: string;
}

/** A closed list of words that a property may take; their order is the order in which they sort. */
export interface Enumeration<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly values: Readonly<Record<Value, EnumerationValue>>;
}

/** The values of an enumeration as a TypeScript type: `type Status = ValueOf<typeof Status>`. */
export type ValueOf<E> = E extends Enumeration<infer Value> ? Value : never;

/** Declares an enumeration by name, with labels and a description for each of its values. */
export function enumeration<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, EnumerationValue>>,
): Enumeration<Value> {
  return Object.freeze({ name, description, values: Object.freeze(values) });
}

/** The place of a value in the declared order, for sorting. */
export function rankOf(declared: Enumeration, value: string): number {
  return Object.keys(declared.values).indexOf(value);
}
