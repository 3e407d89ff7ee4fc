import { stepsFor } from "./add-to-tables";
import { type Additions, namesOf } from "./additions";
import { printText, printValue } from "./print-value";

/** The source of a migration that serves SQLite and PostgreSQL alike. */
export function migrationText(additions: Additions, className: string): string {
  const steps = stepsFor(additions);
  const up = [...steps.map((step) => query(step.up)), ...additions.tables.map(createTable)];
  const dropped = additions.tables.map(({ name }) => call("dropTable", printText(name)));
  const down = [...dropped.toReversed(), ...steps.toReversed().map((step) => query(step.down))];
  const imported = additions.tables.length
    ? "{ type MigrationInterface, type QueryRunner, Table }"
    : "type { MigrationInterface, QueryRunner }";
  return `import ${imported} from "typeorm";

/** Adds ${inShort(namesOf(additions))}. */
export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${up.join("\n")}
  }

  async down(runner: QueryRunner): Promise<void> {
${down.join("\n")}
  }
}
`;
}

const mostNamed = 4;

function inShort(names: readonly string[]): string {
  const others = names.length - mostNamed;
  return [...names.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(", ");
}

function query(sql: string): string {
  return call("query", printText(sql));
}

function createTable(table: Additions["tables"][number]): string {
  return `    await runner.createTable(\n      new Table(${printValue(table, 6, "new Table()".length)}),\n    );`;
}

function call(method: string, argument: string): string {
  const line = `    await runner.${method}(${argument});`;
  return line.length <= 120 ? line : `    await runner.${method}(\n      ${argument},\n    );`;
}
