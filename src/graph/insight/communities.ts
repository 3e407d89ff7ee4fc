import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import type { Pace } from "../walk/pace";
import type { Web } from "./web";

/**
 * The most links that a component may have in which communities are sought: the search cannot stop for others, and
 * 10,000 links take it some 50 ms, once for each revision.
 */
export const mostLinks = 10_000;

/** What was found, and whether some component was too large to be searched. */
export interface Communities {
  readonly communities: readonly (readonly Node[])[];
  readonly isCut: boolean;
}

/**
 * Finds nodes that are linked to each other more than to the rest (Louvain), within each component: what is not linked
 * at all has nothing in common, and one city's communities do not depend on another's. The same graph always has the
 * same ones: nodes are taken in the order of their ids.
 */
export async function findCommunities(
  web: Web,
  components: readonly (readonly Node[])[],
  pace: Pace,
): Promise<Communities> {
  const found: Node[][] = [];
  let isCut = false;
  for (const component of components) {
    if (component.length < 2) continue;
    const links = linksIn(web, component);
    await pace.look(links);
    if (links > mostLinks) {
      isCut = true;
      continue;
    }
    if (links > 500) await pace.turn();
    found.push(...communitiesOf(web, component));
  }
  return { communities: found, isCut };
}

function linksIn(web: Web, component: readonly Node[]): number {
  return component.reduce((total, node) => total + (web.get(node)?.length ?? 0), 0) / 2;
}

function communitiesOf(web: Web, component: readonly Node[]): Node[][] {
  const graph = new UndirectedGraph();
  const members = [...component].sort(byId);
  for (const { id } of members) graph.addNode(id);
  for (const node of members) {
    const neighbours = (web.get(node) ?? []).map((neighbour) => neighbour.node).sort(byId);
    for (const other of neighbours) if (node.id < other.id) graph.updateEdge(node.id, other.id, oneMore);
  }
  const found = louvain(graph, { randomWalk: false });
  const communities = new Map<number | undefined, Node[]>();
  for (const node of members) {
    const known = communities.get(found[node.id]);
    if (known) known.push(node);
    else communities.set(found[node.id], [node]);
  }
  return [...communities.values()];
}

/** Two nodes with several links between them are linked more closely. */
function oneMore({ weight = 0 }: { readonly weight?: number }): { weight: number } {
  return { weight: weight + 1 };
}
