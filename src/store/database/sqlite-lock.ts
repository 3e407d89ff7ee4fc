import Sqlite from "better-sqlite3";
import { StrategyError } from "../../errors";
import { codeOf } from "./store-error";

/**
 * Keeps a second process away from an SQLite file, which one process alone may serve. The lock is an exclusive
 * transaction on an empty database beside the file: the kernel lets go of it when the process dies, however it dies.
 */
export class SqliteLock {
  /** All that are held: a connection that nothing refers to would be collected, and its lock lost with it. */
  private static readonly held = new Set<SqliteLock>();

  private constructor(private readonly connection: Sqlite.Database) {}

  static take(file: string): SqliteLock {
    const lockFile = `${file}.lock`;
    const connection = open(lockFile, file);
    try {
      connection.exec("BEGIN EXCLUSIVE");
    } catch (cause) {
      connection.close();
      throw refusal(cause, file, lockFile);
    }
    const lock = new SqliteLock(connection);
    SqliteLock.held.add(lock);
    return lock;
  }

  release(): void {
    SqliteLock.held.delete(this);
    this.connection.close();
  }
}

function open(lockFile: string, file: string): Sqlite.Database {
  try {
    return new Sqlite(lockFile, { timeout: 0 });
  } catch (cause) {
    throw refusal(cause, file, lockFile);
  }
}

function refusal(cause: unknown, file: string, lockFile: string): StrategyError {
  if (codeOf(cause).startsWith("SQLITE_BUSY")) {
    return new StrategyError(
      "STORE_LOCKED",
      `Another process has the database file ${file} open. Stop it first; several processes can share PostgreSQL only.`,
      { file },
      { cause },
    );
  }
  return new StrategyError(
    "STORE_READ_ONLY",
    `Cannot write ${lockFile}, which keeps other processes from the database file: may this user write to the folder?`,
    { file },
    { cause },
  );
}
