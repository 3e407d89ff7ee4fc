import { PriorityQueue } from "@datastructures-js/priority-queue";
import type { Node } from "../../ontology/node";
import type { Arc } from "../graph";
import { type Bound, costToEnd, hopsToEnd, meet } from "./bounds";
import { byLength, byStrength, type Cost } from "./cost";
import { type Step, stepFrom } from "./passage";
import { arcsOn, type Quest } from "./quest";

/** Which paths are wanted. */
export type PathSelection = "SHORTEST" | "ALL_SHORTEST" | "SIMPLE" | "STRONGEST";

/** Why an answer is not the whole one: there is more than was asked for, or looking further costs too much. */
export type Truncation = "LIMIT" | "BUDGET";

/** A way from one node to another that comes to no node twice. */
export interface Path {
  readonly start: Node;
  readonly steps: readonly Step[];
  /** What it costs by the selection's measure: steps, or how weak they are. */
  readonly cost: number;
}

/** The paths that were found, the best first. */
export interface PathsFound {
  readonly paths: readonly Path[];
  readonly truncated: Truncation | null;
}

/** Finds how things are connected. Between equally good paths the order is always the same. */
export async function findPaths(quest: Quest, select: PathSelection, limit: number): Promise<PathsFound> {
  await quest.pace.turn();
  const search = await plan(quest, select);
  if (!search) return { paths: [], truncated: quest.pace.isSpent ? "BUDGET" : null };
  const wanted = select === "SHORTEST" ? 1 : limit;
  const paths: Path[] = [];
  for await (const path of bestFirst(quest, search)) {
    if (paths.length === wanted) return { paths, truncated: "LIMIT" };
    paths.push(path);
    if (select === "SHORTEST") return { paths, truncated: null };
  }
  return { paths, truncated: quest.pace.isSpent ? "BUDGET" : null };
}

/** How to look: by which cost, what is left at least, and from what cost on a path is not wanted. */
interface Search {
  readonly cost: Cost;
  readonly rest: Bound;
  readonly hops: Bound;
  readonly most: number;
}

async function plan(quest: Quest, select: PathSelection): Promise<Search | null> {
  if (select === "SHORTEST" || select === "ALL_SHORTEST") {
    const met = await meet(quest);
    return met && { cost: byLength, rest: met.hops, hops: met.hops, most: met.length };
  }
  const hops = await hopsToEnd(quest);
  if (select === "SIMPLE") return { cost: byLength, rest: hops, hops, most: quest.maxLength };
  const cost = byStrength(quest.passage.view);
  return { cost, rest: await costToEnd(quest, cost), hops, most: Number.POSITIVE_INFINITY };
}

/** A path that is still on its way. */
interface Trail {
  readonly node: Node;
  /** Over what it came here, and from where. */
  readonly arc: Arc | null;
  readonly before: Trail | null;
  readonly length: number;
  readonly cost: number;
  /** What the whole path will cost at least. */
  readonly atLeast: number;
  readonly place: number;
}

/** Goes on with the trail that promises most, so that paths come in the order of their cost. */
async function* bestFirst(quest: Quest, { cost, rest, hops, most }: Search): AsyncIterable<Path> {
  const trails = new PriorityQueue<Trail>(
    (one, other) => one.atLeast - other.atLeast || other.length - one.length || one.place - other.place,
  );
  let place = 0;
  const add = (trail: Omit<Trail, "atLeast" | "place">): void => {
    const [left, hopsLeft] = [rest(trail.node), hops(trail.node)];
    if (left === undefined || hopsLeft === undefined) return;
    const atLeast = trail.cost + left;
    if (atLeast <= most && trail.length + hopsLeft <= quest.maxLength)
      trails.enqueue({ ...trail, atLeast, place: place++ });
  };
  for (const node of quest.from) add({ node, arc: null, before: null, length: 0, cost: 0 });
  for (let trail = trails.dequeue(); trail && !quest.pace.isSpent; trail = trails.dequeue()) {
    if (quest.to.has(trail.node)) {
      yield pathOf(trail);
      continue;
    }
    const arcs = arcsOn(quest, trail.node);
    const turn = quest.pace.look(arcs.length);
    if (turn) await turn;
    for (const arc of arcs) {
      const { link, other: node } = arc;
      if (isOn(trail, node)) continue;
      add({ node, arc, before: trail, length: trail.length + 1, cost: trail.cost + cost(link, node) });
    }
  }
}

function isOn(trail: Trail, node: Node): boolean {
  for (let at: Trail | null = trail; at; at = at.before) if (at.node === node) return true;
  return false;
}

function pathOf(end: Trail): Path {
  const steps: Step[] = [];
  let at = end;
  for (; at.before && at.arc; at = at.before) steps.unshift(stepFrom(at.before.node, at.arc));
  return { start: at.node, steps, cost: end.cost };
}
