import type { EntityManager, EntityMetadata } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import { Change } from "../entities/change";
import { CommitRecord } from "../entities/commit-record";
import type { Masks } from "./masks";

type Row = Readonly<Record<string, unknown>>;

/** What an erasure has hidden already when it comes to the other tables. */
const elsewhere = ["node", "link", "change"];

/** Hides a person in the reasons of some commits. */
export async function hideInReasons(
  transaction: EntityManager,
  masks: Masks,
  revisions: ReadonlySet<number>,
): Promise<void> {
  const metadata = transaction.dataSource.getMetadata(CommitRecord);
  await hideInTable(transaction, metadata, masks, (row) => revisions.has(Number(row.revision)));
}

/** Hides a person in every text of every table that is not the graph's own, whatever it is kept for. */
export async function hideInRows(transaction: EntityManager, masks: Masks): Promise<void> {
  const own = new Set([...elsewhere, transaction.dataSource.getMetadata(Change).tableName]);
  const tables = new Map(transaction.dataSource.entityMetadatas.map((one) => [one.tableName, one]));
  for (const [name, metadata] of tables) {
    if (own.has(name) || isOwned(metadata)) continue;
    await hideInTable(transaction, metadata, masks, () => true);
  }
}

/** Whether rows of a table are entries of nodes or links, which go and change with these. */
function isOwned({ foreignKeys }: EntityMetadata): boolean {
  return foreignKeys.some(({ referencedEntityMetadata }) =>
    ["node", "link"].includes(referencedEntityMetadata.tableName),
  );
}

async function hideInTable(
  transaction: EntityManager,
  { tablePath, columns, primaryColumns }: EntityMetadata,
  masks: Masks,
  isWanted: (row: Row) => boolean,
): Promise<void> {
  const { driver } = transaction.dataSource;
  const texts = columns.filter(isText);
  if (!texts.length) return;
  const name = ({ databaseName }: ColumnMetadata) => driver.escape(databaseName);
  const list = [...primaryColumns, ...texts].map(name).join(", ");
  const rows = await transaction.query<Row[]>(`SELECT ${list} FROM ${driver.escape(tablePath)}`);
  for (const row of rows.filter(isWanted)) {
    const changed = texts.filter(({ databaseName }) => hiddenIn(row[databaseName], masks) !== row[databaseName]);
    if (!changed.length) continue;
    const sets = changed.map((column, index) => `${name(column)} = ${driver.createParameter("value", index)}`);
    const where = primaryColumns.map(
      (column, index) => `${name(column)} = ${driver.createParameter("value", changed.length + index)}`,
    );
    await transaction.query(`UPDATE ${driver.escape(tablePath)} SET ${sets.join(", ")} WHERE ${where.join(" AND ")}`, [
      ...changed.map(({ databaseName }) => hiddenIn(row[databaseName], masks)),
      ...primaryColumns.map(({ databaseName }) => row[databaseName]),
    ]);
  }
}

function isText({ type, isPrimary }: ColumnMetadata): boolean {
  return !isPrimary && ["text", "varchar", "simple-json"].includes(String(type));
}

/** What is JSON is read as such, so that no sign of it is taken for a word. */
function hiddenIn(value: unknown, masks: Masks): unknown {
  if (typeof value !== "string") return value;
  if (!/^[[{]/.test(value)) return masks.everywhere.hide(value);
  try {
    const record: unknown = JSON.parse(value);
    const left = masks.everywhere.hide(record);
    return left === record ? value : JSON.stringify(left);
  } catch {
    return masks.everywhere.hide(value);
  }
}
