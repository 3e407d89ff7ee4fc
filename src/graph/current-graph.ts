import { StrategyError } from "../errors";
import type { Graph } from "./graph";
import type { GraphCommit } from "./graph-change";
import { type Audience, View } from "./view";

/** The state of the graph that questions are answered from; none before it is loaded. */
export class CurrentGraph {
  private graph: Graph | null = null;
  private readonly views = new Map<Audience, View>();

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
    this.show(graph.after(commit));
  }

  get isLoaded(): boolean {
    return this.graph !== null;
  }

  get revision(): number | null {
    return this.graph?.revision ?? null;
  }

  /** The graph as an audience may see it, of what holds on a day; one view serves all who ask the same. */
  view(audience: Audience, day: string): View {
    const known = this.views.get(audience);
    if (known?.day === day) return known;
    const view = new View(this.loaded, audience, day);
    this.views.set(audience, view);
    return view;
  }

  /** The whole graph at the revision that is shown. */
  get loaded(): Graph {
    if (this.graph) return this.graph;
    throw new StrategyError("NOT_READY", "The service has not loaded its graph yet. Try again shortly.");
  }
}
