import type { EntityManager } from "typeorm";
import { StrategyError } from "../../errors";
import { readHead } from "../head";
import type { Stamp } from "../stamp";

/**
 * Takes the next revision and its time. The counter's row stays locked until the transaction ends, so commits of all
 * instances follow one another; for the same reason time is not let run backwards between their clocks.
 */
export async function takeRevision(transaction: EntityManager, now: Date): Promise<Stamp> {
  const sql = 'UPDATE "revision_counter" SET "value" = "value" + 1 WHERE "id" = 1 RETURNING "value"';
  const result = await transaction.queryRunner?.query(sql, [], true);
  const revision: unknown = result?.records[0]?.value;
  if (typeof revision !== "number") {
    throw new StrategyError("STORE_INCONSISTENT", `Expected one row in "revision_counter", found none.`);
  }
  const recordedAt = now.toISOString();
  const before = await readHead(transaction);
  if (before && before.recordedAt > recordedAt) return { revision, recordedAt: before.recordedAt };
  return { revision, recordedAt };
}

/** Gives a revision back that was taken in the same transaction, for nothing came of it: revisions have no gaps. */
export async function giveBackRevision(transaction: EntityManager): Promise<void> {
  await transaction.query('UPDATE "revision_counter" SET "value" = "value" - 1 WHERE "id" = 1');
}
