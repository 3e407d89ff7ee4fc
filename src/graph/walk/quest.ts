import type { Node } from "../../ontology/node";
import type { Arc } from "../graph";
import type { Pace } from "./pace";
import type { Passage } from "./passage";

/** From where to where one wants to get, over what, and how far it may be. */
export interface Quest {
  readonly passage: Passage;
  readonly from: ReadonlySet<Node>;
  readonly to: ReadonlySet<Node>;
  /** The most steps that a path may have. */
  readonly maxLength: number;
  readonly pace: Pace;
}

/** The links over which a path can go on from a node: only its first node is where it begins, only its last where it ends. */
export function arcsOn({ passage, from, to }: Quest, node: Node): readonly Arc[] {
  if (to.has(node)) return [];
  return passage.arcs(node).filter(({ other }) => !from.has(other) && (to.has(other) || passage.admits(other)));
}

/** The links over which a path can have come to a node. */
export function arcsBack({ passage, from, to }: Quest, node: Node): readonly Arc[] {
  if (from.has(node)) return [];
  return passage.arcs(node, true).filter(({ other }) => !to.has(other) && (from.has(other) || passage.admits(other)));
}
