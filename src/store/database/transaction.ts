import type { DataSource, QueryRunner } from "typeorm";
import type { Work } from "./write-gate";

/** Does work in one SQL transaction of the given kind: all of it is kept, or nothing. */
export async function inTransaction<T>(source: DataSource, begin: string, work: Work<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    return await transact(runner, begin, work);
  } finally {
    await runner.release();
  }
}

/** Like `inTransaction`, for work that changes tables: rebuilding one must not cascade to the rows that refer to it. */
export async function inMigration<T>(source: DataSource, begin: string, work: Work<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.beforeMigration();
    return await transact(runner, begin, work);
  } finally {
    if (!runner.isReleased) await runner.afterMigration();
    await runner.release();
  }
}

async function transact<T>(runner: QueryRunner, begin: string, work: Work<T>): Promise<T> {
  await runner.query(begin);
  try {
    const result = await work(runner.manager);
    await runner.query("COMMIT");
    return result;
  } catch (error) {
    // A database that is full or gone has rolled back already; what went wrong first is what matters.
    await runner.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
