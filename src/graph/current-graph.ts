import { LRUCache } from "lru-cache";
import { StrategyError } from "../errors";
import type { Graph } from "./graph";
import type { GraphChange, GraphCommit } from "./graph-change";
import { type Audience, View } from "./view";

/** How many views are kept: those of the audiences and days that were asked for last. */
const viewsKept = 32;

/** So many changes a view is carried over at most; after more it is made anew when somebody asks for it. */
const mostChanges = 1_000;

/** A view that was asked for, and what has changed since it was made. */
interface Kept {
  readonly view: View;
  readonly changes: GraphChange[];
}

/** The state of the graph that questions are answered from; none before it is loaded. */
export class CurrentGraph {
  private graph: Graph | null = null;
  private readonly views = new LRUCache<string, Kept>({ max: viewsKept });

  /** Answers from this state from now on; what has begun ends on the state that it began with. */
  show(graph: Graph): void {
    this.graph = graph;
    this.views.clear();
  }

  /** Answers from the state that a commit makes of the one that is shown; it must be the very next commit. */
  apply(commit: GraphCommit): void {
    const { graph } = this;
    if (!graph || commit.revision !== graph.revision + 1) {
      const shown = graph ? `revision ${graph.revision} is shown` : "no graph is loaded";
      throw new Error(
        `Expected the commit after the one that is shown, got revision ${commit.revision} while ${shown}`,
      );
    }
    this.graph = graph.after(commit);
    for (const [key, { changes }] of [...this.views.entries()]) {
      if (changes.length + commit.changes.length > mostChanges) this.views.delete(key);
      else changes.push(...commit.changes);
    }
  }

  get isLoaded(): boolean {
    return this.graph !== null;
  }

  get revision(): number | null {
    return this.graph?.revision ?? null;
  }

  /** The graph as an audience may see it, of what holds on a day; one view serves all who ask the same. */
  view(audience: Audience, day: string): View {
    const { loaded } = this;
    const key = `${day} ${audience}`;
    const known = this.views.get(key);
    if (known?.view.graph === loaded) return known.view;
    const view = known ? known.view.after(loaded, known.changes) : new View(loaded, audience, day);
    this.views.set(key, { view, changes: [] });
    return view;
  }

  /** The whole graph at the revision that is shown. */
  get loaded(): Graph {
    if (this.graph) return this.graph;
    throw new StrategyError("NOT_READY", "The service has not loaded its graph yet. Try again shortly.");
  }
}
