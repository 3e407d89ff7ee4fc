import type { DataSource } from "typeorm";

type Checkpoint = readonly [{ readonly busy: number }];

/**
 * Writes the whole file anew out of what its rows say now, and empties the write-ahead log: what a row was before stands
 * in neither after that. The log cannot be emptied while another process reads, such as one that makes a backup.
 */
export async function scrubSqlite(source: DataSource): Promise<boolean> {
  await source.query("VACUUM");
  const [{ busy }] = await source.query<Checkpoint>("PRAGMA wal_checkpoint(TRUNCATE)");
  return busy === 0;
}
