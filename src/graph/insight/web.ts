import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import type { Pace } from "../walk/pace";
import type { Part } from "./part";

/** What everything can be linked to, so that it says little about how things hang together. */
const leftOut: ReadonlySet<string> = new Set(["Source", "Term"]);

/** A node at the other end of a link. */
export interface Neighbour {
  readonly node: Node;
  readonly link: Link;
}

/** How things hang together, whichever way links lead: for each node its neighbours, without sources and terms. */
export type Web = ReadonlyMap<Node, readonly Neighbour[]>;

/** Spins the web of a part of a graph. */
export async function spinWeb(part: Part, pace: Pace): Promise<Web> {
  const web = new Map<Node, Neighbour[]>();
  for (const node of part.nodes.values()) if (!leftOut.has(node.type)) web.set(node, []);
  for (const link of part.links) {
    await pace.look(1);
    const source = part.nodes.get(link.sourceId);
    const target = part.nodes.get(link.targetId);
    const fromSource = source && web.get(source);
    const fromTarget = target && web.get(target);
    if (!fromSource || !fromTarget || source === target) continue;
    fromSource.push({ node: target, link });
    fromTarget.push({ node: source, link });
  }
  return web;
}

/** Puts nodes that are linked to most first; the id tells those apart that are linked alike. */
export function mostConnectedFirst(web: Web): (one: Node, other: Node) => number {
  const degree = (node: Node): number => web.get(node)?.length ?? 0;
  return (one, other) => degree(other) - degree(one) || byId(one, other);
}
