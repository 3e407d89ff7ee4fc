import type { Table, TableColumn } from "typeorm";
import { columnInWords, isPortable } from "./portable";
import { missing, type TablePair } from "./table-pairs";

/** Says in words what differs between tables and entities and is no plain addition. */
export function differencesIn(pairs: readonly TablePair[]): string[] {
  const created = new Set(pairs.flatMap(({ expected, found }) => (found ? [] : [expected.name])));
  return pairs.flatMap(({ expected, found, changed }) =>
    found ? [...withTable(expected, found, changed)] : [...withNewTable(expected, created)],
  );
}

function* withTable(expected: Table, found: Table, changed: ReadonlySet<string>): Iterable<string> {
  for (const column of expected.columns.filter(({ name }) => changed.has(name))) {
    const before = found.columns.find(({ name }) => name === column.name);
    const is = before ? columnInWords(before) : "nothing";
    yield `${pathOf(expected, column)} is ${is} in the tables and ${columnInWords(column)} in the entities`;
  }
  for (const column of missing(expected.columns, found.columns)) {
    if (column.isNullable && isPortable(column)) continue;
    yield `${pathOf(expected, column)} is new and ${columnInWords(column)}: rows may be there already`;
  }
  for (const column of missing(found.columns, expected.columns)) {
    yield `${pathOf(expected, column)} is ${columnInWords(column)} in the tables, and no entity has it`;
  }
  for (const { columnNames, referencedTableName } of missing(expected.foreignKeys, found.foreignKeys)) {
    yield `"${expected.name}" is to refer to "${referencedTableName}" by "${columnNames.join(", ")}", and did not before`;
  }
  for (const { name } of missing(expected.indices, found.indices).filter((index) => !isPortable(index))) {
    yield `the index "${name}" of "${expected.name}" is new, and more than columns and uniqueness`;
  }
}

function* withNewTable(table: Table, created: ReadonlySet<string>): Iterable<string> {
  for (const column of table.columns.filter((one) => !isPortable(one))) {
    yield `${pathOf(table, column)} is to be ${columnInWords(column)}, which SQLite and PostgreSQL do not share`;
  }
  for (const { name } of [...table.indices, ...table.foreignKeys].filter((one) => !isPortable(one))) {
    yield `"${name}" of the new table "${table.name}" has options that SQLite and PostgreSQL do not share`;
  }
  for (const { referencedTableName } of table.foreignKeys) {
    if (!created.has(referencedTableName) || referencedTableName === table.name) continue;
    yield `the new table "${table.name}" refers to "${referencedTableName}", which is new as well`;
  }
}

function pathOf({ name }: Table, column: TableColumn): string {
  return `"${name}"."${column.name}"`;
}
