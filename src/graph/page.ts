import { decodeCursor, encodeCursor } from "./cursor";
import { lowest } from "./lowest";
import { exactly, type Sort } from "./order";
import { comparing, RowKey, type SortKey } from "./sort-key";

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

/** Takes the page that is wanted of a list, sorted. Within one revision no row is skipped or repeated. */
export function pageOf<T>(list: Pageable<T>, request: PageRequest): Page<T> {
  const sorts = [...list.sorts, ...list.identity.map(exactly)];
  const compare = comparing(sorts);
  const rows = list.rows.map((row) => new RowKey(row, sorts));
  const after = request.after ? cursorKey(request.after, list, sorts) : null;
  const before = request.before ? cursorKey(request.before, list, sorts) : null;
  const fromStart = after ? rows.filter((row) => compare(row, after) > 0) : rows;
  const between = before ? fromStart.filter((row) => compare(row, before) < 0) : fromStart;
  const page = given(request.last)
    ? lowest(between, request.last, (one, other) => compare(other, one)).reverse()
    : lowest(between, request.first ?? pageSize.usual, compare);
  const left = between.length - page.length;
  return {
    rows: page.map(({ row }) => row),
    total: rows.length,
    hasNextPage: between.length < fromStart.length || (left > 0 && !given(request.last)),
    hasPreviousPage: fromStart.length < rows.length || (left > 0 && given(request.last)),
    cursorOf: (row) => encodeCursor({ fingerprint: list.fingerprint(), values: new RowKey(row, sorts).values }),
  };
}

/** The place that a cursor names, whether or not its row is still there. */
function cursorKey<T>(cursor: string, list: Pageable<T>, sorts: readonly Sort<T>[]): SortKey {
  const { values } = decodeCursor(cursor, list.fingerprint(), sorts.length);
  return { at: (index) => values[index] ?? null };
}

function given(count: number | null | undefined): count is number {
  return count !== null && count !== undefined;
}
