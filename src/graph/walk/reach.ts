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

/** Whether something that is looked for is so many steps away from a node; the node itself is no such thing. */
export function reachTest({ passage, wanted, minDepth, maxDepth }: Reach): Test<Node> {
  return (start) => {
    const seen = new Set([start]);
    let level = [start];
    for (let depth = 1; depth <= maxDepth && level.length; depth++) {
      const found = level
        .flatMap((node) => passage.arcs(node).map(({ other }) => other))
        .filter((node) => isNew(node, seen));
      if (depth >= minDepth && found.some(wanted)) return true;
      level = found.filter((node) => passage.admits(node));
    }
    return false;
  };
}

function isNew(node: Node, seen: Set<Node>): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  return true;
}
