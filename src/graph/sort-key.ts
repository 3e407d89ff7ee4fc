import { type Criterion, compareBy, type Sort, type SortValue } from "./order";

/** What a row is sorted by, one value for each criterion. */
export interface SortKey {
  at(index: number): SortValue;
}

/** A row with what it is sorted by; a value is worked out once, and only when an earlier one did not decide. */
export class RowKey<T> implements SortKey {
  private readonly known: SortValue[] = [];

  constructor(
    readonly row: T,
    private readonly sorts: readonly Sort<T>[],
  ) {}

  at(index: number): SortValue {
    const known = this.known[index];
    if (known !== undefined) return known;
    const value = this.sorts[index]?.value(this.row) ?? null;
    this.known[index] = value;
    return value;
  }

  get values(): SortValue[] {
    return this.sorts.map((_, index) => this.at(index));
  }
}

/** Compares two keys by several criteria, the first that tells them apart. */
export function comparing(criteria: readonly Criterion[]): (one: SortKey, other: SortKey) => number {
  return (one, other) => {
    for (const [index, criterion] of criteria.entries()) {
      const order = compareBy(criterion, one.at(index), other.at(index));
      if (order) return order;
    }
    return 0;
  };
}
