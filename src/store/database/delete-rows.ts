import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";

const mostAtOnce = 1_000;

/** Deletes the rows of a table that have one of many values in a column, however many the values are; other work is let in between. */
export async function deleteRows(
  transaction: EntityManager,
  table: string,
  column: string,
  values: readonly string[],
): Promise<void> {
  const { driver } = transaction.dataSource;
  for (let start = 0; start < values.length; start += mostAtOnce) {
    const some = values.slice(start, start + mostAtOnce);
    const places = some.map((_, index) => driver.createParameter("value", index)).join(", ");
    const where = `${driver.escape(column)} IN (${places})`;
    await transaction.query(`DELETE FROM ${driver.escape(table)} WHERE ${where}`, some);
    if (start + mostAtOnce < values.length) await setImmediate();
  }
}
