import { StrategyError } from "../errors";
import type { Node } from "../ontology/node";
import type { Filter, Located } from "./filter";
import { reachesMemoryOf } from "./reaches-memory";
import type { View } from "./view";
import { findNearest, type Nearest } from "./walk/nearest";
import type { Pace } from "./walk/pace";
import { reachOf } from "./where";

/** The parts of a filter that ask what can be reached, the innermost first: the others are found by means of them. */
export function reachesIn({ filter, path }: Located<unknown>): Located[] {
  if (typeof filter !== "object" || filter === null) return [];
  const isList = Array.isArray(filter);
  return Object.entries(filter).flatMap(([name, part]) => {
    const located = { filter: part, path: isList ? `${path}[${name}]` : `${path}.${name}` };
    const inner = reachesIn(located);
    return name === "reaches" && isFilter(part) ? [...inner, { filter: part, path: located.path }] : inner;
  });
}

/**
 * Finds what a filter `reaches` asks for before it is used, at a pace that lets others have their turn. Tells how many
 * links it looked at: none when the view knew already.
 */
export async function prepareReaches(view: View, part: Located, pace: Pace): Promise<number> {
  const memory = reachesMemoryOf(view);
  if (memory.get(part.filter)) return 0;
  const reach = reachOf(view, part);
  await pace.turn();
  const search = findNearest(reach);
  let looked = 0;
  for (let step = search.next(); ; step = search.next()) {
    if (step.done) return keep(step.value);
    looked += step.value;
    if (pace.isSpent) throw tooFar(part.path, pace.most);
    const turn = pace.look(step.value);
    if (turn) await turn;
  }
  function keep(nearest: ReadonlyMap<Node, Nearest>): number {
    memory.set(part.filter, nearest);
    return looked;
  }
}

function isFilter(value: unknown): value is Filter {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tooFar(path: string, limit: number): StrategyError {
  return new StrategyError(
    "ANSWER_TOO_LARGE",
    `${path} may look at ${limit} links at most; this one looks at more. Let maxDepth or through leave more out.`,
    { path, limit },
  );
}
