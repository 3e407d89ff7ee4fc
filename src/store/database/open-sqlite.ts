import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import type Sqlite from "better-sqlite3";
import { DataSource } from "typeorm";
import { migrations, migrationsTableName } from "../../../migrations";
import { StrategyError } from "../../errors";
import type { Ontology } from "../../ontology/ontology";
import type { Connections } from "./connections";
import { inspectSqlite } from "./inspect-sqlite";
import { scrubSqlite } from "./scrub-sqlite";
import { silentLogger } from "./silent-logger";
import { sqliteFileOf } from "./sqlite-file";
import { SqliteLock } from "./sqlite-lock";
import { translatingErrors } from "./store-error";
import { tablesOf } from "./tables";

/** Waiting for a foreign lock holds up the whole process, so it is short. */
const busyTimeout = 1_000;

/** A command that waits holds nobody up, and what it waits for can be the commit of a whole document. */
const patientTimeout = 20_000;

/** Opens an SQLite file for this process alone: a connection that writes, and one that can only read. */
export async function openSqlite(url: string, ontology: Ontology): Promise<Connections> {
  const file = sqliteFileOf(url);
  return translatingErrors(file, async () => {
    refuseReadOnly(file);
    inspectSqlite(file);
    const lock = SqliteLock.take(file);
    try {
      const { writing, reading } = await connect(file, ontology, busyTimeout);
      const close = async () => {
        await reading.destroy();
        await writing.destroy();
        lock.release();
      };
      return { ...transactions, place: file, writing, reading, scrub: () => scrubSqlite(writing), close };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens an SQLite file beside the process that has it open, for what is no part of the graph: SQLite keeps the
 * transactions of several processes apart, but that process would not hear that the graph had changed.
 */
export async function openSqliteBeside(url: string, ontology: Ontology): Promise<Connections> {
  const file = sqliteFileOf(url);
  return translatingErrors(file, async () => {
    refuseReadOnly(file);
    inspectSqlite(file);
    const { writing, reading } = await connect(file, ontology, patientTimeout);
    const close = async () => {
      await reading.destroy();
      await writing.destroy();
    };
    return { ...transactions, place: file, writing, reading, scrub: () => scrubSqlite(writing), close };
  });
}

const transactions = {
  beginWriting: "BEGIN IMMEDIATE",
  beginReading: "BEGIN",
  readsInTurn: true,
  isShared: false,
  lockForMigration: null,
  danglingRows: "PRAGMA foreign_key_check",
} as const;

async function connect(
  file: string,
  ontology: Ontology,
  timeout: number,
): Promise<{ writing: DataSource; reading: DataSource }> {
  const options = {
    type: "better-sqlite3" as const,
    database: file,
    timeout,
    logger: silentLogger,
    entities: tablesOf(ontology),
    migrations: [...migrations],
    migrationsTableName,
    migrationsTransactionMode: "all" as const,
  };
  const writing = await new DataSource({ ...options, prepareDatabase: prepareWriting(timeout) }).initialize();
  try {
    const reading = new DataSource({ ...options, readonly: true, prepareDatabase: prepareReading(timeout) });
    return { writing, reading: await reading.initialize() };
  } catch (error) {
    await writing.destroy();
    throw error;
  }
}

/** Said at every opening: SQLite keeps only the journal mode in the file, and the driver lowers `synchronous`. */
function prepareWriting(timeout: number) {
  return (connection: Sqlite.Database): void => {
    connection.pragma(`busy_timeout = ${timeout}`);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
  };
}

function prepareReading(timeout: number) {
  return (connection: Sqlite.Database): void => {
    connection.pragma(`busy_timeout = ${timeout}`);
    connection.pragma("foreign_keys = ON");
    connection.pragma("query_only = ON");
  };
}

/** SQLite falls back to reading without a word, and needs the folder for the files beside the database. */
function refuseReadOnly(file: string): void {
  for (const path of [file, dirname(file)].filter((one) => existsSync(one))) {
    try {
      accessSync(path, constants.W_OK);
    } catch (cause) {
      const what = path === file ? `The database file ${file}` : `The folder ${path} of the database file`;
      throw new StrategyError("STORE_READ_ONLY", `${what} cannot be written to by this user.`, { file }, { cause });
    }
  }
}
