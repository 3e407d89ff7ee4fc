import type { Link } from "../../ontology/link";
import type { LinkEnd } from "../../ontology/link-type";
import type { Node } from "../../ontology/node";
import type { Test } from "../filter";
import { type DerivedChoice, everyLinkAt } from "../related";
import type { View } from "../view";

/** Over what one may walk. */
export interface Through {
  /** Which links may be walked. */
  readonly links: Test<Link>;
  /** Which nodes may be entered on the way. */
  readonly nodes: Test<Node>;
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
  private readonly ends: readonly LinkEnd[];
  private readonly avoided: ReadonlySet<string>;
  private readonly known = new Map<Node, boolean>();

  constructor(
    readonly view: View,
    private readonly through: Through,
  ) {
    const { direction, avoid } = through;
    this.ends = direction === "BOTH" ? ["source", "target"] : direction === "OUT" ? ["source"] : ["target"];
    this.avoided = new Set(avoid);
  }

  /** Whether a node may be entered on the way; where a walk begins and what it looks for always may. */
  admits(node: Node): boolean {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const { maxDegree, nodes } = this.through;
    const admitted = !this.avoided.has(node.type) && degreeOf(this.view, node) <= maxDegree && nodes(node);
    this.known.set(node, admitted);
    return admitted;
  }

  /** The steps that lead from a node, or, backwards, those that lead to it; in an order that is always the same. */
  steps(node: Node, backwards = false): Step[] {
    const steps: Step[] = [];
    for (const end of this.ends) {
      const at = backwards ? opposite(end) : end;
      for (const link of everyLinkAt(this.view, node, at, this.through.derived)) {
        const other = this.through.links(link)
          ? this.view.node(at === "source" ? link.targetId : link.sourceId)
          : undefined;
        if (!other) continue;
        const [from, to] = backwards ? [other, node] : [node, other];
        steps.push({ link, from, to, direction: end === "source" ? "OUT" : "IN" });
      }
    }
    return steps.sort(inOrder);
  }
}

/** How many recorded links of the view a node has. */
export function degreeOf(view: View, node: Node): number {
  return view.allLinksAt(node, "source").length + view.allLinksAt(node, "target").length;
}

function inOrder(one: Step, other: Step): number {
  const place = (one.link.ordinal ?? Infinity) - (other.link.ordinal ?? Infinity);
  return place || (one.link.id < other.link.id ? -1 : one.link.id > other.link.id ? 1 : 0);
}

function opposite(end: LinkEnd): LinkEnd {
  return end === "source" ? "target" : "source";
}
