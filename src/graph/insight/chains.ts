import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { byId } from "../by-id";
import { lowest } from "../lowest";
import type { View } from "../view";
import type { Pace } from "../walk/pace";
import type { Step } from "../walk/passage";
import { evenPath, type Path } from "../walk/paths";
import type { Part } from "./part";

/** How many chains are shown. */
const shown = 10;

/** A node with its parts, and the longest chain that leads to it as far as is known. */
interface Place {
  readonly node: Node;
  readonly parts: Link[];
  /** How many links from wholes are still to be followed. */
  waitsFor: number;
  length: number;
  last: { readonly link: Link; readonly above: Place } | null;
}

/**
 * The longest chains from a whole to a part of a part of it, each to an end that has no parts, the longest first. What is
 * a part of itself by way of others, and what lies beyond that, is on none.
 */
export async function longestChains(view: View, part: Part, pace: Pace): Promise<Path[]> {
  const places = await placesOf(view, part, pace);
  const ends: Place[] = [];
  const ready = [...places.values()].filter(({ waitsFor }) => !waitsFor);
  for (const above of ready) {
    await pace.look(1 + above.parts.length);
    if (!above.parts.length && above.length) ends.push(above);
    for (const link of above.parts) {
      const below = places.get(otherEnd(link, above.node));
      if (!below) continue;
      if (isBetter(above, link, below)) Object.assign(below, { length: above.length + 1, last: { link, above } });
      if (--below.waitsFor === 0) ready.push(below);
    }
  }
  return lowest(ends, shown, longestFirst).map(chainTo);
}

async function placesOf(view: View, { nodes, links }: Part, pace: Pace): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const node of nodes.values()) places.set(node.id, { node, parts: [], waitsFor: 0, length: 0, last: null });
  for (const link of links) {
    await pace.look(1);
    const end = view.ontology.linkType(link.type)?.part;
    const above = end && places.get(end === "target" ? link.sourceId : link.targetId);
    const below = end && places.get(end === "target" ? link.targetId : link.sourceId);
    if (!above || !below) continue;
    above.parts.push(link);
    below.waitsFor++;
  }
  return places;
}

/** Whether the chain over a link is longer than the one that is known, or as long and over a link with a lower id. */
function isBetter(above: Place, link: Link, { length, last }: Place): boolean {
  const longer = above.length + 1 - length;
  return longer > 0 || (longer === 0 && last !== null && byId(link, last.link) < 0);
}

function longestFirst(one: Place, other: Place): number {
  return other.length - one.length || byId(one.node, other.node);
}

function chainTo(end: Place): Path {
  const steps: Step[] = [];
  let place = end;
  for (; place.last; place = place.last.above) {
    const { link, above } = place.last;
    steps.push({
      link,
      from: above.node,
      to: place.node,
      direction: link.sourceId === above.node.id ? "OUT" : "IN",
    });
  }
  return evenPath(place.node, steps.reverse());
}

function otherEnd({ sourceId, targetId }: Link, { id }: Node): string {
  return sourceId === id ? targetId : sourceId;
}
