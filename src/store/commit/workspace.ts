import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import type { Known } from "./known";
import type { Restorable } from "./restorable";
import type { SettledOperation } from "./settle-link-ids";

/** What a workspace begins with. */
export interface Gathered {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  /** The ids of the nodes and links whose statements name a source, by the source. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
  /** What can be brought back, by the operation that wants it. */
  readonly restorables: ReadonlyMap<SettledOperation, Restorable>;
}

/** A node or link as a commit found it and as it leaves it; null where it is not there. */
export interface Touched {
  readonly before: Node | Link | null;
  readonly now: Node | Link | null;
}

/** What a commit works on: everything that its operations mention, as it is after those that were accepted so far. */
export class Workspace {
  private readonly touched = new Map<string, Touched>();
  private readonly linksByEnd = new Map<string, Set<string>>();

  constructor(
    readonly known: Known,
    private readonly gathered: Gathered,
  ) {
    for (const one of [...gathered.nodes, ...gathered.links]) this.touched.set(one.id, { before: one, now: one });
    for (const link of gathered.links) this.indexEnds(link);
  }

  /** A node that was loaded or made, as it is by now. */
  node(id: string): Node | null {
    const now = this.touched.get(id)?.now;
    return now instanceof Node ? now : null;
  }

  /** A link that was loaded or made, as it is by now. */
  link(id: string): Link | null {
    const now = this.touched.get(id)?.now;
    return now instanceof Link ? now : null;
  }

  /** What was there under an id when the commit began. */
  before(id: string): Node | Link | null {
    return this.touched.get(id)?.before ?? null;
  }

  /** The links of a node that is to be deleted. */
  linksAt(nodeId: string): Link[] {
    return [...(this.linksByEnd.get(nodeId) ?? [])].flatMap((id) => this.link(id) ?? []);
  }

  /** What names a source in a statement, of a source that is to be deleted or gets another text. */
  citing(sourceId: string): (Node | Link)[] {
    const own = [...this.touched.values()].filter(({ before, now }) => now && now !== before).map(({ now }) => now);
    const ids = new Set([...(this.gathered.citing.get(sourceId) ?? []), ...own.map((one) => one?.id ?? "")]);
    return [...ids].flatMap((id) => {
      const now = this.touched.get(id)?.now;
      return now?.statements.some((statement) => statement.sourceId === sourceId) ? [now] : [];
    });
  }

  /** What an operation wants to bring back. */
  restorable(operation: SettledOperation): Restorable {
    return this.gathered.restorables.get(operation) ?? { now: null, links: [] };
  }

  /** Puts a node or link into its place, whether it is new or was there before. */
  put(now: Node | Link): void {
    this.forget(now.id);
    this.touched.set(now.id, { before: this.before(now.id), now });
    if (now instanceof Node) this.known.addNode(now);
    else {
      this.known.addLink(now);
      this.indexEnds(now);
    }
  }

  /** Takes a node or link away. */
  remove(id: string): void {
    this.forget(id);
    this.touched.set(id, { before: this.before(id), now: null });
  }

  /** Everything that is not what it was, in the order in which it was first changed. */
  changed(): readonly Touched[] {
    return [...this.touched.values()].filter(({ before, now }) => before !== now);
  }

  private forget(id: string): void {
    const now = this.touched.get(id)?.now;
    if (now instanceof Node) this.known.removeNode(now);
    else if (now) this.known.removeLink(now);
  }

  private indexEnds({ id, sourceId, targetId }: Link): void {
    for (const end of [sourceId, targetId]) {
      const ids = this.linksByEnd.get(end) ?? new Set();
      this.linksByEnd.set(end, ids.add(id));
    }
  }
}
