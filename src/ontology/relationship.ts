import type { Labels } from "./labels";
import type { LinkEnd, LinkTypeDeclaration } from "./link-type";
import { type NodeClass, type NodeType, nodeTypeOf } from "./node-type";

/** A link type with its ends settled: which node types may stand where. */
export interface LinkType extends LinkTypeDeclaration {
  readonly sources: readonly NodeType[];
  readonly targets: readonly NodeType[];
  /** Whether a link of this type may lead from one type to the other. */
  allows(source: string, target: string): boolean;
}

/** A link type seen from one end, as a field of a node type. */
export interface Relationship extends Labels {
  readonly field: string;
  readonly linkType: LinkType;
  /** The end that the owner is at; `both` for a symmetric link type. */
  readonly end: LinkEnd | "both";
  /** The node types that it can lead to. */
  readonly types: readonly NodeType[];
}

/** Settles the ends of a declared link type among the node types that there are. */
export function settle(declaration: LinkTypeDeclaration, all: readonly NodeType[]): LinkType {
  const { from, to, except } = declaration;
  const sources = without(from === "any" ? all : from.map(nodeTypeOf), except?.from);
  const targets = to === "same" ? sources : without(to === "any" ? all : to.map(nodeTypeOf), except?.to);
  const sourceNames = new Set(sources.map((type) => type.name));
  const targetNames = new Set(targets.map((type) => type.name));
  return {
    ...declaration,
    sources,
    targets,
    allows: (source, target) =>
      sourceNames.has(source) && targetNames.has(target) && (to !== "same" || source === target),
  };
}

/** The fields that a link type gives to a node type: none, one, or one from either end. */
export function relationshipsOf(type: NodeType, linkType: LinkType): Relationship[] {
  if (linkType.symmetric) {
    return linkType.sources.includes(type) ? [relationship(type, linkType, "both")] : [];
  }
  const ends: LinkEnd[] = [];
  if (linkType.sources.includes(type)) ends.push("source");
  if (linkType.targets.includes(type)) ends.push("target");
  return ends.map((end) => relationship(type, linkType, end));
}

function relationship(owner: NodeType, linkType: LinkType, end: LinkEnd | "both"): Relationship {
  const { field, fi, sv, en } = linkType[end === "target" ? "target" : "source"];
  const opposite = end === "target" ? linkType.sources : linkType.targets;
  return { field, fi, sv, en, linkType, end, types: linkType.to === "same" ? [owner] : opposite };
}

function without(types: readonly NodeType[], excluded: readonly NodeClass[] = []): readonly NodeType[] {
  return types.filter((type) => !excluded.includes(type.entity));
}
