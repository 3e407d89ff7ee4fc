import type { EntityManager } from "typeorm";
import { selectIn } from "./database/select-in";

/** Those of some ids of which something is recorded, be it that they are gone. */
export async function readUsedIds(transaction: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const columns = ["subjectId"] as const;
  const rows = await selectIn<{ subjectId: string }>(transaction, "change", columns, "subjectId", ids);
  return new Set(rows.map(({ subjectId }) => subjectId));
}
