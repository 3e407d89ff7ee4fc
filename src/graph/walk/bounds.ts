import type { Cost } from "./cost";
import type { Course, Heading } from "./course";
import { Distances } from "./distances";
import { PlaceQueue } from "./place-queue";

/** What the rest of a path from the node at a place takes at least; undefined where no path can lead on. */
export type Bound = (place: number) => number | undefined;

/** The number of steps from nodes to the nearest end, exact for those that are no farther from one than every beginning. */
export async function hopsToEnd(course: Course): Promise<Bound> {
  const hops = new Distances(course.graph.placeCount, course.to);
  let level = course.to;
  let distance = 0;
  while (level.length && distance < course.maxLength && !hops.hasAll(course.from)) {
    level = await nextLevel(course, level, hops, ++distance, "back");
  }
  const beyond = level.length ? distance + 1 : undefined;
  return (place) => hops.at(place) ?? beyond;
}

/** The least cost from nodes to an end (Dijkstra 1959), exact for those from which it is no more than from every beginning. */
export async function costToEnd(course: Course, cost: Cost): Promise<Bound> {
  const { placeCount } = course.graph;
  const least = new Float64Array(placeCount).fill(Number.POSITIVE_INFINITY);
  const isSettled = new Uint8Array(placeCount);
  const missing = new Set(course.from);
  const queue = new PlaceQueue();
  for (const place of course.to) queue.add(place, 0);
  let next = queue.next();
  for (; next && missing.size && !course.pace.isSpent; next = queue.next()) {
    if (isSettled[next.place]) continue;
    isSettled[next.place] = 1;
    least[next.place] = next.cost;
    missing.delete(next.place);
    const arcs = course.arcs(next.place, "back");
    const turn = course.pace.look(arcs.length);
    if (turn) await turn;
    for (const arc of arcs) {
      const through = next.cost + cost(arc, next.place);
      if (through >= (least[arc.place] as number) || !course.leads(arc, "back")) continue;
      least[arc.place] = through;
      queue.add(arc.place, through);
    }
  }
  const beyond = next?.cost;
  return (place) => (isSettled[place] ? least[place] : beyond);
}

/** Walks from both sides until they meet: how long the shortest path is, and a bound for the nodes that are on one. */
export async function meet(course: Course): Promise<{ length: number; hops: Bound } | null> {
  const ahead = new Distances(course.graph.placeCount, course.from);
  const back = new Distances(course.graph.placeCount, course.to);
  let [front, rear] = [course.from, course.to];
  let [out, home] = [0, 0];
  let met = front.filter((place) => back.has(place));
  while (!met.length) {
    if (!front.length || !rear.length || out + home === course.maxLength || course.pace.isSpent) return null;
    if (front.length <= rear.length) {
      front = await nextLevel(course, front, ahead, ++out, "on");
      met = front.filter((place) => back.has(place));
    } else {
      rear = await nextLevel(course, rear, back, ++home, "back");
      met = rear.filter((place) => ahead.has(place));
    }
  }
  const length = out + home;
  await followBack(course, met, ahead, back);
  return { length, hops: (place) => back.at(place) };
}

/** Tells the nodes ahead of where the sides met how far it is from them to the end; the others are on no shortest path. */
async function followBack(course: Course, met: readonly number[], ahead: Distances, back: Distances): Promise<void> {
  let level = met;
  while (level.length) {
    const before: number[] = [];
    for (const reached of level) {
      const distance = ahead.at(reached) ?? 0;
      const arcs = distance ? course.arcs(reached, "back") : [];
      const turn = course.pace.look(arcs.length);
      if (turn) await turn;
      for (const arc of arcs) {
        if (back.has(arc.place) || ahead.at(arc.place) !== distance - 1 || !course.leads(arc, "back")) continue;
        back.set(arc.place, (back.at(reached) ?? 0) + 1);
        before.push(arc.place);
      }
    }
    level = before;
  }
}

async function nextLevel(
  course: Course,
  level: readonly number[],
  known: Distances,
  distance: number,
  heading: Heading,
): Promise<number[]> {
  const next: number[] = [];
  for (const reached of level) {
    if (course.pace.isSpent) break;
    const arcs = course.arcs(reached, heading);
    const turn = course.pace.look(arcs.length);
    if (turn) await turn;
    for (const arc of arcs) {
      if (known.has(arc.place) || !course.leads(arc, heading)) continue;
      known.set(arc.place, distance);
      next.push(arc.place);
    }
  }
  return next;
}
