import type { Graph } from "../graph/graph";
import { type Audience, View } from "../graph/view";

/** How a graph of another time is seen. */
export interface ViewAt {
  readonly audience: Audience;
  /** The day, as YYYY-MM-DD, on which what is shown holds; null for whatever holds at any time. */
  readonly day: string | null;
  /** The graph of today, which settles what may be seen. */
  readonly permissions: Graph;
}

/** The view of a graph of another time. */
export function viewAt(graph: Graph, { audience, day }: ViewAt): View {
  return new View(graph, audience, day ?? "");
}
