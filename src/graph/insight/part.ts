import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { nodesIn } from "../nodes-in";
import type { View } from "../view";
import type { Pace } from "../walk/pace";

/** The part of a graph that is looked into: nodes, and the recorded links between them. */
export interface Part {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly links: readonly Link[];
}

/** Reads a space of a view, or all of it, without keeping others waiting. */
export async function readPart(view: View, space: string | null, pace: Pace): Promise<Part> {
  const nodes = new Map<string, Node>();
  for (const node of nodesIn(view, space)) {
    nodes.set(node.id, node);
    await pace.look(1);
  }
  const links: Link[] = [];
  for (const node of nodes.values()) {
    const arcs = view.arcs(node);
    for (const { link, end } of arcs) if (end === "source" && nodes.has(link.targetId)) links.push(link);
    await pace.look(1 + arcs.length);
  }
  return { nodes, links };
}
