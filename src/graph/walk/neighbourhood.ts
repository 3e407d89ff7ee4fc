import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import type { Pace } from "./pace";
import { type Passage, type Step, stepFrom } from "./passage";
import type { Truncation } from "./paths";

/** A node that a walk came to. */
export interface Reached {
  readonly node: Node;
  /** In steps from the nearest node where the walk began. */
  readonly distance: number;
  /** A shortest way from there. */
  readonly steps: readonly Step[];
}

/** What is around some nodes. */
export interface Neighbourhood {
  readonly nodes: readonly Reached[];
  /** The links that may be walked between them. */
  readonly links: readonly Link[];
  readonly truncated: Truncation | null;
}

/** How far to look around, and what of it is wanted. */
export interface Surroundings {
  readonly passage: Passage;
  readonly depth: number;
  /** What of it is shown; the walk goes through the rest. */
  readonly answer: Test<Node>;
  readonly limit: number;
  readonly pace: Pace;
}

/** Finds what is within some steps of nodes, the nearest first. */
export async function findNeighbourhood(of: readonly Node[], wanted: Surroundings): Promise<Neighbourhood> {
  const { passage, depth, answer, limit, pace } = wanted;
  const { graph } = passage.view;
  await pace.turn();
  const reached = new Map<Node, Reached>(of.map((node) => [node, { node, distance: 0, steps: [] }]));
  const shown: Reached[] = [...reached.values()].filter(({ node }) => answer(node));
  let level = [...reached.values()];
  let isCut = false;
  for (let distance = 1; distance <= depth && level.length && shown.length <= limit; distance++) {
    const next: Reached[] = [];
    for (const { node, steps } of level) {
      isCut = pace.isSpent;
      if (isCut) break;
      for (const arc of passage.arcs(node)) {
        const turn = pace.look(1);
        if (turn) await turn;
        const other = graph.nodeAt(arc.place);
        if (reached.has(other) || !passage.admits(other, arc.place)) continue;
        const found = { node: other, distance, steps: [...steps, stepFrom(graph, node, arc)] };
        reached.set(other, found);
        next.push(found);
        if (answer(other)) shown.push(found);
      }
    }
    level = next;
  }
  const nodes = shown.slice(0, limit);
  const links = await linksAmong(nodes, passage, pace);
  return { nodes, links, truncated: isCut ? "BUDGET" : shown.length > limit ? "LIMIT" : null };
}

async function linksAmong(nodes: readonly Reached[], passage: Passage, pace: Pace): Promise<Link[]> {
  const { graph } = passage.view;
  const among = new Set(nodes.map(({ node }) => node));
  const links = new Map<string, Link>();
  for (const node of among) {
    const arcs = passage.arcs(node);
    await pace.look(arcs.length);
    for (const { place, link } of arcs) if (among.has(graph.nodeAt(place))) links.set(link.id, link);
  }
  return [...links.values()];
}
