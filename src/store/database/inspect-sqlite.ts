import { existsSync, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { migrationsTableName } from "../../../migrations";
import { StrategyError } from "../../errors";

/** Refuses a file that another program wrote, or that is no database, without changing or adding anything. */
export function inspectSqlite(file: string): void {
  if (!existsSync(file)) return;
  const stat = statSync(file);
  if (!stat.isFile()) {
    throw new StrategyError("STORE_NOT_A_DATABASE", `Expected ${file} to be a database file; it is not a file.`, {
      file,
    });
  }
  if (stat.size === 0) return;
  const tables = tablesIn(file);
  if (!tables.length || tables.includes(migrationsTableName)) return;
  const others = tables.slice(0, 3).map((name) => `"${name}"`);
  throw new StrategyError(
    "STORE_NOT_A_DATABASE",
    `The database file ${file} belongs to another program: it has tables such as ${others.join(", ")} but not "${migrationsTableName}". It was left as it is.`,
    { file },
  );
}

/**
 * A connection that may write removes the files beside the database that it made, one that may not leaves them; but
 * what a crash left there it would carry over into a file of which it is not yet known whose it is.
 */
function tablesIn(file: string): string[] {
  const readonly = ["-wal", "-journal"].some((suffix) => existsSync(file + suffix));
  const connection = new Sqlite(file, { readonly, fileMustExist: true, timeout: 1_000 });
  try {
    const rows = connection.prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    return rows.all().map((row) => row.name);
  } finally {
    connection.close();
  }
}
