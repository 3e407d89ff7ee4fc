import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";

/** What became of one node or link in a commit, with the whole of it before and after; null where it was not there. */
export type GraphChange = {
  readonly revision: number;
  /** Its place within the commit, from 0. */
  readonly position: number;
  readonly subjectId: string;
} & (
  | { readonly subjectKind: "NODE"; readonly before: Node | null; readonly after: Node | null }
  | { readonly subjectKind: "LINK"; readonly before: Link | null; readonly after: Link | null }
);

/** Which state of the graph it is: the number and the time of its latest commit. */
export interface GraphStamp {
  readonly revision: number;
  /** In UTC; null before the first commit. */
  readonly recordedAt: string | null;
}

/** A commit as the graph takes it in. */
export interface GraphCommit extends GraphStamp {
  readonly changes: readonly GraphChange[];
}

/** What nodes and links are to become, by their ids: null is for what is to be gone. */
export interface Becoming {
  readonly nodes: ReadonlyMap<string, Node | null>;
  readonly links: ReadonlyMap<string, Link | null>;
}

/** What became of one thing: its number, and the whole of it before and after; null where it is not there. */
export interface Turn<T> {
  readonly number: number;
  readonly from: T | null;
  readonly to: T | null;
}

/** What everything is after some changes: what the latest change of each thing made of it. */
export function forward(changes: readonly GraphChange[]): Becoming {
  return becoming([...changes].sort(inOrder), "after");
}

/** What everything was before some changes: what the earliest change of each thing found. */
export function backward(changes: readonly GraphChange[]): Becoming {
  return becoming([...changes].sort(inOrder).reverse(), "before");
}

function becoming(changes: readonly GraphChange[], side: "before" | "after"): Becoming {
  const nodes = new Map<string, Node | null>();
  const links = new Map<string, Link | null>();
  for (const change of changes) {
    if (change.subjectKind === "NODE") nodes.set(change.subjectId, change[side]);
    else links.set(change.subjectId, change[side]);
  }
  return { nodes, links };
}

function inOrder(one: GraphChange, other: GraphChange): number {
  return one.revision - other.revision || one.position - other.position;
}
