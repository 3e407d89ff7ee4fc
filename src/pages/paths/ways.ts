import { groupBy } from "../parts/group-by";
import type { Named, Path, Step } from "./paths-data";

/** A way over some things: the best path over just these, and what else connects them and others like them. */
export interface Way {
  readonly path: Path;
  /** What else is said at each step: the links of paths over the same things. */
  readonly alsoSaid: readonly (readonly Step[])[];
  /** Things that could stand in the place of one on the way, where nothing else would change. */
  readonly instead: readonly Instead[];
}

/** A thing on a way, and those that could stand in its place. */
export interface Instead {
  readonly of: Named;
  readonly others: readonly Named[];
}

/** Puts paths that differ little together, and keeps the order of the best of each way. */
export function waysOf(paths: readonly Path[]): Way[] {
  const overTheSame = [...groupBy(paths, (path) => path.nodes.map(({ id }) => id).join(" ")).values()];
  const ways: Way[] = [];
  for (const [best, ...others] of overTheSame) {
    if (!best) continue;
    const at = ways.findIndex(({ path }) => placeOfDifference(path, best) !== null);
    const like = ways[at];
    if (like) ways[at] = withInstead(like, best);
    else ways.push({ path: best, alsoSaid: alsoSaid(best, others), instead: [] });
  }
  return ways;
}

/** The links of other paths over the same things, each once, at their steps. */
function alsoSaid(best: Path, others: readonly Path[]): Step[][] {
  return best.steps.map((step, index) => {
    const told = new Map([[step.link.id, step]]);
    for (const { steps } of others) {
      const other = steps[index];
      if (other && !told.has(other.link.id)) told.set(other.link.id, other);
    }
    return [...told.values()].slice(1);
  });
}

function withInstead(way: Way, other: Path): Way {
  const place = placeOfDifference(way.path, other);
  const of = place === null ? undefined : way.path.nodes[place];
  const node = place === null ? undefined : other.nodes[place];
  if (!of || !node) return way;
  const rest = way.instead.filter((one) => one.of.id !== of.id);
  const before = way.instead.find((one) => one.of.id === of.id)?.others ?? [];
  return { ...way, instead: [...rest, { of, others: [...before, node] }] };
}

/** Where two paths have another thing, when they differ in nothing else that a reader would see; null otherwise. */
function placeOfDifference(one: Path, other: Path): number | null {
  if (one.nodes.length !== other.nodes.length || Math.abs(one.cost - other.cost) > 0.001) return null;
  const places = one.nodes.flatMap(({ id }, index) => (id === other.nodes[index]?.id ? [] : [index]));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const isAlike =
    one.nodes[place]?.type === other.nodes[place]?.type &&
    one.steps.every((step, index) => {
      const twin = other.steps[index];
      return twin !== undefined && looksOf(step) === looksOf(twin);
    });
  return isAlike ? place : null;
}

function looksOf({ link, direction }: Step): string {
  const { status, confidence } = link.statement;
  return [link.type, direction, status, confidence, link.rule?.label].join(" ");
}

/** The step whose link is known least surely: no way is surer than that. */
export function weakestOf({ steps }: Path): Step | undefined {
  const order = ["STATED", "COLLECTIVE", "INFERRED", "DERIVED"];
  const sureness = ["HIGH", "MEDIUM", "LOW"];
  const doubt = ({ link }: Step): number =>
    order.indexOf(link.statement.status) * 3 + sureness.indexOf(link.statement.confidence ?? "HIGH");
  return [...steps].sort((one, other) => doubt(other) - doubt(one))[0];
}
