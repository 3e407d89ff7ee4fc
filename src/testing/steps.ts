import type { Graph } from "../graph/graph";
import type { GraphChange, GraphCommit } from "../graph/graph-change";

/** A change without its place in a commit. */
export type Wanted = GraphChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, "revision" | "position">
    : never
  : never;

/** The commit of some changes. */
export function commitOf(revision: number, wanted: readonly Wanted[]): GraphCommit {
  const changes = wanted.map((change, position) => ({ ...change, revision, position }));
  return { revision, recordedAt: "2024-01-02T00:00:00.000Z", changes };
}

/** The next commit after a graph, which makes another one of it: what both have alike is not touched. */
export function commitTo(wanted: Graph, from: Graph): GraphCommit {
  const changes: Wanted[] = [];
  for (const { id } of [...from.nodes(), ...wanted.nodes()]) {
    const [before, after] = [from.node(id) ?? null, wanted.node(id) ?? null];
    if (differ(before, after)) changes.push({ subjectKind: "NODE", subjectId: id, before, after });
  }
  for (const { id } of [...from.links(), ...wanted.links()]) {
    const [before, after] = [from.link(id) ?? null, wanted.link(id) ?? null];
    if (differ(before, after)) changes.push({ subjectKind: "LINK", subjectId: id, before, after });
  }
  return commitOf(from.revision + 1, changes);
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
