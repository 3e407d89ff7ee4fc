import { type EntityManager, In, MoreThan } from "typeorm";
import { StrategyError } from "../errors";
import { reviveLink, reviveNode } from "./commit/revive";
import type { Shapes } from "./commit/shapes";
import { Change } from "./entities/change";
import { CommitRecord } from "./entities/commit-record";
import type { Commit, RecordedChange } from "./recorded-change";

/** Reads a commit with all its changes. */
export async function readCommit(transaction: EntityManager, shapes: Shapes, revision: number): Promise<Commit> {
  const [commit] = await withChanges(transaction, shapes, await transaction.findBy(CommitRecord, { revision }));
  if (commit) return commit;
  throw new StrategyError("STORE_INCONSISTENT", `Expected a commit of revision ${revision}, found none.`, { revision });
}

/** Reads the commits after a revision with all their changes, the oldest first, some at a time. */
export async function readCommitsAfter(
  transaction: EntityManager,
  shapes: Shapes,
  revision: number,
  most: number,
): Promise<Commit[]> {
  const records = await transaction.find(CommitRecord, {
    where: { revision: MoreThan(revision) },
    order: { revision: "ASC" },
    take: most,
  });
  return withChanges(transaction, shapes, records);
}

async function withChanges(
  transaction: EntityManager,
  shapes: Shapes,
  records: readonly CommitRecord[],
): Promise<Commit[]> {
  if (!records.length) return [];
  const changes = await transaction.find(Change, {
    where: { revision: In(records.map(({ revision }) => revision)) },
    order: { revision: "ASC", position: "ASC" },
  });
  const commits = new Map(records.map((record) => [record.revision, { ...record, changes: [] as RecordedChange[] }]));
  for (const change of changes) commits.get(change.revision)?.changes.push(reviveChange(change, shapes));
  return [...commits.values()];
}

/** A change as its row keeps it, with its node or link as the store loads them. */
export function reviveChange({ before, after, ...change }: Change, shapes: Shapes): RecordedChange {
  const revive = (snapshot: string | null) => {
    if (snapshot === null) return null;
    return change.subjectKind === "NODE" ? reviveNode(snapshot, shapes) : reviveLink(snapshot, shapes);
  };
  return { ...change, before: revive(before), after: revive(after) } as RecordedChange;
}
