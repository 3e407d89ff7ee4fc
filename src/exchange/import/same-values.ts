import type { Property } from "../../ontology/property";

type Values = Readonly<Record<string, unknown>>;

/** Whether two values are the same; what is not given is null. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => item === other[index]);
  }
  return (one ?? null) === (other ?? null);
}

/** Whether two lists of entries say the same in the same order; an entry that leaves out a value has the usual one. */
export function sameEntries(
  ones: readonly object[],
  others: readonly object[],
  properties: readonly Property[],
): boolean {
  if (ones.length !== others.length) return false;
  return ones.every((one, index) => {
    const other = (others[index] ?? {}) as Values;
    return properties.every(({ name, default: usual }) =>
      sameValue((one as Values)[name] ?? usual, other[name] ?? usual),
    );
  });
}

/** What a property has of which nobody says anything. */
export function usualValue({ default: usual, required, type }: Property): unknown {
  return usual ?? (required && type === "strings" ? [] : null);
}
