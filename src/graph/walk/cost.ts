import type { Link } from "../../ontology/link";
import type { Confidence } from "../../ontology/vocabulary";
import type { Arc } from "../arc";
import type { View } from "../view";

/** What it costs to walk over a link, from whichever end it is looked at, to the node at a place. */
export type Cost = (arc: Pick<Arc, "link" | "number">, to: number) => number;

/** Every step costs the same: the cheapest path is the shortest. */
export const byLength: Cost = () => 1;

/** What a conclusion costs more than a statement, by how sure it is. */
const unsure: Readonly<Record<Confidence, number>> = { HIGH: 1, MEDIUM: 2, LOW: 3 };

/**
 * The strongest path is the cheapest. A step costs 1 when its link is stated, ¼ more when it is stated of a group, 1 to 3 more
 * when an editor concluded it (by confidence), 4 to 6 more when a rule did; and ¼ more for each time that the number of
 * links of the node it leads to doubles, for what is linked to everything says little.
 */
export function byStrength(view: View): Cost {
  return view.kept(strengthsOf);
}

/** The costs by strength of a view, each worked out once. */
function strengthsOf(view: View): Cost {
  const { graph } = view;
  const doubts = new Float64Array(graph.numberCount).fill(Number.NaN);
  const spreads = new Float64Array(graph.placeCount).fill(Number.NaN);
  return ({ link, number }, to) => {
    const known = number < 0 ? doubt(view, link) : remembered(doubts, number, () => doubt(view, link));
    return 1 + known + remembered(spreads, to, () => spread(view.arcs(graph.nodeAt(to), to).length));
  };
}

function remembered(known: Float64Array, at: number, work: () => number): number {
  const before = known[at] as number;
  if (!Number.isNaN(before)) return before;
  const value = work();
  known[at] = value;
  return value;
}

function spread(links: number): number {
  return Math.log2(Math.max(1, links)) / 4;
}

function doubt(view: View, link: Link): number {
  const strongest = view.strongestOf(link);
  switch (strongest?.status) {
    case "STATED":
      return 0;
    case "COLLECTIVE":
      return 0.25;
    case "INFERRED":
      return unsure[strongest.confidence ?? "LOW"];
    default:
      return 3 + unsure[strongest?.confidence ?? "LOW"];
  }
}
