import type { Graph } from "../../graph/graph";
import type { View } from "../../graph/view";
import { readProperty } from "../../ontology/property";

/** What documents are written from: a graph as whoever wants them may see it. */
export type Contents = Pick<View, "ontology" | "nodes" | "links" | "read" | "statementsOf">;

/** All that a graph has, whoever may see it and whenever it holds. */
export function everythingIn(graph: Pick<Graph, "ontology" | "nodes" | "links">): Contents {
  return {
    ontology: graph.ontology,
    nodes: (type) => [...graph.nodes(type)],
    links: () => [...graph.links()],
    read: readProperty,
    statementsOf: ({ statements }) => statements,
  };
}
