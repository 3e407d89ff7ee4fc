import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { StrategyError } from "../../errors";
import { isSqlite, sqliteFileOf } from "../database/sqlite-file";
import { translatingErrors } from "../database/store-error";
import { copySqlite } from "./copy-sqlite";
import { publish } from "./durable";
import { type Verified, verifySqlite } from "./verify-sqlite";

/** A backup that was made. */
export interface Backup extends Verified {
  readonly file: string;
}

export interface BackupOptions {
  /** A folder, or the file itself; a folder `backups` beside the database where nothing is said. */
  readonly out?: string | undefined;
  readonly now: Date;
}

/**
 * Copies the database of a URL into a file that was not there, whether or not a service has it open. The file has its
 * name only once the copy has been read through and is on the disk.
 */
export async function backup(url: string, { out, now }: BackupOptions): Promise<Backup> {
  const file = sourceOf(url);
  const wanted = out ?? join(dirname(file), "backups") + sep;
  const isFolder =
    wanted.endsWith("/") || wanted.endsWith(sep) || (existsSync(wanted) && statSync(wanted).isDirectory());
  const folder = isFolder ? resolve(wanted) : dirname(resolve(wanted));
  return translatingErrors(file, async () => {
    mkdirSync(folder, { recursive: true });
    const unfinished = join(folder, `.unfinished-${randomUUID()}.db`);
    try {
      await copySqlite(file, unfinished);
      const verified = await verifySqlite(unfinished);
      const named = isFolder ? join(folder, nameOf(file, verified.revision, now)) : resolve(wanted);
      publish(unfinished, named);
      return { ...verified, file: named };
    } finally {
      for (const suffix of ["", "-journal"]) rmSync(unfinished + suffix, { force: true });
    }
  });
}

function sourceOf(url: string): string {
  if (!isSqlite(url)) {
    throw new StrategyError(
      "INVALID_SETTINGS",
      "Expected DATABASE_URL to name an SQLite file. PostgreSQL is backed up by its own pg_dump: docs/operations.md says how.",
    );
  }
  const file = sqliteFileOf(url);
  if (existsSync(file)) return file;
  throw new StrategyError(
    "STORE_UNAVAILABLE",
    `Expected the database file ${file}, found none: there is nothing to back up.`,
    {
      file,
    },
  );
}

/** Such as `strategy-graph-r12-20260131T120000Z.db`. */
function nameOf(file: string, revision: number, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return `${basename(file).replace(/\.[^.]*$/, "")}-r${revision}-${time}.db`;
}
