import type { EntityManager } from "typeorm";
import { CommitRecord } from "./entities/commit-record";
import type { Stamp } from "./stamp";

/** The number and time of the latest commit, if there is one. */
export async function readHead(transaction: EntityManager): Promise<Stamp | null> {
  const [latest] = await transaction.find(CommitRecord, { order: { revision: "DESC" }, take: 1 });
  return latest ? { revision: latest.revision, recordedAt: latest.recordedAt } : null;
}
