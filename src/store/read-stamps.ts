import type { EntityManager } from "typeorm";
import { CommitRecord } from "./entities/commit-record";
import type { Stamp } from "./stamp";

/** The numbers and times of the latest commits, the oldest of them first. */
export async function readLatestStamps(transaction: EntityManager, count: number): Promise<Stamp[]> {
  const records = await transaction.find(CommitRecord, {
    select: { revision: true, recordedAt: true },
    order: { revision: "DESC" },
    take: count,
  });
  return records.reverse().map(({ revision, recordedAt }) => ({ revision, recordedAt }));
}
