import type { Database } from "../database/database";
import { bytePattern } from "./byte-patterns";
import type { Finding } from "./search-files";

type Row = Readonly<Record<string, unknown>>;

/**
 * Looks for words in every row of every table: long values stand in a file in pieces, and a word may be cut where two of
 * these meet; the files of a PostgreSQL server are out of reach anyway.
 */
export async function searchRows(database: Database, words: readonly string[]): Promise<Finding[]> {
  const pattern = bytePattern(words);
  if (!pattern) return [];
  const { entityMetadatas } = database.schema;
  const tables = new Map(entityMetadatas.map((one) => [one.tableName, one]));
  const findings: Finding[] = [];
  await database.read(async (transaction) => {
    for (const [table, { primaryColumns }] of tables) {
      const rows = await transaction.query<Row[]>(`SELECT * FROM "${table}"`);
      const keyOf = (row: Row) => primaryColumns.map(({ databaseName }) => String(row[databaseName])).join(" ");
      for (const [column, at] of foundIn(rows, pattern, keyOf)) findings.push({ place: `${table}.${column}`, at });
    }
  });
  return findings;
}

function foundIn(rows: readonly Row[], pattern: RegExp, keyOf: (row: Row) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (typeof value !== "string" || Buffer.from(value).toString("latin1").search(pattern) < 0) continue;
      found.set(column, [...(found.get(column) ?? []), keyOf(row)]);
    }
  }
  return found;
}
