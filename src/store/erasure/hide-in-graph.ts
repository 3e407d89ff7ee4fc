import { setImmediate } from "node:timers/promises";
import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import type { Loaded } from "../load";
import type { RecordedChange } from "../recorded-change";
import type { Stamp } from "../stamp";
import type { Person } from "./find-person";
import type { Masks } from "./masks";

/**
 * What an erasure does to what is there now: the person goes with all links, and who names them does so no more. In the
 * changes themselves they are hidden already, before and after.
 */
export async function hideInGraph(
  person: Person,
  { nodes, links }: Loaded,
  masks: Masks,
  stamp: Stamp,
): Promise<RecordedChange[]> {
  const gone = links.filter(({ sourceId, targetId }) => sourceId === person.id || targetId === person.id);
  const leaving = new Set([person.id, ...gone.map(({ id }) => id)]);
  const left = [...nodes, ...links].filter(({ id }) => !leaving.has(id));
  const changes = [
    ...[...gone, ...(person.node ? [person.node] : [])].map((subject) => ({
      operation: "DELETE" as const,
      before: masks.record(subject.id, subject),
      after: null,
    })),
    ...(await updatedAmong(left, masks, stamp)),
  ];
  return changes.map((change, position) => recorded(change, position, stamp));
}

/** So many nodes and links are looked through before others get their turn. */
const mostAtOnce = 1_000;

interface Hidden {
  readonly operation: "DELETE" | "UPDATE";
  readonly before: Node | Link;
  readonly after: Node | Link | null;
}

/** Lets other work of the process in between. */
async function updatedAmong(subjects: readonly (Node | Link)[], masks: Masks, stamp: Stamp): Promise<Hidden[]> {
  const hidden: Hidden[] = [];
  for (let start = 0; start < subjects.length; start += mostAtOnce) {
    hidden.push(...subjects.slice(start, start + mostAtOnce).flatMap((subject) => updated(subject, masks, stamp)));
    await setImmediate();
  }
  return hidden;
}

function updated(subject: Node | Link, masks: Masks, { revision, recordedAt }: Stamp): Hidden[] {
  if (!masks.reaches(subject.id)) return [];
  const before = masks.record<Node | Link>(subject.id, subject);
  if (before === subject) return [];
  const counted = { version: subject.version + 1, revision, ...(subject instanceof Node && { updatedAt: recordedAt }) };
  const after = Object.assign(Object.create(Object.getPrototypeOf(before)), before, counted);
  return [{ operation: "UPDATE", before, after }];
}

function recorded(change: Hidden, position: number, { revision }: Stamp): RecordedChange {
  const { id } = change.before;
  const subjectKind = change.before instanceof Node ? "NODE" : "LINK";
  return { revision, position, subjectId: id, subjectKind, ...change } as RecordedChange;
}
