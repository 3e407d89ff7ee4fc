import Sqlite from "better-sqlite3";

/** More pages than a file can have: what is copied in one step is one state, and no writer makes it begin anew. */
const allPages = 0x7fffffff;

/**
 * Copies an SQLite database as it is at one moment, with what is still in its write-ahead log, while others go on
 * writing: SQLite's own online backup. The copy is one file that needs none beside it.
 */
export async function copySqlite(from: string, to: string): Promise<void> {
  const source = new Sqlite(from, { readonly: true, fileMustExist: true, timeout: 5_000 });
  try {
    await source.backup(to, { progress: () => allPages });
  } finally {
    source.close();
  }
  const copy = new Sqlite(to, { fileMustExist: true });
  try {
    copy.pragma("journal_mode = DELETE");
  } finally {
    copy.close();
  }
}
