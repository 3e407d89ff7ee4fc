import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { columnsOf, storedValue } from "./stored-columns";

const mostRows = 300;

/** SQLite takes 32,766 parameters in a statement, PostgreSQL twice as many. */
const mostParameters = 32_000;

/** Writes rows of one table, many in a statement, and lets other work of the process in between; they may be made on the way. */
export async function insertRows(
  transaction: EntityManager,
  table: abstract new () => object,
  rows: Iterable<object>,
): Promise<void> {
  const { driver } = transaction.dataSource;
  const { tablePath } = transaction.dataSource.getMetadata(table);
  const columns = columnsOf(transaction, table);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(", ");
  const atOnce = Math.min(mostRows, Math.floor(mostParameters / columns.length));
  let isFirst = true;
  for (const some of inGroups(rows, atOnce)) {
    if (!isFirst) await setImmediate();
    isFirst = false;
    const values = some.flatMap((row) => columns.map((column) => storedValue(transaction, row, column)));
    const places = some.map((_, row) => `(${columns.map((_, at) => place(row * columns.length + at)).join(", ")})`);
    await transaction.query(`INSERT INTO ${driver.escape(tablePath)} (${names}) VALUES ${places.join(", ")}`, values);
  }

  function place(index: number): string {
    return driver.createParameter("value", index);
  }
}

function* inGroups(rows: Iterable<object>, most: number): Iterable<object[]> {
  let group: object[] = [];
  for (const row of rows) {
    if (group.push(row) < most) continue;
    yield group;
    group = [];
  }
  if (group.length) yield group;
}
