import type { Node } from "../../ontology/node";
import { readProperty } from "../../ontology/property";
import type { NodeDraft } from "../operation";
import { anchor } from "./anchor";
import { buildNode } from "./build";
import { checkNewNode, checkNode } from "./check-node";
import { replaced } from "./existing";
import type { Problem } from "./problem";
import { reanchorCiting } from "./reanchor-citing";
import type { Setting } from "./setting";

/** What a draft of a node stands on besides itself. */
export interface NodeOrigin {
  /** The node that becomes what the draft says; none for a new one. */
  readonly existing?: Node;
  /** When it was first recorded, where that is known. */
  readonly createdAt?: string;
  /** Statements of it that are as they were, and are not looked at again. */
  readonly kept?: NodeDraft["statements"];
}

/** Puts a node into the workspace as a draft says; answers why it cannot. */
export function makeNode(draft: NodeDraft, origin: NodeOrigin, setting: Setting): readonly Problem[] {
  const { workspace, shapes, stamp } = setting;
  const { known } = workspace;
  const { existing, createdAt = stamp.recordedAt, kept = [] } = origin;
  if (!existing && known.erased.has(draft.id)) return [erased(draft.id)];
  const anchored = anchor(`${draft.type} "${draft.id}"`, draft.statements, known);
  const check = existing ? checkNode : checkNewNode;
  const anew = existing ? [] : replaced(draft, setting);
  const problems = [...anew, ...check(draft, shapes, known), ...anchored.problems];
  const shape = shapes.node(draft.type);
  if (problems.length || !shape) return problems;
  const statements = [...kept, ...anchored.statements];
  const made = buildNode({ ...draft, statements }, shape, shapes, stamp);
  Object.assign(made, existing ? managedOf(existing) : { createdAt });
  workspace.put(made);
  if (!existing || readProperty(existing, "text") === readProperty(made, "text")) return [];
  return reanchorCiting(made, setting);
}

function erased(id: string): Problem {
  const message = `"${id}" was a person who has been erased: nothing may come back under this id.`;
  return { code: "NODE_ERASED", message, path: ["id"] };
}

function managedOf({ version, revision, createdAt, updatedAt }: Node): Partial<Node> {
  return { version, revision, createdAt, updatedAt };
}
