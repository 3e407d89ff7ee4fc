import { LRUCache } from "lru-cache";
import type { Node } from "../ontology/node";
import type { Filter } from "./filter";
import type { View } from "./view";
import type { Nearest } from "./walk/nearest";

/** How many nodes, with how far away something is from them, are remembered in a view. */
const nodesKept = 500_000;

/** What was found for filters `reaches` of a view: equal ones are asked again and again. */
export class ReachesMemory {
  private readonly found = new LRUCache<string, ReadonlyMap<Node, Nearest>>({
    maxSize: nodesKept,
    sizeCalculation: (nearest, key) => 1 + nearest.size + Math.floor(key.length / 100),
  });

  /** What was found for an equal filter, if it is still known. */
  get(filter: Filter): ReadonlyMap<Node, Nearest> | undefined {
    return this.found.get(JSON.stringify(filter));
  }

  set(filter: Filter, nearest: ReadonlyMap<Node, Nearest>): void {
    this.found.set(JSON.stringify(filter), nearest);
  }
}

/** The memory of a view. */
export function reachesMemoryOf(view: View): ReachesMemory {
  return view.kept(newMemory);
}

function newMemory(): ReachesMemory {
  return new ReachesMemory();
}
