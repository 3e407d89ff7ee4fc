import type { EntityManager } from "typeorm";
import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import { deleteRows } from "../database/delete-rows";
import { insertRows } from "../database/insert-rows";
import { updateRow } from "../database/update-row";
import { Change } from "../entities/change";
import type { RecordedChange } from "../recorded-change";
import { inTurns } from "../steps";
import { EntryTable } from "./entry-table";
import type { Shapes } from "./shapes";
import { snapshotOf } from "./snapshot";

/**
 * Makes the rows of nodes, links and their lists what a commit's changes say, and records the changes themselves.
 * Lists that do not differ stay as they are, unless `writesAll`: what changes say was before is not what the rows say
 * when somebody is hidden in both.
 */
export async function writeRows(
  transaction: EntityManager,
  shapes: Shapes,
  changes: readonly RecordedChange[],
  { writesAll = false } = {},
): Promise<void> {
  const tables = shapes.ontology.entryTypes.map(({ entity }) => new EntryTable(entity, shapes, writesAll));
  for (const table of tables) await inTurns(table.takeIn(changes));
  // In this order nothing is left, at any moment, that refers to what is not there.
  for (const table of tables) await table.deleteGone(transaction);
  await deleteRows(transaction, "link", "id", goneIds(changes, "LINK"));
  await deleteRows(transaction, "node", "id", goneIds(changes, "NODE"));
  await writeSubjects(transaction, Node, changes);
  await writeSubjects(transaction, Link, changes);
  for (const table of tables) await table.insertNew(transaction);
  await insertRows(transaction, Change, rowsOf(changes, shapes));
}

/** One at a time: the texts of all of them would be the whole graph once more. */
function* rowsOf(changes: readonly RecordedChange[], shapes: Shapes): Iterable<Change> {
  for (const change of changes) yield rowOf(change, shapes);
}

function goneIds(changes: readonly RecordedChange[], kind: RecordedChange["subjectKind"]): string[] {
  return changes.flatMap((change) => (change.subjectKind === kind && !change.after ? change.subjectId : []));
}

async function writeSubjects(
  transaction: EntityManager,
  table: typeof Node | typeof Link,
  changes: readonly RecordedChange[],
): Promise<void> {
  const created: object[] = [];
  for (const { before, after } of changes) {
    if (!(after instanceof table)) continue;
    if (before) await updateRow(transaction, table, after, { id: before.id, version: before.version });
    else created.push(after);
  }
  await insertRows(transaction, table, created);
}

function rowOf({ before, after, ...change }: RecordedChange, shapes: Shapes): Change {
  const snapshots = {
    before: before && snapshotOf(before, shapes),
    after: after && snapshotOf(after, shapes),
  };
  return Object.assign(new Change(), change, snapshots);
}
