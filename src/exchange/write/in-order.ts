import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { type Ontology, sourceTypeName } from "../../ontology/ontology";

/** Nodes as documents have them: sources first, then type by type as the ontology has them, and by id within a type. */
export function nodesInOrder(nodes: readonly Node[], { nodeTypes }: Ontology): Node[] {
  const rank = new Map(nodeTypes.map(({ name }, index) => [name, name === sourceTypeName ? -1 : index]));
  const rankOf = ({ type }: Node) => rank.get(type) ?? nodeTypes.length;
  return [...nodes].sort((one, other) => rankOf(one) - rankOf(other) || compare(one.id, other.id));
}

/** Links as documents have them: those that lead from one node together, type by type, and by their place there. */
export function linksInOrder(links: readonly Link[], { linkTypes }: Ontology): Link[] {
  const rank = new Map(linkTypes.map(({ name }, index) => [name, index]));
  const rankOf = ({ type }: Link) => rank.get(type) ?? linkTypes.length;
  return [...links].sort(
    (one, other) =>
      compare(one.sourceId, other.sourceId) ||
      rankOf(one) - rankOf(other) ||
      compareOrdinals(one.ordinal ?? null, other.ordinal ?? null) ||
      compare(one.targetId, other.targetId) ||
      compare(one.role ?? "", other.role ?? "") ||
      compare(one.validFrom ?? "", other.validFrom ?? "") ||
      compare(one.id, other.id),
  );
}

/** Not the order of any language, which would be another one tomorrow. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function compareOrdinals(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null ? -1 : one - other;
}
