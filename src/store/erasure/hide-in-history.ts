import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { Change } from "../entities/change";
import { type ChangeRows, readChanges } from "../read-changes";
import type { Masks } from "./masks";

/** How many changes are read at once. */
const mostAtOnce = 1_000;

/** Hides a person in what all changes so far kept, and answers the commits that changed something which may be touched. */
export async function hideInHistory(transaction: EntityManager, masks: Masks): Promise<ReadonlySet<number>> {
  const revisions = new Set<number>();
  let beyond: Change | null = null;
  for (;;) {
    const page: ChangeRows = await readChanges(transaction, { newestFirst: false, beyond, limit: mostAtOnce });
    for (const change of page.changes) {
      if (!masks.reaches(change.subjectId)) continue;
      revisions.add(change.revision);
      await rewrite(transaction, change, masks);
    }
    beyond = page.changes.at(-1) ?? null;
    if (!beyond) return revisions;
    // Lets other work of the process in between.
    await setImmediate();
  }
}

async function rewrite(transaction: EntityManager, change: Change, masks: Masks): Promise<void> {
  const before = hidden(change.before, change.subjectId, masks);
  const after = hidden(change.after, change.subjectId, masks);
  if (before === change.before && after === change.after) return;
  const { revision, position } = change;
  await transaction.update(Change, { revision, position }, { before, after });
}

function hidden(snapshot: string | null, id: string, masks: Masks): string | null {
  if (snapshot === null) return null;
  const record = JSON.parse(snapshot) as object;
  const left = masks.record(id, record);
  return left === record ? snapshot : JSON.stringify(left);
}
