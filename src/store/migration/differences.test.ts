import { Table, type TableOptions } from "typeorm";
import { differencesIn } from "./differences";

const id = { name: "id", type: "varchar", length: "200", isPrimary: true };

function ofNewTables(...tables: readonly Partial<TableOptions>[]): string[] {
  return differencesIn(
    tables.map((table) => ({
      expected: new Table({ name: "new", ...table, columns: [id, ...(table.columns ?? [])] }),
      found: null,
      changed: new Set(),
    })),
  );
}

describe("a new table", () => {
  it("is plain with columns, indexes and foreign keys that both databases take alike", () => {
    const columns = [
      { name: "a", type: "text" },
      { name: "b", type: "float", isNullable: true },
    ];
    const indices = [{ name: "new_a", columnNames: ["a"], isUnique: true }];
    const reference = { columnNames: ["a"], referencedTableName: "node", referencedColumnNames: ["id"] };
    const foreignKeys = [{ ...reference, onDelete: "CASCADE", onUpdate: "NO ACTION" }];
    expect(ofNewTables({ columns, indices, foreignKeys })).toEqual([]);
  });

  it.each<[what: string, table: Partial<TableOptions>, words: string]>([
    ["a type of one database", { columns: [{ name: "a", type: "jsonb" }] }, '"new"."a" is to be jsonb NOT NULL, which'],
    ["a default", { columns: [{ name: "a", type: "text", default: "'x'" }] }, "text NOT NULL DEFAULT 'x', which"],
    ["a column that numbers itself", { columns: [{ name: "a", type: "integer", isGenerated: true }] }, '"new"."a"'],
    [
      "a condition on an index",
      { indices: [{ name: "new_id", columnNames: ["id"], where: "id > 5" }] },
      '"new_id" of the new table "new"',
    ],
    [
      "a foreign key that changes rows",
      {
        foreignKeys: [
          {
            name: "new_node",
            columnNames: ["id"],
            referencedTableName: "node",
            referencedColumnNames: ["id"],
            onUpdate: "CASCADE",
          },
        ],
      },
      '"new_node" of the new table "new"',
    ],
  ])("is for people to write with %s", (_, table, words) => {
    expect(ofNewTables(table)).toEqual([expect.stringContaining(words)]);
  });

  it("is for people to write when it refers to another that is new", () => {
    const foreignKeys = [{ columnNames: ["id"], referencedTableName: "other", referencedColumnNames: ["id"] }];
    expect(ofNewTables({ foreignKeys }, { name: "other" })).toEqual([
      'the new table "new" refers to "other", which is new as well',
    ]);
  });
});

describe("a table that there is", () => {
  it("is for people to write when a new index has a condition", () => {
    const expected = new Table({
      name: "node",
      columns: [id],
      indices: [{ name: "node_id", columnNames: ["id"], where: "id > 5" }],
    });
    const found = new Table({ name: "node", columns: [id] });
    expect(differencesIn([{ expected, found, changed: new Set() }])).toEqual([
      'the index "node_id" of "node" is new, and more than columns and uniqueness',
    ]);
  });
});
