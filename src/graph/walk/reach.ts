import { StrategyError } from "../../errors";
import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import type { Nearest, Reach } from "./nearest";

/** The most links that one filter looks at to find what is at least so many steps away. */
const mostLooked = 100_000;

/** Whether something that is looked for is so many steps away from a node; the node itself is no such thing. */
export function reachTest(reach: Reach, nearest: ReadonlyMap<Node, Nearest>): Test<Node> {
  let looked = 0;
  const look = (links: number): void => {
    looked += links;
    if (looked > mostLooked) throw tooMuch();
  };
  return (start) => {
    const found = nearest.get(start);
    const distance = found?.node === start ? found.next : found?.distance;
    if (distance === undefined || distance === null || distance > reach.maxDepth) return false;
    return distance >= reach.minDepth || hasFarther(start, reach, look);
  };
}

/** Whether something that is looked for is at least so many steps away, though something else is nearer. */
function hasFarther(
  start: Node,
  { passage, wanted, minDepth, maxDepth }: Reach,
  look: (links: number) => void,
): boolean {
  const { graph } = passage.view;
  const seen = new Set([start]);
  let level = [start];
  for (let depth = 1; depth <= maxDepth && level.length; depth++) {
    const found: Node[] = [];
    for (const node of level) {
      const arcs = passage.arcs(node);
      look(arcs.length);
      for (const { place } of arcs) {
        const other = graph.nodeAt(place);
        if (seen.has(other)) continue;
        seen.add(other);
        found.push(other);
      }
    }
    if (depth >= minDepth && found.some(wanted)) return true;
    level = found.filter((node) => passage.admits(node));
  }
  return false;
}

function tooMuch(): StrategyError {
  return new StrategyError(
    "ANSWER_TOO_LARGE",
    `A filter reaches with minDepth may look at ${mostLooked} links at most; this one looks at more. Ask without minDepth, of fewer nodes, or let through leave more out.`,
    { limit: mostLooked },
  );
}
