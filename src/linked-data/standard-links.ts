import type { View } from "../graph/view";
import type { Node } from "../ontology/node";
import type { LinkType } from "../ontology/relationship";
import type { FixedKey } from "./fixed-terms";

/** Link types for which a standard has a property that means the same between all that they link. */
export const sameInStandards: Readonly<Record<string, FixedKey>> = {
  MEMBER_OF: "orgMemberOf",
  SUPERSEDES: "replaces",
  LISTED_IN: "isReferencedBy",
  RELATED_TO: "relation",
};

/** The property by which the standards say a link, from its source to its target; wholes and parts are known by the ontology. */
export function standardLink(view: View, type: LinkType, source: Node, target: Node): FixedKey | null {
  const same = sameInStandards[type.name];
  if (same) return same;
  if (type.name === "LOCATED_AT" && source.type === "Organisation" && target.type === "Place") return "location";
  if (type.part === "target") return "hasPart";
  if (type.part === "source") return partKey(view, source, target);
  return null;
}

/** ORG has its own word for a unit of a formal organisation, and schema.org for a place. */
function partKey(view: View, part: Node, whole: Node): FixedKey {
  if (part.type === "Place") return "containedInPlace";
  if (part.type !== "Organisation") return "isPartOf";
  const isUnitOfFormal = kindOf(view, part) === "UNIT" && kindOf(view, whole) === "CITY";
  return isUnitOfFormal ? "unitOf" : "subOrganizationOf";
}

function kindOf(view: View, organisation: Node): unknown {
  return view.read(organisation, "organisationKind");
}
