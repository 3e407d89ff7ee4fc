import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Confidence } from "../../ontology/vocabulary";
import type { View } from "../view";

/** What it costs to walk over a link to a node. */
export type Cost = (link: Link, to: Node) => number;

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
  return (link, to) => 1 + doubt(view, link) + Math.log2(Math.max(1, view.arcs(to).length)) / 4;
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
