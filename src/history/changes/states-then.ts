import type { Graph } from "../../graph/graph";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { ChangeReader, FeedEntry, NodeAtRevision } from "../change-reader";

/** The ids of the nodes that a node or link names: the ends of a link, and the sources of statements. */
export function namedBy(subject: Node | Link): string[] {
  const ends = "sourceId" in subject ? [subject.sourceId, subject.targetId] : [];
  return [...new Set([...ends, ...subject.statements.flatMap(({ sourceId }) => sourceId ?? [])])];
}

/** What nodes that changes name were when the changes were made. */
export class StatesThen {
  private constructor(
    private readonly graph: Graph,
    private readonly read: ReadonlyMap<string, Node | null>,
  ) {}

  /** Finds out what changes need to know: from the graph of today where a node has not changed since, else from the record. */
  static async of(
    entries: readonly FeedEntry[],
    graph: Graph,
    reader: Pick<ChangeReader, "statesOf">,
  ): Promise<StatesThen> {
    const wanted = new Map<string, NodeAtRevision>();
    for (const { revision, before, after } of entries) {
      const ids = [before, after].flatMap((subject) => (subject ? namedBy(subject) : []));
      for (const id of ids) {
        for (const at of [revision, revision - 1])
          if (!unchanged(graph, id, at)) wanted.set(keyOf(id, at), { id, revision: at });
      }
    }
    const told = statesIn(entries);
    for (const key of told.keys()) wanted.delete(key);
    const states = await reader.statesOf([...wanted.values()]);
    const read = [...wanted.keys()].map((key, index) => [key, states[index] ?? null] as const);
    return new StatesThen(graph, new Map([...told, ...read]));
  }

  /** A node before or after a commit; where it was there on the other side of it only, as it was there. */
  node(id: string, revision: number, side: "before" | "after"): Node | null {
    const before = this.at(id, revision - 1);
    const after = this.at(id, revision);
    return side === "before" ? (before ?? after) : (after ?? before);
  }

  private at(id: string, revision: number): Node | null {
    return unchanged(this.graph, id, revision) ?? this.read.get(keyOf(id, revision)) ?? null;
  }
}

/** What the changes themselves tell of nodes, which need not be recorded yet: before and after their commits. */
function statesIn(entries: readonly FeedEntry[]): Map<string, Node | null> {
  const states = new Map<string, Node | null>();
  for (const entry of entries) {
    if (entry.subjectKind !== "NODE") continue;
    states.set(keyOf(entry.subjectId, entry.revision - 1), entry.before);
    states.set(keyOf(entry.subjectId, entry.revision), entry.after);
  }
  return states;
}

/** The node as it is today, where it has not been written since a revision. */
function unchanged(graph: Graph, id: string, revision: number): Node | null {
  const node = graph.node(id);
  return node && node.revision <= revision ? node : null;
}

function keyOf(id: string, revision: number): string {
  return `${revision} ${id}`;
}
