import { type EntityManager, MoreThan } from "typeorm";
import { Change } from "../entities/change";
import type { Masks } from "./masks";

/** How many changes are read at once. */
const mostAtOnce = 1_000;

/** Hides a person in what all changes so far kept, and answers the commits that changed something which may be touched. */
export async function hideInHistory(transaction: EntityManager, masks: Masks): Promise<ReadonlySet<number>> {
  const revisions = new Set<number>();
  let revision = 0;
  for (;;) {
    const page = await nextPage(transaction, revision);
    for (const change of page) {
      if (!masks.reaches(change.subjectId)) continue;
      revisions.add(change.revision);
      await rewrite(transaction, change, masks);
    }
    const last = page.at(-1);
    if (!last) return revisions;
    revision = last.revision;
  }
}

/** Some changes after a revision, and all those of the last commit among them. */
async function nextPage(transaction: EntityManager, after: number): Promise<Change[]> {
  const first = await transaction.find(Change, {
    where: { revision: MoreThan(after) },
    order: { revision: "ASC", position: "ASC" },
    take: mostAtOnce,
  });
  const last = first.at(-1);
  if (!last) return [];
  const rest = await transaction.findBy(Change, { revision: last.revision, position: MoreThan(last.position) });
  return [...first, ...rest];
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
