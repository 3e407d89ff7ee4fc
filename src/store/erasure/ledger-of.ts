import { isSqlite, sqliteFileOf } from "../database/sqlite-file";
import { Ledger } from "./ledger";

/** Where a database's erasures stand outside it: in the file that was set, else beside an SQLite file. */
export function ledgerOf(url: string, file?: string): Ledger | null {
  if (file !== undefined) return new Ledger(file);
  return isSqlite(url) ? new Ledger(`${sqliteFileOf(url)}.erased`) : null;
}
