import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Arc } from "../arc";
import type { Test } from "../filter";
import type { Graph } from "../graph";
import { arcsAt, type DerivedChoice } from "../related";
import type { View } from "../view";

/** Over what one may walk. */
export interface Through {
  /** Which links may be walked; any when it is null. */
  readonly links: Test<Link> | null;
  /** Which nodes may be entered on the way; any when it is null. */
  readonly nodes: Test<Node> | null;
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly derived: DerivedChoice;
  /** Names of node types that are not entered. */
  readonly avoid: readonly string[];
  /** Nodes with more recorded links than this are not entered. */
  readonly maxDegree: number;
}

/** A link as it is walked. */
export interface Step {
  readonly link: Link;
  readonly from: Node;
  readonly to: Node;
  /** `OUT` from the link's source to its target, `IN` the other way. */
  readonly direction: "OUT" | "IN";
}

/** Over which links one may walk in a view, and which nodes one may enter on the way. */
export class Passage {
  private readonly avoided: ReadonlySet<string>;
  /** What was found out about nodes, by their places: 1 may be entered, 2 may not, 0 was not asked yet. */
  private readonly known: Uint8Array;

  constructor(
    readonly view: View,
    private readonly through: Through,
  ) {
    this.avoided = new Set(through.avoid);
    this.known = new Uint8Array(view.graph.placeCount);
  }

  /** Whether a node may be entered on the way; where a walk begins and what it looks for always may. */
  admits(node: Node, place = this.view.graph.placeOf(node)): boolean {
    this.known[place] ||= this.mayEnter(node, place) ? 1 : 2;
    return this.known[place] === 1;
  }

  /** The links that may be walked from a node, or, back, to it; in an order that is always the same. */
  arcs(node: Node, { back = false, place = this.view.graph.placeOf(node) } = {}): readonly Arc[] {
    const { links, direction, derived } = this.through;
    const arcs = arcsAt(this.view, node, derived, place);
    if (direction === "BOTH" && !links) return arcs;
    const wanted = (direction === "OUT") === back ? "target" : "source";
    return arcs.filter(({ link, end }) => (direction === "BOTH" || end === wanted) && (!links || links(link)));
  }

  private mayEnter(node: Node, place: number): boolean {
    const { maxDegree, nodes } = this.through;
    if (this.avoided.has(node.type)) return false;
    if (maxDegree !== Number.POSITIVE_INFINITY && this.view.arcs(node, place).length > maxDegree) return false;
    return !nodes || nodes(node);
  }
}

/** Walking over a link from a node of a graph. */
export function stepFrom(graph: Graph, from: Node, { link, end, place }: Arc): Step {
  return { link, from, to: graph.nodeAt(place), direction: end === "source" ? "OUT" : "IN" };
}
