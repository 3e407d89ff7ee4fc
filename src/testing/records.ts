import type { Recorded } from "../graph/graph";
import { Link } from "../ontology/link";
import { Node } from "../ontology/node";
import { type Ontology, sourceTypeName } from "../ontology/ontology";
import { Known } from "../store/commit/known";
import { linkId } from "../store/commit/link-id";
import { performAll } from "../store/commit/perform-all";
import { settleChanges } from "../store/commit/settle-changes";
import { keyOfDraft, type SettledOperation } from "../store/commit/settle-link-ids";
import { Shapes } from "../store/commit/shapes";
import { Workspace } from "../store/commit/workspace";
import type { Creation } from "../store/operation";
import { atOnce } from "../store/steps";
import { editor } from "./drafts";

const stamp = { revision: 1, recordedAt: "2024-01-01T00:00:00.000Z" };

/** What a store hands over after these operations, for tests that need a graph and no database; done as a store would. */
export function recordedAfter(operations: readonly Creation[], ontology: Ontology): Recorded {
  const shapes = new Shapes(ontology);
  const nothing = { nodes: [], links: [], citing: new Map(), restorables: new Map() };
  const workspace = new Workspace(new Known(), nothing);
  const settled = [...operations].sort(sourcesFirst).map(settle);
  atOnce(performAll(settled, { workspace, shapes, actor: editor, stamp }));
  const made = atOnce(settleChanges(workspace, shapes, stamp)).flatMap(({ after }) => after ?? []);
  return {
    ...stamp,
    nodes: made.filter((one) => one instanceof Node),
    links: made.filter((one) => one instanceof Link),
  };
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
  if (operation.kind === "createNode") return operation;
  const key = keyOfDraft(operation.link);
  return { kind: "createLink", link: { ...operation.link, key, id: operation.link.id ?? linkId(key) } };
}
