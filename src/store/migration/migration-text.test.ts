import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "../../project-root";
import type { Additions } from "./additions";
import { migrationText } from "./migration-text";

const nothing: Additions = { columns: [], indices: [], tables: [] };

/** What the linter and the formatter make of a migration. */
function tidied(text: string): string {
  const biome = join(projectRoot, "node_modules/.bin/biome");
  const check = ["check", "--write", "--stdin-file-path=migrations/any.ts"];
  return execFileSync(biome, check, { cwd: projectRoot, input: text, encoding: "utf8" });
}

/** Names of every length about which a line of 120 characters breaks. */
const names = Array.from({ length: 70 }, (_, index) => "n".repeat(index + 20));

describe("the source of a migration", () => {
  it("says what it does in the order of need, and undoes it in the other", () => {
    const text = migrationText(
      {
        columns: [{ table: "node", column: { name: "mood", type: "varchar", length: "40", isNullable: true } }],
        indices: [{ table: "node", index: { name: "node_mood", columnNames: ["mood", "id"] } }],
        tables: [
          { name: "a", columns: [{ name: "id", type: "text", isPrimary: true }] },
          { name: "b", columns: [{ name: "id", type: "text", isPrimary: true }] },
        ],
      },
      "AddMood1764000000000",
    );
    const steps = text.match(/ALTER.*(?=')|CREATE.*(?=')|DROP.*(?=')|name: "[ab]"|dropTable\(.*(?=\))/g);
    expect(steps).toEqual([
      'ALTER TABLE "node" ADD COLUMN "mood" varchar(40)',
      'CREATE INDEX "node_mood" ON "node" ("mood", "id")',
      'name: "a"',
      'name: "b"',
      'dropTable("b"',
      'dropTable("a"',
      'DROP INDEX "node_mood"',
      'ALTER TABLE "node" DROP COLUMN "mood"',
    ]);
  });

  it("imports no more than it needs", () => {
    const columns = [{ table: "node", column: { name: "mood", type: "text" } }];
    expect(migrationText({ ...nothing, columns }, "A1")).toMatch(
      /^import type { MigrationInterface, QueryRunner } from/,
    );
  });

  it("is as the linter and the formatter want it, however long the names are", () => {
    const text = migrationText(
      {
        columns: names.map((name) => ({ table: "node", column: { name, type: "text" } })),
        indices: names.map((name) => ({ table: "node", index: { name, columnNames: ["a", "b"], isUnique: true } })),
        tables: names.map((name) => ({
          name,
          columns: [{ name, type: "varchar", length: "200", isPrimary: true }],
          indices: [{ columnNames: [name, "b"] }, { name: "c", columnNames: ["a", name] }],
          foreignKeys: [{ columnNames: [name], referencedTableName: "node", referencedColumnNames: ["id"] }],
        })),
      },
      "Long1764000000000",
    );
    expect(text).toBe(tidied(text));
  });
});
