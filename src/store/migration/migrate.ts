import { type EntityManager, MigrationExecutor, type QueryRunner } from "typeorm";
import { migrations, migrationsTableName } from "../../../migrations";
import { StrategyError } from "../../errors";
import type { Database } from "../database/database";

/** Brings the tables up to date and returns the names of the migrations that it took, all in one transaction. */
export async function migrate(database: Database): Promise<string[]> {
  await database.read((transaction) => refuseNewer(transaction, database.place));
  return database.migrate(async (transaction) => {
    const runner = runnerOf(transaction);
    const executor = new MigrationExecutor(database.schema, runner);
    // The transaction is ours already.
    executor.transaction = "none";
    const taken = await executor.executePendingMigrations();
    if (taken.length) await refuseDangling(transaction, database);
    return taken.map(({ name }) => name);
  });
}

/** Refuses a database whose tables are not as this version has them, for what must not migrate it. */
export async function refuseOtherVersion(database: Database): Promise<void> {
  await database.read(async (transaction) => {
    await refuseNewer(transaction, database.place);
    const taken = new Set(await namesTaken(transaction));
    const pending = migrations.map(({ name }) => name).filter((name) => !taken.has(name));
    if (!pending.length) return;
    throw new StrategyError(
      "STORE_LOCKED",
      `The database ${database.place} is open in another process of an older version, which lacks the migration ${pending.join(", ")}. Stop it, or run the command of its own version.`,
      { place: database.place, pending },
    );
  });
}

async function refuseNewer(transaction: EntityManager, place: string): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = (await namesTaken(transaction)).filter((name) => !known.has(name));
  if (!unknown.length) return;
  throw new StrategyError(
    "STORE_TOO_NEW",
    `The database ${place} was written by a newer version of this program: it has had the migration ${unknown.join(", ")}, which this version does not know. Nothing was changed; start the newer version.`,
    { place, unknown },
  );
}

/** The names of the migrations that a database has had, in their order. */
async function namesTaken(transaction: EntityManager): Promise<string[]> {
  if (!(await runnerOf(transaction).hasTable(migrationsTableName))) return [];
  const rows = await transaction.query<{ name: string }[]>(`SELECT "name" FROM "${migrationsTableName}" ORDER BY "id"`);
  return rows.map(({ name }) => name);
}

async function refuseDangling(transaction: EntityManager, { place, danglingRows }: Database): Promise<void> {
  if (!danglingRows) return;
  const rows = await transaction.query<{ table: string; parent: string }[]>(danglingRows);
  const [first] = rows;
  if (!first) return;
  throw new StrategyError(
    "STORE_INCONSISTENT",
    `The database ${place} has ${rows.length} rows that refer to rows which do not exist, the first in "${first.table}" to "${first.parent}". Nothing was changed.`,
    { place, rows: rows.length },
  );
}

function runnerOf(transaction: EntityManager): QueryRunner {
  if (!transaction.queryRunner) throw new Error("Expected the entity manager of a transaction");
  return transaction.queryRunner;
}
