import type { EntityManager } from "typeorm";
import { insertRows } from "../database/insert-rows";
import { CommitRecord } from "../entities/commit-record";
import { readCommit } from "../read-commits";
import type { Commit } from "../recorded-change";
import { inTurns } from "../steps";
import { gather } from "./gather";
import { earlierAnswer, rememberAnswer } from "./idempotency";
import { performAll } from "./perform-all";
import type { CommitRequest, Outcome } from "./request";
import { settleChanges } from "./settle-changes";
import { settleLinkIds } from "./settle-link-ids";
import type { Shapes } from "./shapes";
import { giveBackRevision, takeRevision } from "./take-revision";
import { writeRows } from "./write-rows";

/** Checks and writes all operations of a commit within a transaction, under the next revision. */
export async function commit(transaction: EntityManager, shapes: Shapes, request: CommitRequest): Promise<Outcome> {
  const stamp = await takeRevision(transaction, request.now);
  const { id, actor, reason, dryRun } = request;
  const unchanged = { id, actor: actor.name, reason, changes: [], ...stamp, revision: stamp.revision - 1 };
  const earlier = await earlierAnswer(transaction, request);
  if (earlier) {
    await giveBackRevision(transaction);
    const { revision } = earlier;
    const commit = revision === null ? unchanged : await readCommit(transaction, shapes, revision);
    return { commit, isNew: false };
  }
  const operations = await settleLinkIds(transaction, request.operations);
  const workspace = await gather(transaction, shapes, actor, operations);
  await inTurns(performAll(operations, { workspace, shapes, actor, stamp }));
  const changes = await inTurns(settleChanges(workspace, shapes, stamp));
  const made: Commit = { ...stamp, id, actor: actor.name, reason, changes };
  if (dryRun || !changes.length) {
    await giveBackRevision(transaction);
    if (!dryRun) await rememberAnswer(transaction, request, stamp, null);
    return { commit: changes.length ? made : unchanged, isNew: false };
  }
  const record = Object.assign(new CommitRecord(), { ...stamp, id, actor: actor.name, reason });
  await insertRows(transaction, CommitRecord, [record]);
  await writeRows(transaction, shapes, changes);
  await rememberAnswer(transaction, request, stamp, stamp.revision);
  return { commit: made, isNew: true };
}
