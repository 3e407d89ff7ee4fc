import { existsSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Sqlite from "better-sqlite3";
import { migrationsTableName } from "../../migrations";
import { StrategyError } from "../errors";

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
 * An immutable connection creates no files beside the database. It does not see what a crash left there, though, so
 * such a file is opened as usual.
 */
function tablesIn(file: string): string[] {
  const leftover = ["-wal", "-journal"].some((suffix) => existsSync(file + suffix));
  const name = leftover ? file : `${pathToFileURL(file).href}?immutable=1`;
  const connection = new Sqlite(name, { readonly: true, fileMustExist: true, timeout: 1_000 });
  try {
    const rows = connection.prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    return rows.all().map((row) => row.name);
  } finally {
    connection.close();
  }
}
