import type { Ontology } from "../../ontology/ontology";
import { openDatabaseBeside } from "../database/database";
import { isSqlite, sqliteFileOf } from "../database/sqlite-file";
import { type Finding, filesOf, searchFiles } from "./search-files";
import { searchRows } from "./search-rows";

/** Looks for words in all rows of a database and, of an SQLite one, in its files and backups; also while a service runs. */
export async function search(url: string, ontology: Ontology, words: readonly string[]): Promise<Finding[]> {
  const inFiles = isSqlite(url) ? await searchFiles(filesOf(sqliteFileOf(url)), words) : [];
  const database = await openDatabaseBeside(url, ontology);
  try {
    return [...(await searchRows(database, words)), ...inFiles];
  } finally {
    await database.close();
  }
}
