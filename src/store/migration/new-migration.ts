import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrations } from "../../../migrations";
import { StrategyError } from "../../errors";
import type { Ontology } from "../../ontology/ontology";
import { projectRoot } from "../../project-root";
import { type Database, openDatabase } from "../database/database";
import { addToTables } from "./add-to-tables";
import { type Additions, additionsIn, namesOf } from "./additions";
import { differencesIn } from "./differences";
import { drift } from "./drift";
import { migrate } from "./migrate";
import { migrationText } from "./migration-text";
import { readTablePairs } from "./table-pairs";

/** Where the file goes, and when: what only a test says. */
export interface NewMigrationOptions {
  readonly folder?: string;
  readonly now?: number;
}

/** Writes the migration for what the entities have and the tables of all migrations lack; the file's name, if any. */
export async function newMigration(
  ontology: Ontology,
  title: string,
  { folder = join(projectRoot, "migrations"), now = Date.now() }: NewMigrationOptions = {},
): Promise<string | null> {
  const additions = await withFreshTables(ontology, addMissing);
  const [first, ...others] = namesOf(additions);
  if (!first) return null;
  const slug = slugOf(title.trim() || `add ${first}${others.length ? " and more" : ""}`);
  const timestamp = Math.max(now, ...migrations.map(({ name }) => Number(name.slice(-timestampLength)) + 1));
  const file = `${timestamp}-${slug}.ts`;
  writeFileSync(join(folder, file), migrationText(additions, `${pascalCase(slug)}${timestamp}`), { flag: "wx" });
  return file;
}

/** What a database that has had all migrations lacks, which is then made; anything else that differs is refused. */
export async function addMissing(database: Database): Promise<Additions> {
  const { additions, differences } = await database.migrate(async (transaction) => {
    const pairs = await readTablePairs(transaction);
    const found = { additions: additionsIn(pairs), differences: differencesIn(pairs) };
    if (!found.differences.length && transaction.queryRunner) {
      await addToTables(found.additions, transaction.queryRunner);
    }
    return found;
  });
  const left = differences.length ? differences : await drift(database);
  if (!left.length) return additions;
  throw new StrategyError(
    "MIGRATION_BY_HAND",
    `Expected the entities to have more tables, indexes and columns that may be empty, and nothing else; found:\n${left.map((one) => `- ${one}`).join("\n")}\nWrite this migration by hand; nothing was written.`,
    { differences: left },
  );
}

/** Does work with a database that is thrown away after. */
async function withFreshTables<T>(ontology: Ontology, work: (database: Database) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
  try {
    const database = await openDatabase(`sqlite:${join(folder, "graph.db")}`, ontology);
    try {
      await migrate(database);
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** TypeORM orders migrations by so many digits at the end of the class's name. */
const timestampLength = 13;

const longestTitle = 60;

/** `Lisää sää` and `addWeather` as they can be part of a file's name: `lisaa-saa`, `add-weather`. */
function slugOf(title: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-")
    .toLowerCase();
  const slug = words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (/^[a-z]/.test(slug) && slug.length <= longestTitle) return slug;
  throw new StrategyError(
    "INVALID_SETTINGS",
    `Expected a title of at most ${longestTitle} characters that begins with a letter, such as "add weather", got "${title}".`,
  );
}

function pascalCase(slug: string): string {
  return slug.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
