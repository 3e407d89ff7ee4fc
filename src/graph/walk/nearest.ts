import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import type { Passage } from "./passage";

/** What is looked for, over what one may walk to it, and how many steps away it may be at the shortest. */
export interface Reach {
  readonly passage: Passage;
  readonly wanted: Test<Node>;
  readonly minDepth: number;
  readonly maxDepth: number;
}

/** How far away from a node what is looked for is, in steps; null where there is none, or none within reach. */
export interface Nearest {
  /** The one that is nearest; a node that is looked for itself is its own nearest, no step away. */
  readonly node: Node;
  readonly distance: number;
  /** How far away the nearest other one is. */
  next: number | null;
}

/**
 * Finds for all nodes at once how far away what is looked for is, by walking back from all of it together (a breadth-first
 * search in which two come to each node). It is handed on in small parts, each with the number of rows it looked at.
 */
export function* findNearest({ passage, wanted, maxDepth }: Reach): Generator<number, Map<Node, Nearest>> {
  const { graph } = passage.view;
  const nearest = new Map<Node, Nearest>();
  let level: [node: Node, of: Node][] = [];
  for (const node of passage.view.nodes()) {
    yield 1;
    if (!wanted(node)) continue;
    nearest.set(node, { node, distance: 0, next: null });
    level.push([node, node]);
  }
  for (let distance = 1; distance <= maxDepth && level.length; distance++) {
    const next: [node: Node, of: Node][] = [];
    for (const [node, of] of level) {
      if (node !== of && !passage.admits(node)) continue;
      const arcs = passage.arcs(node, { back: true });
      yield arcs.length;
      for (const { place } of arcs) {
        const other = graph.nodeAt(place);
        if (comesTo(nearest, other, of, distance)) next.push([other, of]);
      }
    }
    level = next;
  }
  return nearest;
}

/** Takes note of what is so far away from a node, unless it or two others are nearer. */
function comesTo(nearest: Map<Node, Nearest>, node: Node, of: Node, distance: number): boolean {
  const known = nearest.get(node);
  if (!known) nearest.set(node, { node: of, distance, next: null });
  else if (known.node === of || known.next !== null) return false;
  else known.next = distance;
  return true;
}

/** What a search that is handed on in parts finds in the end. */
export function allOf<Found>(search: Generator<number, Found>): Found {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
