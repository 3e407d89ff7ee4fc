import { PriorityQueue } from "@datastructures-js/priority-queue";
import type { Node } from "../../ontology/node";
import type { Cost } from "./cost";
import { arcsBack, arcsOn, type Quest } from "./quest";

/** What the rest of a path from a node takes at least; undefined where no path can lead on. */
export type Bound = (node: Node) => number | undefined;

/** How many steps nodes are away from where a search began. */
type Distances = Map<Node, number>;

/** The number of steps from nodes to the nearest end, exact for those that are no farther from one than every beginning. */
export async function hopsToEnd(quest: Quest): Promise<Bound> {
  const hops: Distances = new Map([...quest.to].map((node) => [node, 0]));
  let level = [...quest.to];
  let distance = 0;
  while (level.length && distance < quest.maxLength && !hasAll(hops, quest.from)) {
    level = await nextLevel(quest, level, hops, ++distance, arcsBack);
  }
  const beyond = level.length ? distance + 1 : undefined;
  return (node) => hops.get(node) ?? beyond;
}

/** The least cost from nodes to an end (Dijkstra 1959), exact for those from which it is no more than from every beginning. */
export async function costToEnd(quest: Quest, cost: Cost): Promise<Bound> {
  const settled = new Map<Node, number>();
  const least = new Map<Node, number>([...quest.to].map((node) => [node, 0]));
  const queue = new PriorityQueue<{ node: Node; cost: number }>((one, other) => one.cost - other.cost);
  for (const node of quest.to) queue.enqueue({ node, cost: 0 });
  let beyond: number | undefined;
  for (let next = queue.dequeue(); next; next = queue.dequeue()) {
    beyond = next.cost;
    if (quest.pace.isSpent || hasAll(settled, quest.from)) return (node) => settled.get(node) ?? beyond;
    if (settled.has(next.node)) continue;
    settled.set(next.node, next.cost);
    const arcs = arcsBack(quest, next.node);
    const turn = quest.pace.look(arcs.length);
    if (turn) await turn;
    for (const { link, other } of arcs) {
      const through = next.cost + cost(link, next.node);
      if (through >= (least.get(other) ?? Number.POSITIVE_INFINITY)) continue;
      least.set(other, through);
      queue.enqueue({ node: other, cost: through });
    }
  }
  return (node) => settled.get(node);
}

function hasAll(known: ReadonlyMap<Node, number>, nodes: ReadonlySet<Node>): boolean {
  for (const node of nodes) if (!known.has(node)) return false;
  return true;
}

/** Walks from both sides until they meet: how long the shortest path is, and a bound for the nodes that are on one. */
export async function meet(quest: Quest): Promise<{ length: number; hops: Bound } | null> {
  const ahead: Distances = new Map([...quest.from].map((node) => [node, 0]));
  const back: Distances = new Map([...quest.to].map((node) => [node, 0]));
  let [front, rear] = [[...quest.from], [...quest.to]];
  let [out, home] = [0, 0];
  let met = front.filter((node) => back.has(node));
  while (!met.length) {
    if (!front.length || !rear.length || out + home === quest.maxLength || quest.pace.isSpent) return null;
    if (front.length <= rear.length) {
      front = await nextLevel(quest, front, ahead, ++out, arcsOn);
      met = front.filter((node) => back.has(node));
    } else {
      rear = await nextLevel(quest, rear, back, ++home, arcsBack);
      met = rear.filter((node) => ahead.has(node));
    }
  }
  const length = out + home;
  await followBack(quest, met, ahead, back);
  return { length, hops: (node) => back.get(node) };
}

/** Tells the nodes ahead of where the sides met how far it is from them to the end; the others are on no shortest path. */
async function followBack(quest: Quest, met: readonly Node[], ahead: Distances, back: Distances): Promise<void> {
  let level = [...met];
  while (level.length) {
    const before: Node[] = [];
    for (const node of level) {
      const distance = ahead.get(node) ?? 0;
      const arcs = distance ? arcsBack(quest, node) : [];
      const turn = quest.pace.look(arcs.length);
      if (turn) await turn;
      for (const { other } of arcs) {
        if (back.has(other) || ahead.get(other) !== distance - 1) continue;
        back.set(other, (back.get(node) ?? 0) + 1);
        before.push(other);
      }
    }
    level = before;
  }
}

async function nextLevel(
  quest: Quest,
  level: readonly Node[],
  known: Distances,
  distance: number,
  arcsFrom: typeof arcsOn,
): Promise<Node[]> {
  const next: Node[] = [];
  for (const node of level) {
    if (quest.pace.isSpent) break;
    const arcs = arcsFrom(quest, node);
    const turn = quest.pace.look(arcs.length);
    if (turn) await turn;
    for (const { other } of arcs) {
      if (known.has(other)) continue;
      known.set(other, distance);
      next.push(other);
    }
  }
  return next;
}
