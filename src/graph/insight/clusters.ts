import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import { lowest } from "../lowest";
import { pageSize } from "../page";
import type { Pace } from "../walk/pace";
import { mostConnectedFirst, type Web } from "./web";

/** Nodes that hang together. */
export interface Cluster {
  readonly size: number;
  /** As many of them as an answer shows at most, those with the most links first. */
  readonly members: readonly Node[];
}

/** The parts that a web falls into: from no node of one is there a way to another. */
export async function findComponents(web: Web, pace: Pace): Promise<(readonly Node[])[]> {
  const seen = new Set<Node>();
  const components: Node[][] = [];
  for (const start of web.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const members = [start];
    for (const node of members) {
      const neighbours = web.get(node) ?? [];
      await pace.look(1 + neighbours.length);
      for (const { node: other } of neighbours) {
        if (seen.has(other)) continue;
        seen.add(other);
        members.push(other);
      }
    }
    components.push(members);
  }
  return components;
}

/** What clients see of clusters: the largest first. */
export function clustersOf(web: Web, all: readonly (readonly Node[])[]): Cluster[] {
  const compare = mostConnectedFirst(web);
  return all
    .map((nodes) => ({ size: nodes.length, members: lowest(nodes, pageSize.most, compare) }))
    .sort((one, other) => other.size - one.size || byFirst(one, other));
}

function byFirst({ members: [one] }: Cluster, { members: [other] }: Cluster): number {
  return one && other ? byId(one, other) : 0;
}
