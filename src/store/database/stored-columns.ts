import type { EntityManager, EntityMetadata } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

const columnsByTable = new WeakMap<EntityMetadata, readonly ColumnMetadata[]>();

/** The columns of a table, each once: types of nodes that have the same property share its column. */
export function columnsOf(transaction: EntityManager, table: abstract new () => object): readonly ColumnMetadata[] {
  const metadata = transaction.dataSource.getMetadata(table);
  const known = columnsByTable.get(metadata);
  if (known) return known;
  const columns = [...new Map(metadata.columns.map((column) => [column.databaseName, column])).values()];
  columnsByTable.set(metadata, columns);
  return columns;
}

/** What a column holds of a row. */
export function storedValue({ dataSource }: EntityManager, row: object, column: ColumnMetadata): unknown {
  const value: unknown = column.getEntityValue(row);
  return typeof value === "object" && value ? dataSource.driver.preparePersistentValue(value, column) : (value ?? null);
}
