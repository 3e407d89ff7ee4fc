import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { StrategyError } from "../../errors";
import { isSqlite, sqliteFileOf } from "../database/sqlite-file";
import { SqliteLock } from "../database/sqlite-lock";
import { codeOf, translatingErrors } from "../database/store-error";
import { copySqlite } from "./copy-sqlite";
import { flush } from "./durable";
import { type Verified, verifySqlite } from "./verify-sqlite";

/** A database that was brought back. */
export interface Restored extends Verified {
  readonly file: string;
  /** Where the database is kept that was there before; null when there was none. */
  readonly kept: string | null;
}

export interface RestoreOptions {
  /** Whether a database that is there already may be put aside. */
  readonly replace: boolean;
  readonly now: Date;
  /** What is still to be done with the copy, such as migrating it, before it takes its place. */
  readonly prepare: (copy: { readonly url: string; readonly target: string }) => Promise<void>;
}

/** Makes a backup the database of a URL, which nobody may have open; it takes its place at once and whole, or not at all. */
export async function restore(backup: string, url: string, options: RestoreOptions): Promise<Restored> {
  const target = targetOf(url);
  refuseMissing(backup);
  const lock = SqliteLock.take(target);
  try {
    return await translatingErrors(target, () => restoreLocked(backup, target, options));
  } finally {
    lock.release();
  }
}

async function restoreLocked(backup: string, target: string, options: RestoreOptions): Promise<Restored> {
  const { replace, now, prepare } = options;
  if (existsSync(target) && !replace) {
    throw new StrategyError(
      "FILE_EXISTS",
      `There is a database at ${target} already, and it was left as it is. With --replace it is put aside, not deleted.`,
      { file: target },
    );
  }
  await verifySqlite(backup);
  const copy = `${target}.restoring`;
  discard(copy);
  try {
    await copySqlite(backup, copy);
    await prepare({ url: `sqlite:${copy}`, target });
    const verified = await verifySqlite(settled(copy));
    flush(copy);
    const kept = existsSync(target) ? putAside(target, now) : null;
    renameSync(copy, target);
    flush(dirname(target));
    return { ...verified, file: target, kept };
  } finally {
    discard(copy);
  }
}

function targetOf(url: string): string {
  if (isSqlite(url)) return sqliteFileOf(url);
  throw new StrategyError(
    "INVALID_SETTINGS",
    "Expected DATABASE_URL to name an SQLite file. PostgreSQL is restored by its own pg_restore: docs/operations.md says how.",
  );
}

function refuseMissing(backup: string): void {
  if (existsSync(backup)) return;
  throw new StrategyError("STORE_UNAVAILABLE", `Expected a backup at ${backup}, found no such file.`, { file: backup });
}

/** Writes back what stands in the write-ahead log, so that the file is all there is. */
function settled(file: string): string {
  const connection = new Sqlite(file, { fileMustExist: true });
  try {
    connection.pragma("journal_mode = DELETE");
  } finally {
    connection.close();
  }
  return file;
}

/** Gives the old database a second name, which alone it has once the new one takes the first. */
function putAside(target: string, now: Date): string {
  const kept = `${target}.before-${now.toISOString().replace(/[-:]|\.\d+/g, "")}`;
  try {
    settled(target);
  } catch (error) {
    // What is replaced may be damaged: then what is beside it goes with it, as it is.
    if (!codeOf(error).match(/^SQLITE_(NOTADB|CORRUPT)/)) throw error;
  }
  linkSync(target, kept);
  for (const suffix of besides) if (existsSync(target + suffix)) renameSync(target + suffix, kept + suffix);
  return kept;
}

const besides = ["-wal", "-shm", "-journal"];

function discard(copy: string): void {
  for (const suffix of ["", ...besides, ".lock", ".erased"]) rmSync(copy + suffix, { force: true });
}
