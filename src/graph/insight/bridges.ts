import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import type { Pace } from "../walk/pace";
import type { Web } from "./web";

/** A link without which two parts of the graph would not hang together. */
export interface Bridge {
  readonly link: Link;
  /** How many nodes are on the smaller of its two sides. */
  readonly cutsOff: number;
}

/** A node as the search comes to it. */
interface Visit {
  readonly node: Node;
  readonly order: number;
  /** The earliest node that can be reached from here or from beyond without going back. */
  low: number;
  /** How many nodes are here and beyond. */
  size: number;
  readonly by: Link | null;
  readonly before: Visit | null;
  next: number;
}

/**
 * Finds the bridges, those that cut off most first (Tarjan 1974: a link is one when no other way leads back from beyond
 * it). It keeps its own stack, for a graph can be deeper than the one of the process.
 */
export async function findBridges(web: Web, pace: Pace): Promise<Bridge[]> {
  const visits = new Map<Node, Visit>();
  const bridges: Bridge[] = [];
  const enter = (node: Node, by: Link | null, before: Visit | null): Visit => {
    const visit = { node, order: visits.size, low: visits.size, size: 1, by, before, next: 0 };
    visits.set(node, visit);
    return visit;
  };
  for (const start of web.keys()) {
    if (visits.has(start)) continue;
    const root = enter(start, null, null);
    const crossed: Visit[] = [];
    for (let visit: Visit | null = root; visit; ) {
      await pace.look(1);
      const neighbour = web.get(visit.node)?.[visit.next++];
      if (!neighbour) {
        if (leave(visit)) crossed.push(visit);
        visit = visit.before;
        continue;
      }
      if (neighbour.link === visit.by) continue;
      const known = visits.get(neighbour.node);
      if (known) visit.low = Math.min(visit.low, known.order);
      else visit = enter(neighbour.node, neighbour.link, visit);
    }
    for (const { by, size } of crossed) if (by) bridges.push({ link: by, cutsOff: Math.min(size, root.size - size) });
  }
  return bridges.sort((one, other) => other.cutsOff - one.cutsOff || byId(one.link, other.link));
}

/** Tells the node before what was found beyond; whether the link between them is a bridge. */
function leave({ before, low, size }: Visit): boolean {
  if (!before) return false;
  before.low = Math.min(before.low, low);
  before.size += size;
  return low > before.order;
}
