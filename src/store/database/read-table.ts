import type { DataSource, EntityManager, EntityMetadata } from "typeorm";
import { selectIn } from "./select-in";

type Row = Readonly<Record<string, unknown>>;
type EntityClass = abstract new () => object;

/** Which rows are wanted: those that have one of the values in a column. */
export interface Wanted {
  readonly column: string;
  readonly values: Iterable<string>;
}

/**
 * Reads the rows of a table as entities, all of them unless some are wanted. The mapper's own `find` takes more than twice as long for the same, and a
 * start waits for it; `classOf` says which class a row is of, where one table has several.
 */
export async function readTable<T extends object>(
  transaction: EntityManager,
  table: abstract new () => T,
  classOf: (row: Row) => EntityClass = () => table,
  wanted: Wanted | null = null,
): Promise<T[]> {
  const { dataSource } = transaction;
  const { tablePath } = dataSource.getMetadata(table);
  const rows = wanted
    ? await selectIn<Row>(transaction, tablePath, "all", wanted.column, wanted.values)
    : await transaction.query<Row[]>(`SELECT * FROM ${dataSource.driver.escape(tablePath)}`);
  const makers = new Map<EntityClass, Maker>();
  return rows.map((row) => {
    const entity = classOf(row);
    const make = makers.get(entity) ?? makerOf(entity, dataSource);
    makers.set(entity, make);
    return make(row) as T;
  });
}

type Maker = (row: Row) => object;

const makersByTable = new WeakMap<EntityMetadata, Maker>();

function makerOf(entity: EntityClass, dataSource: DataSource): Maker {
  const metadata = dataSource.getMetadata(entity);
  const make = makersByTable.get(metadata) ?? newMaker(entity, metadata);
  makersByTable.set(metadata, make);
  return make;
}

function newMaker(entity: EntityClass, metadata: EntityMetadata): Maker {
  const columns = metadata.columns
    .filter((column) => !column.isVirtual)
    .map(({ databaseName, propertyName, type }) => ({ databaseName, propertyName, isJson: type === "simple-json" }));
  return (row) => {
    const made = Object.create(entity.prototype) as Record<string, unknown>;
    for (const { databaseName, propertyName, isJson } of columns) {
      const value = row[databaseName];
      made[propertyName] = isJson && typeof value === "string" ? JSON.parse(value) : value;
    }
    return made;
  };
}
