import { PriorityQueue } from "@datastructures-js/priority-queue";
import type { Node } from "../../ontology/node";
import type { Cost } from "./cost";
import { type Quest, stepsBack, stepsOn } from "./quest";

/** What the rest of a path from a node takes at least; undefined where no path can lead on. */
export type Bound = (node: Node) => number | undefined;

/** The number of steps from each node to the nearest end, for every node from which one can be reached in time. */
export async function hopsToEnd(quest: Quest): Promise<Bound> {
  const hops = new Map<Node, number>([...quest.to].map((node) => [node, 0]));
  let level = [...quest.to];
  for (let distance = 1; level.length && distance <= quest.maxLength; distance++) {
    level = await nextLevel(quest, level, hops, distance, "back");
  }
  return (node) => hops.get(node);
}

/** The least cost from each node to an end. */
export async function costToEnd(quest: Quest, cost: Cost): Promise<Bound> {
  const least = new Map<Node, number>();
  const queue = new PriorityQueue<{ node: Node; cost: number }>((one, other) => one.cost - other.cost);
  for (const node of quest.to) queue.enqueue({ node, cost: 0 });
  for (let next = queue.dequeue(); next && !quest.pace.isSpent; next = queue.dequeue()) {
    if (least.has(next.node)) continue;
    least.set(next.node, next.cost);
    const steps = stepsBack(quest, next.node);
    await quest.pace.look(steps.length);
    for (const step of steps) {
      if (!least.has(step.from)) queue.enqueue({ node: step.from, cost: next.cost + cost(step) });
    }
  }
  return (node) => least.get(node);
}

/** Walks from both sides until they meet: how long the shortest path is, and a bound that keeps to shortest paths. */
export async function meet(quest: Quest): Promise<{ length: number; hops: Bound } | null> {
  const ahead = new Map<Node, number>([...quest.from].map((node) => [node, 0]));
  const back = new Map<Node, number>([...quest.to].map((node) => [node, 0]));
  let length = [...quest.from].some((node) => back.has(node)) ? 0 : null;
  let [front, rear] = [[...quest.from], [...quest.to]];
  for (let distance = 1, [out, home] = [0, 0]; length === null; distance++) {
    if (!front.length || !rear.length || distance > quest.maxLength || quest.pace.isSpent) return null;
    if (front.length <= rear.length) front = await nextLevel(quest, front, ahead, ++out, "on");
    else rear = await nextLevel(quest, rear, back, ++home, "back");
    if (front.some((node) => back.has(node)) || rear.some((node) => ahead.has(node))) length = out + home;
  }
  const shortest = length;
  const hops: Bound = (node) => back.get(node) ?? (ahead.has(node) ? shortest - (ahead.get(node) ?? 0) : undefined);
  return { length, hops };
}

async function nextLevel(
  quest: Quest,
  level: readonly Node[],
  known: Map<Node, number>,
  distance: number,
  way: "on" | "back",
): Promise<Node[]> {
  const next: Node[] = [];
  for (const node of level) {
    if (quest.pace.isSpent) break;
    const steps = way === "on" ? stepsOn(quest, node) : stepsBack(quest, node);
    await quest.pace.look(steps.length);
    for (const step of steps) {
      const reached = way === "on" ? step.to : step.from;
      if (known.has(reached)) continue;
      known.set(reached, distance);
      next.push(reached);
    }
  }
  return next;
}
