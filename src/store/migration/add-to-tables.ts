import { type QueryRunner, Table } from "typeorm";
import type { Additions } from "./additions";

/** A step of a migration in SQL, and the one that undoes it. */
export interface Step {
  readonly up: string;
  readonly down: string;
}

/**
 * The steps for what is added to tables that there are. In SQL, as the mapper would rebuild the whole table on SQLite
 * to add a column, and could not take it away again while rows refer to others.
 */
export function stepsFor({ columns, indices }: Additions): Step[] {
  return [
    ...columns.map(({ table, column: { name, type, length } }) => ({
      up: `ALTER TABLE "${table}" ADD COLUMN "${name}" ${length ? `${type}(${length})` : type}`,
      down: `ALTER TABLE "${table}" DROP COLUMN "${name}"`,
    })),
    ...indices.map(({ table, index: { name, columnNames, isUnique } }) => ({
      up: `CREATE ${isUnique ? "UNIQUE INDEX" : "INDEX"} "${name}" ON "${table}" (${columnNames.map((one) => `"${one}"`).join(", ")})`,
      down: `DROP INDEX "${name}"`,
    })),
  ];
}

/** Does what the written migration would do. */
export async function addToTables(additions: Additions, runner: QueryRunner): Promise<void> {
  for (const { up } of stepsFor(additions)) await runner.query(up);
  for (const table of additions.tables) await runner.createTable(new Table(table));
}
