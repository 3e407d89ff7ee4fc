import { derivedLinks } from "../graph/derive";
import type { View } from "../graph/view";
import { Pace } from "../graph/walk/pace";
import { Passage, type Through } from "../graph/walk/passage";
import { Turns } from "../graph/walk/turns";
import type { Choices } from "./choices";
import type { Ground } from "./models/walk-model";

const anything: Through = {
  links: () => true,
  nodes: () => true,
  direction: "BOTH",
  derived: "EXCLUDE",
  avoid: [],
  maxDegree: Number.POSITIVE_INFINITY,
};

/** A passage through a view, over everything that is recorded unless said. */
export function passage(view: View, through: Partial<Through> = {}): Passage {
  return new Passage(view, { ...anything, ...through });
}

/** A pace at which a walk may look at so many links. */
export function pace(links = 1_000_000): Pace {
  return new Pace(new Turns(), links);
}

interface ArbitraryPassage {
  readonly passage: Passage;
  /** The same as an argument. */
  readonly through: object;
  readonly ground: Ground;
}

/** Over what one may walk, at random: as a walk takes it, as a client asks for it, and the same for the model. */
export function arbitraryPassage(choices: Choices, view: View): ArbitraryPassage {
  const direction = choices.of(["BOTH", "BOTH", "OUT", "IN"] as const);
  const derived = choices.of(["EXCLUDE", "INCLUDE", "ONLY"] as const);
  const avoid = choices.once(2) ? ["Source", "Goal"] : [];
  const maxDegree = choices.once(3) ? 1 + choices.below(4) : Number.POSITIVE_INFINITY;
  const [fewerLinks, fewerNodes] = [choices.once(3), choices.once(3)];
  const links: Through["links"] = fewerLinks ? ({ type }) => type !== "PART_OF" : () => true;
  const nodes: Through["nodes"] = fewerNodes ? ({ ordinal }) => ordinal !== 1 : () => true;
  const stored = view.links();
  const degree = (id: string): number =>
    stored.filter(({ sourceId, targetId }) => sourceId === id || targetId === id).length;
  return {
    passage: passage(view, { direction, derived, avoid, maxDegree, links, nodes }),
    through: {
      ...{ direction, derived, avoid: avoid.map((type) => type.toUpperCase()) },
      ...(Number.isFinite(maxDegree) && { maxDegree }),
      ...(fewerLinks && { links: { type: { ne: "PART_OF" } } }),
      ...(fewerNodes && { nodes: { ordinal: { ne: 1 } } }),
    },
    ground: {
      links: [...(derived === "ONLY" ? [] : stored), ...(derived === "EXCLUDE" ? [] : derivedLinks(view))].filter(
        links,
      ),
      direction,
      node: (id) => view.node(id),
      admits: (node) => !avoid.includes(node.type) && degree(node.id) <= maxDegree && nodes(node),
    },
  };
}
