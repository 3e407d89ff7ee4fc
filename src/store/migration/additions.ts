import type { Table, TableColumnOptions, TableIndexOptions, TableOptions } from "typeorm";
import { portableColumn, portableForeignKey, portableIndex } from "./portable";
import { missing, type TablePair } from "./table-pairs";

/** What entities have and tables lack: what a migration can be written for without knowing what it is for. */
export interface Additions {
  /** Columns of tables that there are. */
  readonly columns: readonly { readonly table: string; readonly column: TableColumnOptions }[];
  /** Indexes of tables that there are. */
  readonly indices: readonly { readonly table: string; readonly index: TableIndexOptions }[];
  readonly tables: readonly TableOptions[];
}

/** Finds what the tables lack. */
export function additionsIn(pairs: readonly TablePair[]): Additions {
  return {
    columns: pairs.flatMap(({ expected, found }) =>
      missing(expected.columns, found?.columns ?? expected.columns).map((column) => ({
        table: expected.name,
        column: portableColumn(column),
      })),
    ),
    indices: pairs.flatMap(({ expected, found }) =>
      missing(expected.indices, found?.indices ?? expected.indices).map((index) => ({
        table: expected.name,
        index: portableIndex(index),
      })),
    ),
    tables: pairs.flatMap(({ expected, found }) => (found ? [] : [newTable(expected)])),
  };
}

/** What is added, by name. */
export function namesOf({ columns, indices, tables }: Additions): string[] {
  return [
    ...columns.map(({ table, column }) => `${table}.${column.name}`),
    ...tables.map(({ name }) => name),
    ...indices.map(({ index }) => index.name ?? ""),
  ];
}

function newTable({ name, columns, foreignKeys, indices }: Table): TableOptions {
  return {
    name,
    columns: columns.map(portableColumn),
    ...(foreignKeys.length && { foreignKeys: foreignKeys.map(portableForeignKey) }),
    ...(indices.length && { indices: indices.map(portableIndex) }),
  };
}
