import type { DataSource } from "typeorm";

/**
 * Writes every table of ours anew out of what its rows say now, and the statistics, in which PostgreSQL keeps frequent
 * values. Its write-ahead log and what was archived of it are the server's: docs/operations.md says how long.
 */
export async function scrubPostgres(source: DataSource): Promise<boolean> {
  const tables = new Set(source.entityMetadatas.map(({ tablePath }) => tablePath));
  for (const table of tables) await source.query(`VACUUM (FULL, ANALYZE) ${source.driver.escape(table)}`);
  // Who does not own the database is only warned that this one was skipped.
  await source.query("VACUUM FULL pg_catalog.pg_statistic");
  await source.query("CHECKPOINT").catch(() => undefined);
  return true;
}
