import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOntology } from "../../model";
import { onEachEngine } from "../../testing/engines";
import { type Database, openDatabase } from "../database/database";
import { migrate } from "../migration/migrate";
import { withKeyTable } from "./with-key-table";

const ontology = createOntology();
const clock = {
  now: () => new Date("2027-03-01T12:00:00Z"),
  dayAt: (moment: Date) => moment.toISOString().slice(0, 10),
};
const editor = { name: "Anna", role: "EDITOR", space: "kouvola" } as const;

onEachEngine("the keys of a database", (engine) => {
  it("can be worked on before it has ever been opened, and again", async () => {
    const { key } = await withKeyTable(engine.url(), ontology, clock, (keys) => keys.create(editor));
    expect(await withKeyTable(engine.url(), ontology, clock, (keys) => keys.list())).toEqual([key]);
  });

  it("can be worked on while it is open, which goes on writing meanwhile", async () => {
    const database = await engine.open(ontology);
    await migrate(database);
    const made = await withKeyTable(engine.url(), ontology, clock, async (keys) => {
      const before = await keys.create(editor);
      await count(database);
      return [before, await keys.create({ ...editor, name: "Bo" })];
    });
    await count(database);
    const [row] = await database.read((transaction) => transaction.query('SELECT count(*) AS "all" FROM api_key'));
    expect(Number(row.all)).toBe(made.length);
    const [counter] = await database.read((transaction) => transaction.query("SELECT value FROM revision_counter"));
    expect(counter.value).toBe(2);
  });

  it("are closed when the work fails", async () => {
    const failed = withKeyTable(engine.url(), ontology, clock, () => Promise.reject(new Error("no")));
    await expect(failed).rejects.toThrow("no");
    const database = await engine.open(ontology);
    await count(database);
  });
});

function count(database: Database): Promise<unknown> {
  return database.write((transaction) => transaction.query('UPDATE "revision_counter" SET "value" = "value" + 1'));
}

describe("an SQLite file that is open in a process of another version", () => {
  it("is left alone, for its tables are not as this version has them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
    const url = `sqlite:${join(folder, "graph.db")}`;
    const database = await openDatabase(url, ontology);
    const work = jest.fn(async () => undefined);
    await expect(withKeyTable(url, ontology, clock, work)).rejects.toMatchObject({
      ...{ code: "STORE_LOCKED", message: expect.stringContaining("of an older version, which lacks the migration") },
    });
    expect(work).not.toHaveBeenCalled();
    const tables = await database.read((transaction) => transaction.query("SELECT name FROM sqlite_master"));
    expect(tables).toEqual([]);
    await database.close();
    rmSync(folder, { recursive: true });
  });
});
