import type { EntityManager } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

/** The columns of a table, each once: types of nodes that have the same property share its column. */
export function columnsOf(transaction: EntityManager, table: abstract new () => object): ColumnMetadata[] {
  const { columns } = transaction.dataSource.getMetadata(table);
  return [...new Map(columns.map((column) => [column.databaseName, column])).values()];
}

/** What a column holds of a row. */
export function storedValue({ dataSource }: EntityManager, row: object, column: ColumnMetadata): unknown {
  const value: unknown = column.getEntityValue(row);
  return typeof value === "object" && value ? dataSource.driver.preparePersistentValue(value, column) : (value ?? null);
}
