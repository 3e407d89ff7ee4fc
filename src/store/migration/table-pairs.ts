import { type EntityManager, type EntityMetadata, Table, TableForeignKey } from "typeorm";

/** A table as its entity says it should be, and as it is. */
export interface TablePair {
  readonly expected: Table;
  /** None, when there is no such table yet. */
  readonly found: Table | null;
  /** The columns that both have, but not alike. */
  readonly changed: ReadonlySet<string>;
}

/** Puts the table of each entity beside the one that the database has. */
export async function readTablePairs(transaction: EntityManager): Promise<TablePair[]> {
  const { entityMetadatas, driver } = transaction.dataSource;
  const pairs: TablePair[] = [];
  for (const entity of entityMetadatas.filter(({ tableType }) => tableType !== "entity-child")) {
    const found = (await transaction.queryRunner?.getTable(entity.tablePath)) ?? null;
    const changed = found ? driver.findChangedColumns(found.columns, entity.columns) : [];
    const names = changed.map(({ databaseName }) => databaseName);
    pairs.push({ expected: expectedTable(entity, transaction), found, changed: new Set(names) });
  }
  return pairs;
}

/** What of one list is not, by its name, in another. */
export function missing<T extends { readonly name?: string }>(all: readonly T[], present: readonly T[]): T[] {
  const names = new Set(present.map(({ name }) => name));
  return all.filter(({ name }) => !names.has(name));
}

function expectedTable(entity: EntityMetadata, { dataSource: { driver } }: EntityManager): Table {
  const table = Table.create(entity, driver);
  // Types of nodes that have the same property share its column.
  table.columns = [...new Map(table.columns.map((column) => [column.name, column])).values()];
  table.foreignKeys = entity.foreignKeys.map((key) => TableForeignKey.create(key, driver));
  return table;
}
