import type { Node } from "../../ontology/node";
import type { Pace } from "./pace";
import type { Passage, Step } from "./passage";

/** From where to where one wants to get, over what, and how far it may be. */
export interface Quest {
  readonly passage: Passage;
  readonly from: ReadonlySet<Node>;
  readonly to: ReadonlySet<Node>;
  /** The most steps that a path may have. */
  readonly maxLength: number;
  readonly pace: Pace;
}

/** The steps that a path can take from a node: only its first node is where it begins, only its last where it ends. */
export function stepsOn({ passage, from, to }: Quest, node: Node): Step[] {
  if (to.has(node)) return [];
  return passage.steps(node).filter((step) => !from.has(step.to) && (to.has(step.to) || passage.admits(step.to)));
}

/** The steps by which a path can have come to a node. */
export function stepsBack({ passage, from, to }: Quest, node: Node): Step[] {
  if (from.has(node)) return [];
  return passage
    .steps(node, true)
    .filter((step) => !to.has(step.from) && (from.has(step.from) || passage.admits(step.from)));
}
