import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import Sqlite from "better-sqlite3";
import { migrations, migrationsTableName } from "../../../migrations";
import { StrategyError } from "../../errors";
import { inspectSqlite } from "../database/inspect-sqlite";
import { translatingErrors } from "../database/store-error";

/** What a copy of a database holds. */
export interface Verified {
  /** Its latest commit; 0 where there is none. */
  readonly revision: number;
  readonly bytes: number;
  /** Of the file, in hexadecimal digits. */
  readonly sha256: string;
}

/** Reads the whole of a database file that nobody writes to; throws where it is damaged, contradicts itself, or is not ours. */
export async function verifySqlite(file: string): Promise<Verified> {
  const revision = await translatingErrors(file, async () => {
    inspectSqlite(file);
    const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      return check(connection, file);
    } finally {
      connection.close();
    }
  });
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { revision, bytes: statSync(file).size, sha256: hash.digest("hex") };
}

function check(connection: Sqlite.Database, file: string): number {
  const problem = connection.pragma("integrity_check(1)", { simple: true });
  if (problem !== "ok") {
    throw new StrategyError("STORE_NOT_A_DATABASE", `The database file ${file} is damaged: ${problem}.`, { file });
  }
  refuseForeign(connection, file);
  const dangling = connection.pragma("foreign_key_check") as readonly unknown[];
  const [latest, counted, commits] = numbers(connection);
  if (dangling.length || latest !== counted || latest !== commits) {
    throw new StrategyError(
      "STORE_INCONSISTENT",
      `Expected ${file} to have as many commits as its counter says and no row that leads nowhere; found revision ${latest}, ${commits} commits, the counter ${counted} and ${dangling.length} such rows.`,
      { file },
    );
  }
  return latest;
}

function numbers(connection: Sqlite.Database): readonly [latest: number, counted: number, commits: number] {
  const sql = `SELECT coalesce((SELECT max("revision") FROM "commit"), 0),
    (SELECT "value" FROM "revision_counter"), (SELECT count(*) FROM "commit")`;
  return connection.prepare<[], [number, number, number]>(sql).raw().get() ?? [0, 0, 0];
}

/** An empty file has no tables, and one of a newer program has migrations that this one does not know. */
function refuseForeign(connection: Sqlite.Database, file: string): void {
  const tables = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").all(migrationsTableName);
  if (!tables.length) {
    throw new StrategyError("STORE_NOT_A_DATABASE", `Expected ${file} to hold a strategy graph; it holds nothing.`, {
      file,
    });
  }
  const known = new Set(migrations.map(({ name }) => name));
  const taken = connection.prepare<[], { name: string }>(`SELECT "name" FROM "${migrationsTableName}"`).all();
  const unknown = taken.map(({ name }) => name).filter((name) => !known.has(name));
  if (!unknown.length) return;
  throw new StrategyError(
    "STORE_TOO_NEW",
    `The file ${file} was written by a newer version of this program: it has had the migration ${unknown.join(", ")}, which this version does not know. Nothing was changed.`,
    { file, unknown },
  );
}
