import { StrategyError } from "../../errors";
import type { Ontology } from "../../ontology/ontology";
import { type Database, openDatabase, openDatabaseBeside } from "../database/database";
import { migrate, refuseOtherVersion } from "../migration/migrate";
import { type KeyClock, KeyTable } from "./key-table";

/**
 * Opens the keys of a database for a command, and closes it after: also while a service has it open, which reads them
 * again before it refuses one. Whoever may write the file may make a key.
 */
export async function withKeyTable<T>(
  url: string,
  ontology: Ontology,
  clock: KeyClock,
  work: (keys: KeyTable) => Promise<T>,
): Promise<T> {
  const database = await openForKeys(url, ontology);
  try {
    return await work(new KeyTable(database, clock));
  } finally {
    await database.close();
  }
}

async function openForKeys(url: string, ontology: Ontology): Promise<Database> {
  try {
    return await checked(await openDatabase(url, ontology), migrate);
  } catch (error) {
    if (!(error instanceof StrategyError) || error.code !== "STORE_LOCKED") throw error;
  }
  return checked(await openDatabaseBeside(url, ontology), refuseOtherVersion);
}

/** The database once it has stood a check; closed when it has not. */
async function checked(database: Database, check: (database: Database) => Promise<unknown>): Promise<Database> {
  try {
    await check(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
