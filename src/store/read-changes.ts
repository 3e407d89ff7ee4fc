import { type EntityManager, LessThanOrEqual, type SelectQueryBuilder } from "typeorm";
import { Change } from "./entities/change";
import { CommitRecord } from "./entities/commit-record";
import type { Stamp } from "./stamp";

/** Which changes are wanted. */
export interface ChangesWanted {
  /** Newest first, or oldest first. */
  readonly newestFirst: boolean;
  /** Only those that come after this one in that order. */
  readonly beyond: { readonly revision: number; readonly position: number } | null;
  /** Only those of nodes and links with these ids, of which there is at least one. */
  readonly subjectIds?: readonly string[];
  /** Only those of nodes and links of a space, the first part of their ids. */
  readonly space?: string | null;
  /** Only those by which nodes were deleted. */
  readonly deletedNodes?: boolean;
  readonly limit: number;
}

/** Changes as their rows are, with the rows of their commits by revision. */
export interface ChangeRows {
  readonly changes: readonly Change[];
  readonly commits: ReadonlyMap<number, CommitRecord>;
}

/** Reads a part of the feed of changes, with what is known of their commits. */
export async function readChanges(transaction: EntityManager, wanted: ChangesWanted): Promise<ChangeRows> {
  const changes = await readChangeRows(transaction, wanted);
  return { changes, commits: await commitsOf(changes, transaction) };
}

/** Reads a part of the feed of changes. */
export function readChangeRows(transaction: EntityManager, wanted: ChangesWanted): Promise<Change[]> {
  const direction = wanted.newestFirst ? "DESC" : "ASC";
  const query = transaction.createQueryBuilder(Change, "change").orderBy("change.revision", direction);
  query.addOrderBy("change.position", direction).limit(wanted.limit);
  goBeyond(query, wanted);
  const { subjectIds, space, deletedNodes } = wanted;
  if (subjectIds) query.andWhere("change.subjectId IN (:...subjectIds)", { subjectIds });
  if (space) query.andWhere("change.subjectId LIKE :ofSpace", { ofSpace: `${space}/%` });
  if (deletedNodes) query.andWhere("change.operation = 'DELETE' AND change.subjectKind = 'NODE'");
  return query.getMany();
}

/** The number of the last commit that was recorded at a moment (ISO 8601 in UTC) or before it; 0 when there is none. */
export async function readRevisionAt(transaction: EntityManager, moment: string): Promise<number> {
  const found = await transaction
    .createQueryBuilder(CommitRecord, "record")
    .select("MAX(record.revision)", "latest")
    .where("record.recordedAt <= :moment", { moment })
    .getRawOne<{ latest: number | null }>();
  return found?.latest ?? 0;
}

/** The last change of a node or link up to the end of a revision, if there is one. */
export async function readLatestChange(
  transaction: EntityManager,
  subjectId: string,
  revision: number,
): Promise<Change | null> {
  const [latest] = await transaction.find(Change, {
    where: { subjectId, revision: LessThanOrEqual(revision) },
    order: { revision: "DESC", position: "DESC" },
    take: 1,
  });
  return latest ?? null;
}

/** The number and time of a commit by its number, if there is one. */
export async function readStamp(transaction: EntityManager, revision: number): Promise<Stamp | null> {
  const record = await transaction.findOneBy(CommitRecord, { revision });
  return record && { revision, recordedAt: record.recordedAt };
}

/** Both conditions on the revision, so that the primary key leads straight to the place. */
function goBeyond(query: SelectQueryBuilder<Change>, { beyond, newestFirst }: ChangesWanted): void {
  if (!beyond) return;
  const way = newestFirst ? "<" : ">";
  const further = `(change.revision ${way} :revision OR change.position ${way} :position)`;
  query.where(`change.revision ${way}= :revision AND ${further}`, { ...beyond });
}

async function commitsOf(changes: readonly Change[], transaction: EntityManager): Promise<ChangeRows["commits"]> {
  const revisions = [...new Set(changes.map(({ revision }) => revision))];
  if (!revisions.length) return new Map();
  const found = await transaction
    .createQueryBuilder(CommitRecord, "record")
    .where("record.revision IN (:...revisions)", { revisions })
    .getMany();
  return new Map(found.map((record) => [record.revision, record]));
}
