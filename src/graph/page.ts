import { decodeCursor, encodeCursor } from "./cursor";
import { compareBy, comparing, exactly, type Sort, type SortValue } from "./order";

/** Which part of a list is wanted, as Relay's connections ask for it. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A part of a sorted list. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The cursor of a row of this list. */
  readonly cursorOf: (row: T) => string;
}

/** A list that can be paged: its rows, in no order yet, and how they are sorted and told apart. */
export interface Pageable<T> {
  readonly rows: readonly T[];
  readonly sorts: readonly Sort<T>[];
  /** What tells two rows apart that sort alike; unique within the list. */
  readonly identity: readonly ((row: T) => string)[];
  /** Tells this question from others: called only when a cursor is read or written. */
  readonly fingerprint: () => string;
}

/** How many rows a page has when nobody says, and at most. */
export const pageSize = { usual: 50, most: 500 } as const;

/** Sorts a list and takes the page that is wanted. Within one revision no row is skipped or repeated. */
export function pageOf<T>(list: Pageable<T>, request: PageRequest): Page<T> {
  const sorts = [...list.sorts, ...list.identity.map(exactly)];
  const sorted = list.rows.length > 1 ? [...list.rows].sort(comparing(sorts)) : list.rows;
  const from = request.after ? positionAfter(sorted, sorts, list, request.after) : 0;
  const to = request.before ? positionBefore(sorted, sorts, list, request.before) : sorted.length;
  const [start, end] = bounds(from, Math.max(from, to), request);
  return {
    rows: sorted.slice(start, end),
    total: sorted.length,
    hasNextPage: end < sorted.length,
    hasPreviousPage: start > 0,
    cursorOf: (row) => encodeCursor({ fingerprint: list.fingerprint(), values: valuesOf(row, sorts) }),
  };
}

function bounds(from: number, to: number, { first, last }: PageRequest): [start: number, end: number] {
  if (given(last)) return [Math.max(from, to - last), to];
  return [from, Math.min(to, from + (first ?? pageSize.usual))];
}

/** The place of the first row that comes after a cursor, whether or not the cursor's own row is still there. */
function positionAfter<T>(sorted: readonly T[], sorts: readonly Sort<T>[], list: Pageable<T>, cursor: string): number {
  const { values } = decodeCursor(cursor, list.fingerprint(), sorts.length);
  return firstWhere(sorted, (row) => compareToValues(row, sorts, values) > 0);
}

/** The place of the cursor's row, or of the first one after it. */
function positionBefore<T>(sorted: readonly T[], sorts: readonly Sort<T>[], list: Pageable<T>, cursor: string): number {
  const { values } = decodeCursor(cursor, list.fingerprint(), sorts.length);
  return firstWhere(sorted, (row) => compareToValues(row, sorts, values) >= 0);
}

/** The first place, in a sorted list, from which on a test holds. */
function firstWhere<T>(sorted: readonly T[], test: (row: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function compareToValues<T>(row: T, sorts: readonly Sort<T>[], values: readonly SortValue[]): number {
  for (const [index, sort] of sorts.entries()) {
    const order = compareBy(sort, sort.value(row), values[index] ?? null);
    if (order) return order;
  }
  return 0;
}

function valuesOf<T>(row: T, sorts: readonly Sort<T>[]): SortValue[] {
  return sorts.map((sort) => sort.value(row));
}

function given(count: number | null | undefined): count is number {
  return count !== null && count !== undefined;
}
