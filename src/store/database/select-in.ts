import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";

const mostAtOnce = 1_000;

/** The given columns, or all, of the rows that have one of many values in a column, however many the values are; other work is let in between. */
export async function selectIn<Row>(
  transaction: EntityManager,
  table: string,
  columns: readonly (keyof Row & string)[] | "all",
  column: string,
  values: Iterable<string>,
): Promise<Row[]> {
  const { driver } = transaction.dataSource;
  const all = [...new Set(values)];
  const found: Row[][] = [];
  for (let start = 0; start < all.length; start += mostAtOnce) {
    const some = all.slice(start, start + mostAtOnce);
    const places = some.map((_, index) => driver.createParameter("value", index)).join(", ");
    const names = columns === "all" ? "*" : columns.map((name) => driver.escape(name)).join(", ");
    const sql = `SELECT ${names} FROM ${driver.escape(table)} WHERE ${driver.escape(column)} IN (${places})`;
    found.push(await transaction.query<Row[]>(sql, some));
    if (start + mostAtOnce < all.length) await setImmediate();
  }
  return found.flat();
}
