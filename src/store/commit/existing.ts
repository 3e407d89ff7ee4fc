import { spaceOf } from "../../ontology/id";
import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import { mayChange } from "../actor";
import type { Existing } from "../operation";
import type { Problem } from "./problem";
import type { Setting } from "./setting";

/** Why somebody may not change what has such an id, or leads from such a node. */
export function* forbidden(
  { actor }: Setting,
  { id, sourceId = id }: { readonly id: string; readonly sourceId?: string },
): Iterable<Problem> {
  const space = [id, sourceId].map(spaceOf).find((one) => !mayChange(actor, one));
  if (space === undefined) return;
  const may = actor.role === "READER" ? "nothing" : `the space "${actor.space}" only`;
  const message = `"${actor.name}" may change ${may}; "${id}" belongs to "${space}".`;
  yield { code: "FORBIDDEN", message, path: ["id"], details: { space } };
}

/** Why nothing can be made under an id that was deleted in the same commit: it would be neither the old thing nor a new one. */
export function* replaced({ id }: { readonly id: string }, { workspace }: Setting): Iterable<Problem> {
  if (!workspace.before(id) || workspace.node(id) || workspace.link(id)) return;
  const message = `"${id}" is deleted in the same commit: expected it to be changed instead, or made again in another.`;
  yield { code: "ID_EXISTS", message, path: ["id"], details: { id } };
}

/** The node that is to be changed, or why it cannot be. */
export function existingNode(operation: Existing, setting: Setting): Node | readonly Problem[] {
  const node = setting.workspace.node(operation.id);
  if (!node) return [unknown("UNKNOWN_NODE", "node", operation.id)];
  return checked(node, operation, setting);
}

/** The link that is to be changed, or why it cannot be. */
export function existingLink(operation: Existing, setting: Setting): Link | readonly Problem[] {
  const link = setting.workspace.link(operation.id);
  if (!link) return [unknown("UNKNOWN_LINK", "link", operation.id)];
  return checked(link, operation, setting);
}

function checked<T extends Node | Link>(subject: T, operation: Existing, setting: Setting): T | readonly Problem[] {
  const problems = [...forbidden(setting, subject), ...stale(operation, setting)];
  return problems.length ? problems : subject;
}

function unknown(code: "UNKNOWN_NODE" | "UNKNOWN_LINK", what: string, id: string): Problem {
  return { code, message: `Expected the id of a ${what} that exists, got ${JSON.stringify(id)}.`, path: ["id"] };
}

/** The version that counts is that from before the commit: within it, operations know of each other. */
function* stale({ id, expectedVersion }: Existing, { workspace }: Setting): Iterable<Problem> {
  const before = workspace.before(id);
  if (expectedVersion == null || !before || before.version === expectedVersion) return;
  const message = `"${id}" is at version ${before.version}, but ${expectedVersion} was expected: somebody changed it meanwhile. Read it again.`;
  yield { code: "VERSION_CONFLICT", message, path: ["expectedVersion"], details: { currentVersion: before.version } };
}
