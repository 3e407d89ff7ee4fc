import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOntology } from "../../model";
import { openInProcess, type SecondProcess, startProcess } from "../../testing/second-process";
import { migrate } from "../migration/migrate";
import { openDatabase } from "./database";

const ontology = createOntology();
let folder: string;
let file: string;
let other: SecondProcess | null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  file = join(folder, "graph.db");
  other = null;
});

afterEach(async () => {
  await other?.kill();
  rmSync(folder, { recursive: true });
});

async function use(path = file): Promise<void> {
  const database = await openDatabase(`sqlite:${path}`, ontology);
  try {
    await migrate(database);
    await database.write((transaction) => transaction.query('UPDATE "revision_counter" SET "value" = 0'));
  } finally {
    await database.close();
  }
}

describe("an SQLite file that is open", () => {
  it("is served by one process alone, under whatever name", async () => {
    other = await openInProcess(`sqlite:${file}`);
    expect(other.said).toBe("open");
    await expect(use()).rejects.toMatchObject({ code: "STORE_LOCKED", message: expect.stringContaining(file) });
    const link = join(folder, "other-name.db");
    symlinkSync(file, link);
    await expect(use(link)).rejects.toMatchObject({ code: "STORE_LOCKED" });
  });

  it("is kept from another process", async () => {
    const database = await openDatabase(`sqlite:${file}`, ontology);
    other = await openInProcess(`sqlite:${file}`);
    expect(other.said).toMatch(/^STORE_LOCKED/);
    await database.close();
  });

  it("is not opened twice in one process", async () => {
    const database = await openDatabase(`sqlite:${file}`, ontology);
    await expect(use()).rejects.toMatchObject({ code: "STORE_LOCKED" });
    await expect(use()).rejects.toMatchObject({ code: "STORE_LOCKED" });
    await database.close();
    await use();
  });

  it("is free again as soon as the process that had it is killed", async () => {
    other = await openInProcess(`sqlite:${file}`);
    expect(other.said).toBe("open");
    await other.kill();
    await use();
  });

  it.each(["EXCLUSIVE", "IMMEDIATE"])("is left alone while another program holds it: %s", async (kind) => {
    await use();
    other = await startProcess(`
      const held = new (require("better-sqlite3"))(${JSON.stringify(file)});
      held.exec("BEGIN ${kind}; UPDATE revision_counter SET value = 7");
      console.log("held");`);
    expect(other.said).toBe("held");
    const before = readFileSync(file);
    await expect(use()).rejects.toMatchObject({ code: "STORE_LOCKED", message: expect.stringContaining(file) });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("an SQLite file that this user may not write", () => {
  it.each([
    ["file", 0o444, 0o777],
    ["folder", 0o666, 0o555],
  ])("is left alone, and the message names the %s", async (what, fileMode, folderMode) => {
    await use();
    rmSync(`${file}.lock`);
    const before = { bytes: readFileSync(file), names: readdirSync(folder) };
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    other = await openInProcess(`sqlite:${file}`, { asOrdinaryUser: true });
    chmodSync(folder, 0o777);
    expect(other.said).toMatch(new RegExp(`^STORE_READ_ONLY The (database )?${what}`));
    expect(readdirSync(folder)).toEqual(before.names);
    expect(readFileSync(file).equals(before.bytes)).toBe(true);
  });
});
