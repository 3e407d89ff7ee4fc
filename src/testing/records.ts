import type { Recorded } from "../graph/graph";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { type Ontology, sourceTypeName } from "../ontology/ontology";
import { buildLink, buildNode } from "../store/commit/build";
import { checkOperations } from "../store/commit/check-operations";
import type { Known } from "../store/commit/known";
import { linkId } from "../store/commit/link-id";
import type { SettledLink, SettledOperation } from "../store/commit/settle-link-ids";
import { Shapes } from "../store/commit/shapes";
import type { Creation, LinkDraft } from "../store/operation";

const stamp = { revision: 1, recordedAt: "2024-01-01T00:00:00.000Z" };

/** What a store hands over after these operations, for tests that need a graph and no database; checked as a store would. */
export function recordedAfter(operations: readonly Creation[], ontology: Ontology): Recorded {
  const shapes = new Shapes(ontology);
  const settled = [...operations].sort(sourcesFirst).map(settle);
  const known: Known = { nodes: new Map(), linkIds: new Set(), linkKeys: new Map(), externalIds: new Map() };
  checkOperations(settled, shapes, known);
  const nodes: Node[] = [];
  const links: Link[] = [];
  for (const operation of settled) {
    if (operation.kind === "createLink") {
      links.push(buildLink(operation.link, shapes, stamp));
      continue;
    }
    const shape = shapes.node(operation.node.type);
    if (shape) nodes.push(buildNode(operation.node, shape, shapes, stamp));
  }
  return { ...stamp, nodes, links };
}

/** Statements name sources, and links name nodes: what is named comes first. */
function sourcesFirst(one: Creation, other: Creation): number {
  return rank(one) - rank(other);
}

function rank(operation: Creation): number {
  if (operation.kind === "createLink") return 2;
  return operation.node.type === sourceTypeName ? 0 : 1;
}

function settle(operation: Creation): SettledOperation {
  return operation.kind === "createNode" ? operation : { kind: "createLink", link: settledLink(operation.link) };
}

function settledLink(draft: LinkDraft): SettledLink {
  const { role, validFrom } = draft.properties as { role?: string | null; validFrom?: string | null };
  const { type, sourceId, targetId } = draft;
  const key = { type, sourceId, targetId, role: role ?? null, validFrom: validFrom ?? null };
  return { ...draft, key, id: draft.id ?? linkId(key) };
}
