import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import type { Ontology } from "../../ontology/ontology";
import type { Clock } from "../clock";
import { openDatabase } from "../database/database";
import { migrate } from "../migration/migrate";
import { Store } from "../store";
import type { Ledger, LedgerEntry } from "./ledger";

/** A copy of a database that is to take the place of another one. */
export interface Copy {
  readonly url: string;
  /** The file whose place it is to take; it need not be there. */
  readonly target: string;
}

/** Migrates a copy and erases from it whoever was erased since, as the ledger and the database that is replaced say. */
export async function obeyInCopy(
  { url, target }: Copy,
  ontology: Ontology,
  clock: Clock,
  ledger: Ledger | null,
): Promise<void> {
  ledger?.add(erasedIn(target));
  const database = await openDatabase(url, ontology);
  try {
    await migrate(database);
    await new Store(database, ontology, clock, undefined, ledger).erasures.obey();
  } finally {
    await database.close();
  }
}

/** Who was erased from a database that nobody has open; a damaged one cannot tell, and an older one has no such table. */
function erasedIn(file: string): LedgerEntry[] {
  if (!existsSync(file)) return [];
  try {
    const connection = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      return connection.prepare<[], LedgerEntry>('SELECT "id", "erasedAt" FROM "erasure"').all();
    } finally {
      connection.close();
    }
  } catch {
    return [];
  }
}
