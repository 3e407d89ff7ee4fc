import type { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import type { RecordedChange } from "../recorded-change";
import type { Stamp } from "../stamp";
import type { Steps } from "../steps";
import type { Shapes } from "./shapes";
import { snapshotOf } from "./snapshot";
import type { Touched, Workspace } from "./workspace";

/**
 * What a commit changes, each node and link once: links go before the nodes that they were at, and come after those that
 * they are at. What is as it was is no change, and stays at its version.
 */
export function* settleChanges(workspace: Workspace, shapes: Shapes, stamp: Stamp): Steps<RecordedChange[]> {
  const ranks: Touched[][] = [[], [], [], []];
  for (const touched of workspace.changed()) {
    yield;
    if (!differs(touched, shapes)) continue;
    const { before, now } = touched;
    if (now) count(now, (before?.version ?? workspace.known.lastVersions.get(now.id) ?? 0) + 1, stamp);
    ranks[rank(touched)]?.push(touched);
  }
  const changes: RecordedChange[] = [];
  for (const touched of ranks.flat()) {
    changes.push(changeOf(touched, stamp.revision, changes.length));
    yield;
  }
  return changes;
}

function differs({ before, now }: Touched, shapes: Shapes): boolean {
  return !before || !now || snapshotOf(before, shapes) !== snapshotOf(now, shapes);
}

function count(now: Node | Link, version: number, { revision, recordedAt }: Stamp): void {
  Object.assign(now, { version, revision }, now instanceof Node && { updatedAt: recordedAt });
}

function rank({ before, now }: Touched): number {
  const isNode = (now ?? before) instanceof Node;
  if (now) return isNode ? 2 : 3;
  return isNode ? 1 : 0;
}

function changeOf({ before, now }: Touched, revision: number, position: number): RecordedChange {
  const subject = now ?? before;
  return {
    revision,
    position,
    operation: !before ? "CREATE" : now ? "UPDATE" : "DELETE",
    subjectKind: subject instanceof Node ? "NODE" : "LINK",
    subjectId: subject?.id ?? "",
    before,
    after: now,
  } as RecordedChange;
}
