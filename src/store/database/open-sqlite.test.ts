import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Sqlite from "better-sqlite3";
import { migrationsTableName } from "../../../migrations";
import { createOntology } from "../../model";
import { creating, editor } from "../../testing/drafts";
import { migrate } from "../migration/migrate";
import { Store } from "../store";
import { openDatabase } from "./database";

const ontology = createOntology();
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  file = join(folder, "graph.db");
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Opens the file, migrates it, writes to it if asked, and closes it whatever happens. */
async function use(commits = 0): Promise<void> {
  const database = await openDatabase(`sqlite:${file}`, ontology);
  try {
    await migrate(database);
    const store = new Store(database, ontology, () => new Date());
    for (let index = 0; index < commits; index++) {
      await store.commit(editor, [creating("Goal", `kouvola/tavoite-${index}`)]);
    }
  } finally {
    await database.close();
  }
}

/** Writes to the file with SQL of one's own, as another program would. */
function tamper(sql: string): void {
  const connection = new Sqlite(file);
  connection.exec(sql);
  connection.close();
}

async function expectRefusal(code: string, words: string): Promise<void> {
  const before = { names: names(), bytes: readFileSync(file) };
  await expect(use(1)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  expect(names()).toEqual(before.names);
  expect(readFileSync(file).equals(before.bytes)).toBe(true);
}

/** The lock file may come and stay: it is empty, and part of what was opened before. */
function names(): string[] {
  return readdirSync(folder).filter((name) => !name.endsWith(".lock"));
}

describe("an SQLite file", () => {
  it.each(["", "three folders/down/"])("is made where there is none, %p included", async (below) => {
    file = join(folder, below, "graph.db");
    await use();
    expect(readdirSync(dirname(file)).sort()).toEqual(["graph.db", "graph.db.lock"]);
  });

  it("may be empty to begin with", async () => {
    writeFileSync(file, "");
    await use(1);
    expect(names()).toEqual(["graph.db"]);
  });

  it.each(["sqlite:", "sqlite::memory:", "mysql://root:secret@localhost/x", "graph.db"])(
    "has to be named: %p",
    async (url) => {
      const error: unknown = await openDatabase(url, ontology).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "INVALID_SETTINGS" });
      expect(String(error)).not.toContain("secret");
    },
  );

  it("has its pragmas in force at every opening, on both connections", async () => {
    for (const _ of ["made", "opened again"]) {
      const database = await openDatabase(`sqlite:${file}`, ontology);
      await migrate(database);
      const pragma = (name: string) => (transaction: { query(sql: string): Promise<unknown> }) =>
        transaction.query(`PRAGMA ${name}`);
      expect(await database.write(pragma("journal_mode"))).toEqual([{ journal_mode: "wal" }]);
      expect(await database.write(pragma("synchronous"))).toEqual([{ synchronous: 2 }]);
      expect(await database.write(pragma("foreign_keys"))).toEqual([{ foreign_keys: 1 }]);
      expect(await database.write(pragma("busy_timeout"))).toEqual([{ timeout: 1_000 }]);
      expect(await database.read(pragma("journal_mode"))).toEqual([{ journal_mode: "wal" }]);
      expect(await database.read(pragma("foreign_keys"))).toEqual([{ foreign_keys: 1 }]);
      expect(await database.read(pragma("busy_timeout"))).toEqual([{ timeout: 1_000 }]);
      await database.close();
    }
  });

  it("cannot be written to by way of the connection that reads", async () => {
    const database = await openDatabase(`sqlite:${file}`, ontology);
    await migrate(database);
    const write = database.read((transaction) => transaction.query('DELETE FROM "revision_counter"'));
    await expect(write).rejects.toMatchObject({ code: "STORE_READ_ONLY" });
    await database.close();
  });

  it.each(["a text of some length, long enough to fill a header".repeat(3), "short"])(
    "is left alone when it is no database: %p",
    async (text) => {
      writeFileSync(file, text);
      await expectRefusal("STORE_NOT_A_DATABASE", file);
    },
  );

  it("is left alone when it is a folder", async () => {
    mkdirSync(file);
    await expect(use()).rejects.toMatchObject({ code: "STORE_NOT_A_DATABASE" });
    expect(readdirSync(folder)).toEqual(["graph.db"]);
  });

  it.each(["DELETE", "WAL"])("is left alone when it is another program's, in journal mode %s", async (mode) => {
    tamper(
      `PRAGMA journal_mode = ${mode}; CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('mustikkapiirakka')`,
    );
    await expectRefusal("STORE_NOT_A_DATABASE", '"recipe"');
  });

  it("is left alone when a newer version has migrated it", async () => {
    await use(1);
    tamper(`INSERT INTO "${migrationsTableName}" ("timestamp", "name") VALUES (1, 'FromTheFuture1999999999999')`);
    await expectRefusal("STORE_TOO_NEW", "FromTheFuture1999999999999");
  });

  it("is left alone when its rows refer to rows that do not exist", async () => {
    tamper(`PRAGMA foreign_keys = OFF;
      CREATE TABLE "${migrationsTableName}" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "timestamp" bigint NOT NULL, "name" varchar NOT NULL);
      CREATE TABLE "one" ("id" integer PRIMARY KEY);
      CREATE TABLE "other" ("one" integer REFERENCES "one");
      INSERT INTO "other" VALUES (7)`);
    // The journal mode alone is changed: it is part of opening.
    tamper("PRAGMA journal_mode = WAL");
    await expectRefusal("STORE_INCONSISTENT", '"other" to "one"');
  });

  it("is said to be damaged when its pages are", async () => {
    await use(50);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 100, 4_096));
    await expectRefusal("STORE_NOT_A_DATABASE", "damaged");
  });

  it("keeps nothing of a commit for which there is no room", async () => {
    await use(1);
    const database = await openDatabase(`sqlite:${file}`, ontology);
    const store = new Store(database, ontology, () => new Date());
    await database.write((transaction) => transaction.query("PRAGMA max_page_count = 1"));
    const before = await store.load();
    const text = "x".repeat(1_000_000);
    const large = creating("Source", "kouvola/suuri", { properties: { text } });
    await expect(store.commit(editor, [large])).rejects.toMatchObject({ code: "STORE_FULL" });
    expect(await store.load()).toEqual(before);
    await database.write((transaction) => transaction.query("PRAGMA max_page_count = 1000000"));
    expect(await store.commit(editor, [large])).toMatchObject({ revision: 2 });
    await database.close();
  });

  it("leaves no files beside it but the lock when it is closed", async () => {
    await use(3);
    expect(existsSync(`${file}.lock`)).toBe(true);
    expect(names()).toEqual(["graph.db"]);
    expect(readFileSync(`${file}.lock`)).toHaveLength(0);
  });
});
