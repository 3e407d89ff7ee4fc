import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Relationship } from "../ontology/relationship";
import type { Arc } from "./arc";
import { derivedLinksAt } from "./derive";
import type { View } from "./view";

/** Whether derived links are wanted beside the stored ones, not at all, or alone. */
export type DerivedChoice = "INCLUDE" | "EXCLUDE" | "ONLY";

/** A node in a list, with the link that led to it; a root list has no links. */
export interface Row {
  readonly node: Node;
  readonly link: Link | null;
}

/** What a relationship leads to from a node, each with the link that leads there. */
export function related(view: View, node: Node, relationship: Relationship, derived: DerivedChoice = "INCLUDE"): Row[] {
  const { end, linkType } = relationship;
  const ends: readonly LinkEnd[] = end === "both" ? ["source", "target"] : [end];
  return ends.flatMap((at) =>
    linksAt(view, node, at, linkType.name, derived).flatMap((link) => {
      const other = view.node(at === "source" ? link.targetId : link.sourceId);
      return other ? [{ node: other, link }] : [];
    }),
  );
}

/** The links of one type at one end of a node, stored or derived as is wanted. */
export function linksAt(view: View, node: Node, end: LinkEnd, type: string, derived: DerivedChoice): readonly Link[] {
  const stored = derived === "ONLY" ? [] : view.linksAt(node, end, type);
  const concluded = derived === "EXCLUDE" ? [] : derivedLinksAt(view, node, end, type);
  return concluded.length ? [...stored, ...concluded] : stored;
}

/** The links of every type at a node, seen from it, stored or derived as is wanted. */
export function arcsAt(view: View, node: Node, derived: DerivedChoice, place?: number): readonly Arc[] {
  const stored = derived === "ONLY" ? [] : view.arcs(node, place);
  return derived === "EXCLUDE" ? stored : [...stored, ...derivedArcs(view, node)];
}

function derivedArcs(view: View, node: Node): Arc[] {
  const types = [...new Set(view.ontology.rules.map((rule) => rule.concludes))];
  return (["source", "target"] as const).flatMap((end) =>
    types
      .flatMap((type) => derivedLinksAt(view, node, end, type))
      .flatMap((link) => {
        const other = view.node(end === "source" ? link.targetId : link.sourceId);
        return other ? [{ link, number: -1, end, place: view.graph.placeOf(other) }] : [];
      }),
  );
}
