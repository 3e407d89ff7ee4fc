/** The columns of the table, in their order; the last stands there only where something is chosen. */
export const columns = ["type", "name", "description", "standing", "period", "known", "source", "tie"] as const;

/** A column of the table. */
export type Column = (typeof columns)[number];

/** The columns of a file: the tie only where something is chosen. */
export function columnsFor(isFocused: boolean): readonly Column[] {
  return columns.filter((column) => isFocused || column !== "tie");
}
