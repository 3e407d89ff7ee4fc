import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { createOntology } from "../../model";
import { type Database, openDatabase } from "../database/database";
import { insertRows } from "../database/insert-rows";
import { CommitRecord } from "../entities/commit-record";
import { migrate } from "../migration/migrate";
import { type Backup, backup } from "./backup";
import { restore } from "./restore";
import { verifySqlite } from "./verify-sqlite";

const ontology = createOntology();
const now = new Date("2026-01-31T12:00:00.000Z");
let folder: string;
let url: string;
let database: Database;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  url = `sqlite:${join(folder, "graph.db")}`;
  database = await openDatabase(url, ontology);
  await migrate(database);
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Records a commit that changes nothing else. */
async function record(revision: number): Promise<void> {
  await database.write(async (transaction) => {
    await transaction.query('UPDATE "revision_counter" SET "value" = ?', [revision]);
    const row = { revision, id: `commit ${revision}`, actor: "test", reason: null, recordedAt: now.toISOString() };
    await insertRows(transaction, CommitRecord, [row]);
  });
}

async function restored(file: string, target: string, replace = false) {
  return restore(file, `sqlite:${target}`, { replace, now, prepare: async () => undefined });
}

describe("a backup", () => {
  it("holds what is in the write-ahead log only, while the database is open and goes on being written", async () => {
    await record(1);
    expect(existsSync(join(folder, "graph.db-wal"))).toBe(true);
    const made = await backup(url, { now });
    await record(2);
    expect(made).toMatchObject({
      revision: 1,
      file: join(folder, "backups", "graph-r1-20260131T120000Z.db"),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await verifySqlite(made.file)).toEqual({ revision: 1, bytes: made.bytes, sha256: made.sha256 });
    expect(readdirSync(join(folder, "backups"))).toHaveLength(1);
  });

  it("is whole each time while commits come in", async () => {
    const made: Backup[] = [];
    for (let round = 0; round < 10; round += 1) {
      const copying = backup(url, { out: join(folder, `copy-${round}.db`), now });
      for (let step = 1; step <= 5; step += 1) await record(round * 5 + step);
      made.push(await copying);
    }
    for (const { file, revision } of made) expect((await verifySqlite(file)).revision).toBe(revision);
  });

  it("of a database that nobody has open leaves that as it was", async () => {
    await record(1);
    await database.close();
    const before = readFileSync(join(folder, "graph.db"));
    await backup(url, { out: join(folder, "copy.db"), now });
    expect(readFileSync(join(folder, "graph.db")).equals(before)).toBe(true);
    const again = await openDatabase(url, ontology);
    await again.close();
  });

  it("never replaces a file", async () => {
    const out = join(folder, "mine.txt");
    writeFileSync(out, "mine");
    await expect(backup(url, { out, now })).rejects.toMatchObject({ code: "FILE_EXISTS" });
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(readdirSync(folder).filter((name) => name.startsWith(".unfinished"))).toEqual([]);
  });

  it.each([
    ["postgres://localhost/graph", "INVALID_SETTINGS", /pg_dump/],
    ["sqlite:", "INVALID_SETTINGS", /path of a file/],
    ["sqlite:/tmp/there/is/no/such.db", "STORE_UNAVAILABLE", /found none/],
  ])("of %s is refused", async (wrong, code, message) => {
    await expect(backup(wrong, { now })).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it("of another program's database is refused", async () => {
    const other = new Sqlite(join(folder, "other.db"));
    other.exec("CREATE TABLE theirs (id)");
    other.close();
    const made = backup(`sqlite:${join(folder, "other.db")}`, { now });
    await expect(made).rejects.toMatchObject({ code: "STORE_NOT_A_DATABASE" });
  });
});

describe("restoring", () => {
  let file: string;

  beforeEach(async () => {
    await record(1);
    ({ file } = await backup(url, { out: join(folder, "copy.db"), now }));
    await record(2);
  });

  it("brings back the revision of the backup", async () => {
    const target = join(folder, "new", "graph.db");
    expect(await restored(file, target)).toMatchObject({ revision: 1, file: target, kept: null });
    expect(readdirSync(join(folder, "new")).sort()).toEqual(["graph.db", "graph.db.lock"]);
    const again = await openDatabase(`sqlite:${target}`, ontology);
    const rows = await again.read((transaction) => transaction.query('SELECT "revision" FROM "commit"'));
    await again.close();
    expect(rows).toEqual([{ revision: 1 }]);
  });

  it("leaves a database that is there alone, unless it is told to replace it", async () => {
    await database.close();
    const target = join(folder, "graph.db");
    await expect(restored(file, target)).rejects.toMatchObject({ code: "FILE_EXISTS" });
    expect((await verifySqlite(target)).revision).toBe(2);
  });

  it("keeps the database that it replaces, whole", async () => {
    await database.close();
    const target = join(folder, "graph.db");
    const { kept, revision } = await restored(file, target, true);
    expect([kept, revision]).toEqual([`${target}.before-20260131T120000Z`, 1]);
    expect((await verifySqlite(kept ?? "")).revision).toBe(2);
    expect((await verifySqlite(target)).revision).toBe(1);
  });

  it("replaces a damaged database", async () => {
    await database.close();
    const target = join(folder, "graph.db");
    writeFileSync(target, "this is no database at all ".repeat(1_000));
    const { kept, revision } = await restored(file, target, true);
    expect(revision).toBe(1);
    expect(readFileSync(kept ?? "", "utf8")).toMatch(/^this is no database/);
  });

  it("is refused while a service has the database open", async () => {
    await expect(restored(file, join(folder, "graph.db"), true)).rejects.toMatchObject({ code: "STORE_LOCKED" });
  });

  it("refuses a backup that is damaged, and makes nothing of it", async () => {
    const bytes = readFileSync(file);
    bytes.fill(0x55, 8_192, 16_384);
    writeFileSync(file, bytes);
    const target = join(folder, "new.db");
    await expect(restored(file, target)).rejects.toMatchObject({ code: "STORE_NOT_A_DATABASE" });
    expect(existsSync(target)).toBe(false);
  });

  it.each([
    ["no.db", "STORE_UNAVAILABLE", ""],
    ["empty.db", "STORE_NOT_A_DATABASE", ""],
    ["words.db", "STORE_NOT_A_DATABASE", "words"],
  ])("refuses %s", async (name, code, content) => {
    const wrong = join(folder, name);
    if (name !== "no.db") writeFileSync(wrong, content);
    await expect(restored(wrong, join(folder, "new.db"))).rejects.toMatchObject({ code });
  });

  it("refuses what a newer program wrote", async () => {
    const newer = new Sqlite(file);
    newer.exec(`INSERT INTO strategy_graph_migration ("timestamp", "name") VALUES (9, 'Later9')`);
    newer.close();
    const target = join(folder, "new.db");
    await expect(restored(file, target)).rejects.toMatchObject({
      code: "STORE_TOO_NEW",
      message: expect.stringContaining("Later9"),
    });
    expect(existsSync(target)).toBe(false);
  });

  it("leaves the database that is there where the copy cannot be prepared", async () => {
    await database.close();
    const target = join(folder, "graph.db");
    const failing = restore(file, `sqlite:${target}`, {
      replace: true,
      now,
      prepare: async () => {
        throw new Error("no");
      },
    });
    await expect(failing).rejects.toThrow("no");
    expect((await verifySqlite(target)).revision).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes("restoring"))).toEqual([]);
  });
});

it("a copied database is another database, which another process may have open", async () => {
  await record(1);
  const copy = join(folder, "copied.db");
  await backup(url, { out: copy, now });
  const second = join(folder, "second.db");
  copyFileSync(copy, second);
  chmodSync(second, 0o644);
  const other = await openDatabase(`sqlite:${second}`, ontology);
  await other.close();
});
