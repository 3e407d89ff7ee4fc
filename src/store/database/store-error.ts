import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from "typeorm";
import { type ErrorCode, StrategyError } from "../../errors";

/** What an operator is told, by what the driver says; `{place}` is the file or the server. */
type Meanings = Readonly<Record<string, readonly [ErrorCode, string]>>;

const sqlite: Meanings = {
  SQLITE_BUSY: ["STORE_LOCKED", "Another process holds the database file {place}; close it there and try again."],
  SQLITE_LOCKED: ["STORE_LOCKED", "Another process holds the database file {place}; close it there and try again."],
  SQLITE_READONLY: ["STORE_READ_ONLY", "The database file {place} or its folder cannot be written to."],
  SQLITE_PERM: ["STORE_READ_ONLY", "The database file {place} or its folder cannot be written to."],
  SQLITE_CANTOPEN: ["STORE_UNAVAILABLE", "The database file {place} cannot be opened."],
  SQLITE_IOERR: ["STORE_UNAVAILABLE", "The disk of the database file {place} cannot be read or written."],
  SQLITE_FULL: ["STORE_FULL", "There is no room left for the database file {place}; nothing of the change was kept."],
  SQLITE_NOTADB: ["STORE_NOT_A_DATABASE", "The file {place} is not an SQLite database; it was left as it is."],
  SQLITE_CORRUPT: ["STORE_NOT_A_DATABASE", "The database file {place} is damaged; restore it from a backup."],
};

const unreachable = ["STORE_UNAVAILABLE", "The database at {place} cannot be reached."] as const;
const refused = ["STORE_UNAVAILABLE", "The database at {place} refuses the user or the password."] as const;

const postgres: Meanings = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EPIPE: unreachable,
  ETIMEDOUT: unreachable,
  ENOENT: unreachable,
  "57P01": ["STORE_UNAVAILABLE", "The database at {place} is shutting down."],
  "57P02": ["STORE_UNAVAILABLE", "The database at {place} has crashed and is recovering."],
  "57P03": ["STORE_UNAVAILABLE", "The database at {place} is starting up."],
  "53300": ["STORE_UNAVAILABLE", "The database at {place} has no connection left."],
  "28P01": refused,
  "28000": refused,
  "3D000": ["STORE_UNAVAILABLE", "The server has no database {place}."],
  "53100": ["STORE_FULL", "There is no room left at {place}; nothing of the change was kept."],
  "25006": ["STORE_READ_ONLY", "The database at {place} cannot be written to."],
  "42501": ["STORE_READ_ONLY", "The user of the database at {place} lacks a permission that it needs."],
};

/** The mapper gives a transaction up when its connection is lost. */
const releases = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

const losses = [
  "Connection terminated",
  "timeout expired",
  "timeout exceeded when trying to connect",
  "Client has encountered a connection error",
];

/** What a driver's error means to a caller; an error that is not about the store's condition stays as it is. */
export function storeError(error: unknown, place: string): unknown {
  if (error instanceof StrategyError) return error;
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  const code = codeOf(cause);
  const meaning = sqlite[code.replace(/^(SQLITE_[A-Z]+)_.*$/, "$1")] ?? postgres[code] ?? connectionLost(code, cause);
  if (!meaning) return error;
  const [strategyCode, message] = meaning;
  return new StrategyError(strategyCode, message.replace("{place}", place), { place }, { cause });
}

/** Does the work of one call to the database, and says what its errors mean. */
export async function translatingErrors<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error, place);
  }
}

/** The driver says some losses in words only; class 08 is PostgreSQL's own for them. */
function connectionLost(code: string, cause: unknown): Meanings[string] | null {
  if (code.startsWith("08") || releases.some((release) => cause instanceof release)) return unreachable;
  const message = cause instanceof Error ? cause.message : "";
  return losses.some((loss) => message.startsWith(loss)) ? unreachable : null;
}

/** The code that a driver gives its error, such as `SQLITE_BUSY` or `ECONNREFUSED`; empty when it gives none. */
export function codeOf(cause: unknown): string {
  const code = typeof cause === "object" && cause && "code" in cause ? cause.code : "";
  return typeof code === "string" ? code : "";
}
