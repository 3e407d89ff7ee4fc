import { StrategyError } from "../errors";
import type { Graph } from "./graph";
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

  get isLoaded(): boolean {
    return this.graph !== null;
  }

  get revision(): number | null {
    return this.graph?.revision ?? null;
  }

  /** The graph as an audience may see it, of what holds on a day; one view serves all who ask the same. */
  view(audience: Audience, day: string): View {
    if (!this.graph)
      throw new StrategyError("NOT_READY", "The service has not loaded its graph yet. Try again shortly.");
    const known = this.views.get(audience);
    if (known?.day === day) return known;
    const view = new View(this.graph, audience, day);
    this.views.set(audience, view);
    return view;
  }
}
