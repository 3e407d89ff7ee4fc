import type { Step } from "../../graph/walk/passage";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";

/** Over what the model walks: links between nodes, and which nodes may be entered. */
export interface Ground {
  readonly links: readonly Link[];
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly admits: (node: Node) => boolean;
  readonly node: (id: string) => Node | undefined;
}

/** A path as the ids of its links, for comparing. */
export type PathKey = string;

/** Every path that comes to no node twice, found by trying everything; the slow and obvious way. */
export function everyPath(ground: Ground, from: readonly Node[], to: readonly Node[], maxLength: number): Step[][] {
  const found: Step[][] = [];
  const go = (at: Node, steps: readonly Step[], visited: readonly Node[]): void => {
    if (to.includes(at)) {
      found.push([...steps]);
      return;
    }
    if (steps.length === maxLength) return;
    for (const step of stepsFrom(ground, at)) {
      if (visited.includes(step.to) || from.includes(step.to)) continue;
      if (!to.includes(step.to) && !ground.admits(step.to)) continue;
      go(step.to, [...steps, step], [...visited, step.to]);
    }
  };
  for (const start of from) go(start, [], [start]);
  return found;
}

/** How far every node is, by widening a set until nothing is added. */
export function distancesFrom(ground: Ground, of: readonly Node[], depth: number): Map<string, number> {
  const distances = new Map(of.map(({ id }) => [id, 0]));
  for (let distance = 1; distance <= depth; distance++) {
    for (const [id, before] of [...distances]) {
      const node = before === distance - 1 ? ground.node(id) : undefined;
      for (const { to } of node ? stepsFrom(ground, node) : []) {
        if (!distances.has(to.id) && ground.admits(to)) distances.set(to.id, distance);
      }
    }
  }
  return distances;
}

/** Every step from a node: each link that has it at an end, in the ways that may be walked. */
export function stepsFrom({ links, direction, node }: Ground, from: Node): Step[] {
  return links.flatMap((link): Step[] => {
    const [source, target] = [node(link.sourceId), node(link.targetId)];
    if (!source || !target) return [];
    const out: Step[] = source === from && direction !== "IN" ? [{ link, from, to: target, direction: "OUT" }] : [];
    const back: Step[] = target === from && direction !== "OUT" ? [{ link, from, to: source, direction: "IN" }] : [];
    return [...out, ...back];
  });
}

/** A path's links, in order. */
export function keyOfPath(steps: readonly Step[]): PathKey {
  return steps.map(({ link, direction }) => `${direction} ${link.id}`).join(" ");
}
