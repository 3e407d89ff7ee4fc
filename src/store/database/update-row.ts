import type { EntityManager } from "typeorm";
import { StrategyError } from "../../errors";
import { columnsOf, storedValue } from "./stored-columns";

/** Which row is meant: the one that has this id, as long as it is at this version. */
export interface VersionedRow {
  readonly id: string;
  readonly version: number;
}

/** Writes all columns of a row that exists; refuses when it is at another version than the one that was read. */
export async function updateRow(
  transaction: EntityManager,
  table: abstract new () => object,
  row: object,
  { id, version }: VersionedRow,
): Promise<void> {
  const { driver } = transaction.dataSource;
  const { tablePath } = transaction.dataSource.getMetadata(table);
  const columns = columnsOf(transaction, table).filter(({ isPrimary }) => !isPrimary);
  const sets = columns.map(({ databaseName }, index) => `${driver.escape(databaseName)} = ${place(index)}`);
  const where = `"id" = ${place(columns.length)} AND "version" = ${place(columns.length + 1)}`;
  const values = [...columns.map((column) => storedValue(transaction, row, column)), id, version];
  const sql = `UPDATE ${driver.escape(tablePath)} SET ${sets.join(", ")} WHERE ${where}`;
  const result = await transaction.queryRunner?.query(sql, values, true);
  if (result?.affected === 1) return;
  throw new StrategyError("VERSION_CONFLICT", `"${id}" is not at version ${version} any more.`, { id });

  function place(index: number): string {
    return driver.createParameter("value", index);
  }
}
