import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import { nodesIn } from "../nodes-in";
import type { View } from "../view";
import type { Pace } from "./pace";
import type { Truncation } from "./paths";

/** What of a graph is wanted. */
export interface Wanted {
  readonly passes: Test<Node>;
  readonly limit: number;
  readonly pace: Pace;
}

/** Nodes of a graph, and the recorded links between them. */
export interface ShownGraph {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
  readonly truncated: Truncation | null;
}

/** Reads the nodes of a view that pass, and what is recorded between them, without keeping others waiting. */
export async function showGraph(view: View, { passes, limit, pace }: Wanted): Promise<ShownGraph> {
  await pace.turn();
  const nodes = new Set<Node>();
  const truncated = await gather(nodes, view, { passes, limit, pace });
  return { nodes: [...nodes], links: await linksAmong(view, nodes, pace), truncated };
}

/** Fills a set with the nodes that pass, and tells why it had to stop; null when it did not. */
async function gather(nodes: Set<Node>, view: View, { passes, limit, pace }: Wanted): Promise<Truncation | null> {
  for (const node of nodesIn(view, null)) {
    if (pace.isSpent) return "BUDGET";
    const turn = pace.look(1);
    if (turn) await turn;
    if (!passes(node)) continue;
    if (nodes.size === limit) return "LIMIT";
    nodes.add(node);
  }
  return null;
}

async function linksAmong(view: View, nodes: ReadonlySet<Node>, pace: Pace): Promise<Link[]> {
  const links: Link[] = [];
  for (const node of nodes) {
    const arcs = view.arcs(node);
    const turn = pace.look(arcs.length);
    if (turn) await turn;
    for (const { link, end, place } of arcs) {
      if (end === "source" && nodes.has(view.graph.nodeAt(place))) links.push(link);
    }
  }
  return links;
}
