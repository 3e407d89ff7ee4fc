import { PriorityQueue } from "@datastructures-js/priority-queue";
import type { Node } from "../../ontology/node";
import type { Arc } from "../arc";
import type { View } from "../view";
import { type Bound, costToEnd, hopsToEnd, meet } from "./bounds";
import { byLength, byStrength, type Cost } from "./cost";
import { Course } from "./course";
import { type Step, stepFrom } from "./passage";
import type { Quest } from "./quest";

/** Which paths are wanted. */
export type PathSelection = "SHORTEST" | "ALL_SHORTEST" | "SIMPLE" | "STRONGEST";

/** Why an answer is not the whole one: there is more than was asked for, or looking further costs too much. */
export type Truncation = "LIMIT" | "BUDGET";

/** A step of a path. */
export interface PathStep extends Step {
  /** What it adds to the cost of the path. */
  readonly cost: number;
}

/** A way from one node to another that comes to no node twice. */
export interface Path {
  readonly start: Node;
  readonly steps: readonly PathStep[];
  /** What it costs by the selection's measure: steps, or how weak they are. */
  readonly cost: number;
}

/** A path of which every step costs the same; one without steps stays where it starts. */
export function evenPath(start: Node, steps: readonly Step[]): Path {
  return { start, steps: steps.map((step) => ({ ...step, cost: 1 })), cost: steps.length };
}

/** The paths that were found, the best first. */
export interface PathsFound {
  readonly paths: readonly Path[];
  readonly truncated: Truncation | null;
}

/** Finds how things are connected. Between equally good paths the order is always the same. */
export async function findPaths(quest: Quest, select: PathSelection, limit: number): Promise<PathsFound> {
  const { pace, passage } = quest;
  await pace.turn();
  const course = new Course(quest);
  const search = await plan(course, select, passage.view);
  if (!search) return { paths: [], truncated: pace.isSpent ? "BUDGET" : null };
  const wanted = select === "SHORTEST" ? 1 : limit;
  const paths: Path[] = [];
  for await (const path of bestFirst(course, search)) {
    if (paths.length === wanted) return { paths, truncated: "LIMIT" };
    paths.push(path);
    if (select === "SHORTEST") return { paths, truncated: null };
  }
  return { paths, truncated: pace.isSpent ? "BUDGET" : null };
}

/** How to look: by which cost, what is left at least, and from what cost on a path is not wanted. */
interface Search {
  readonly cost: Cost;
  readonly rest: Bound;
  readonly hops: Bound;
  readonly most: number;
}

async function plan(course: Course, select: PathSelection, view: View): Promise<Search | null> {
  if (select === "SHORTEST" || select === "ALL_SHORTEST") {
    const met = await meet(course);
    return met && { cost: byLength, rest: met.hops, hops: met.hops, most: met.length };
  }
  const hops = await hopsToEnd(course);
  if (select === "SIMPLE") return { cost: byLength, rest: hops, hops, most: course.maxLength };
  const cost = byStrength(view);
  return { cost, rest: await costToEnd(course, cost), hops, most: Number.POSITIVE_INFINITY };
}

/** A path that is still on its way. */
interface Trail {
  readonly place: number;
  /** Over what it came here, and from where. */
  readonly arc: Arc | null;
  readonly before: Trail | null;
  readonly length: number;
  readonly cost: number;
  /** What the whole path will cost at least. */
  readonly atLeast: number;
  /** How many trails were there before it. */
  readonly turn: number;
}

/** Goes on with the trail that promises most, so that paths come in the order of their cost. */
async function* bestFirst(course: Course, { cost, rest, hops, most }: Search): AsyncIterable<Path> {
  const trails = new PriorityQueue<Trail>(
    (one, other) => one.atLeast - other.atLeast || other.length - one.length || one.turn - other.turn,
  );
  let turns = 0;
  const add = (trail: Omit<Trail, "atLeast" | "turn">): void => {
    const left = rest(trail.place);
    const hopsLeft = hops(trail.place);
    if (left === undefined || hopsLeft === undefined) return;
    const atLeast = trail.cost + left;
    if (atLeast <= most && trail.length + hopsLeft <= course.maxLength) {
      trails.enqueue({ ...trail, atLeast, turn: turns++ });
    }
  };
  for (const place of course.from) add({ place, arc: null, before: null, length: 0, cost: 0 });
  for (let trail = trails.dequeue(); trail && !course.pace.isSpent; trail = trails.dequeue()) {
    if (course.endsAt(trail.place)) {
      yield pathOf(trail, course, cost);
      continue;
    }
    const arcs = course.arcs(trail.place, "on");
    const turn = course.pace.look(arcs.length);
    if (turn) await turn;
    for (const arc of arcs) {
      const { place } = arc;
      if (!course.leads(arc, "on") || isOn(trail, place)) continue;
      add({ place, arc, before: trail, length: trail.length + 1, cost: trail.cost + cost(arc, place) });
    }
  }
}

function isOn(trail: Trail, place: number): boolean {
  for (let at: Trail | null = trail; at; at = at.before) if (at.place === place) return true;
  return false;
}

function pathOf(end: Trail, { graph }: Course, cost: Cost): Path {
  const steps: PathStep[] = [];
  let at = end;
  for (; at.before && at.arc; at = at.before) {
    steps.unshift({ ...stepFrom(graph, graph.nodeAt(at.before.place), at.arc), cost: cost(at.arc, at.place) });
  }
  return { start: graph.nodeAt(at.place), steps, cost: end.cost };
}
