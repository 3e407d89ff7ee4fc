import { spaceOf } from "../ontology/id";
import type { Node } from "../ontology/node";
import type { View } from "./view";

/** The nodes of a space that a view has, or of all spaces, one after another: whoever walks over them can stop for others. */
export function* nodesIn(view: View, space: string | null): Iterable<Node> {
  for (const node of view.graph.nodes()) {
    if ((space === null || spaceOf(node.id) === space) && view.has(node)) yield node;
  }
}
