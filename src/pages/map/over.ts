import type { NodeShown } from "./map-query";
import type { Shown } from "./shown";

/** Why a thing is over: carried through, given up, replaced by another, or a part of wholes that are all over. */
export type Ending = "DONE" | "CANCELLED" | "SUPERSEDED" | "OF_EARLIER";

/** Links by which a whole has parts, from the whole to the part. */
const partsOf = [
  "HAS_MISSION",
  "HAS_VISION",
  "HAS_VALUE",
  "HAS_SPEARHEAD",
  "HAS_PROGRAMME",
  "HAS_PRINCIPLE",
  "HAS_GOAL",
  "HAS_MEASURE",
];

/** What of the map is over, so that it can step back behind what holds. */
export function endingsIn(shown: Shown): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const node of shown.nodes) {
    const ending = ownEnding(node, shown);
    if (ending) endings.set(node.id, ending);
  }
  for (let before = -1; before < endings.size; ) {
    before = endings.size;
    for (const node of shown.nodes) {
      if (!endings.has(node.id) && isLeftOver(node, shown, endings)) endings.set(node.id, "OF_EARLIER");
    }
  }
  return endings;
}

function ownEnding(node: NodeShown, shown: Shown): Ending | null {
  if (shown.in(node, "SUPERSEDES").length > 0) return "SUPERSEDED";
  return node.status === "DONE" || node.status === "CANCELLED" ? node.status : null;
}

/** Whether a thing belongs to something, and all that it belongs to is over. */
function isLeftOver(node: NodeShown, shown: Shown, endings: ReadonlyMap<string, Ending>): boolean {
  const wholes = [...partsOf.flatMap((type) => shown.in(node, type)), ...shown.out(node, "PART_OF")];
  return wholes.length > 0 && wholes.every(({ node: whole }) => endings.has(whole.id));
}
