import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import { byId } from "./by-id";

/** A link as it is met at a node: at which end of it the node is, and where the node at the other end has its place. */
export interface Arc {
  readonly link: Link;
  /** A number from 0 that no other link of this graph has; -1 for a derived link. */
  readonly number: number;
  readonly end: LinkEnd;
  /** The place of the other node: see `Graph.nodeAt`. */
  readonly place: number;
}

/** Puts links in their places, those without one last; the id tells apart those that have the same. */
export function byOrdinal(one: Link, other: Link): number {
  return (one.ordinal ?? Infinity) - (other.ordinal ?? Infinity) || byId(one, other);
}

/** Puts the arcs of a node in order: those that lead from it first, then by the places of links. */
export function arcOrder(one: Arc, other: Arc): number {
  if (one.end !== other.end) return one.end === "source" ? -1 : 1;
  return byOrdinal(one.link, other.link);
}
