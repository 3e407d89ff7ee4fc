import { setTimeout } from "node:timers/promises";
import { StrategyError } from "../../errors";
import type { Database } from "../database/database";
import { CommitRecord } from "../entities/commit-record";
import { readCommit } from "../read-commits";
import type { CommitRequest, Outcome } from "./request";
import type { Shapes } from "./shapes";

/** The pauses, in milliseconds, after which a database that was lost is looked for again. */
const pauses = [0, 250, 1_000, 4_000];

/**
 * After the connection was lost, finds out whether a commit was kept all the same: its id was chosen beforehand. Throws
 * the error again when it was not, and COMMIT_UNCERTAIN when the database cannot be asked either.
 */
export async function findUncertain(
  database: Pick<Database, "write">,
  shapes: Shapes,
  { id, dryRun }: CommitRequest,
  error: unknown,
): Promise<Outcome> {
  if (!(error instanceof StrategyError) || error.code !== "STORE_UNAVAILABLE" || dryRun) throw error;
  for (const pause of pauses) {
    await setTimeout(pause);
    const found = await lookUp(database, shapes, id).catch(() => undefined);
    if (found === null) throw error;
    if (found) return found;
  }
  throw new StrategyError(
    "COMMIT_UNCERTAIN",
    "The database was lost while the change was being kept. Ask again with the same idempotency key once it is back: what was kept is not done twice.",
    {},
    { cause: error },
  );
}

/** Null when it was not kept. The lock on the counter lets the lost transaction come to its end first. */
function lookUp(database: Pick<Database, "write">, shapes: Shapes, id: string): Promise<Outcome | null> {
  return database.write(async (transaction) => {
    await transaction.query('UPDATE "revision_counter" SET "value" = "value" WHERE "id" = 1');
    const record = await transaction.findOneBy(CommitRecord, { id });
    return record && { commit: await readCommit(transaction, shapes, record.revision), isNew: true };
  });
}
