import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import type { Operation } from "../operation";
import { draftOfLink, draftOfNode } from "./draft-of";
import { existingLink, existingNode, forbidden } from "./existing";
import { makeLink } from "./make-link";
import { makeNode } from "./make-node";
import type { Problem } from "./problem";
import type { Restorable } from "./restorable";
import type { Setting } from "./setting";

type Restoring = Extract<Operation, { readonly kind: "restoreNode" | "restoreLink" }>;

/** Makes a node or link again what it was. */
export function restore(operation: Restoring, { now, links }: Restorable, setting: Setting): readonly Problem[] {
  const { workspace } = setting;
  const { id, kind, revision } = operation;
  const standing = kind === "restoreNode" ? workspace.node(id) : workspace.link(id);
  const isToCome = revision != null && revision >= setting.stamp.revision;
  if (!now || isToCome || (standing && revision == null)) return [nothing(operation, standing !== null)];
  if (now instanceof Link) return restoreLink(now, operation, setting);
  const problems = restoreNode(now, operation, setting);
  if (problems.length || standing) return problems;
  // Of the links that went with it, those come back whose other ends are still there.
  const whole = links.filter((link) => [link.sourceId, link.targetId].every((end) => workspace.known.seen(end)));
  return whole.flatMap((link) => restoreLink(link, { kind: "restoreLink", id: link.id }, setting));
}

function restoreNode(now: Node, operation: Restoring, setting: Setting): readonly Problem[] {
  const { shapes, workspace } = setting;
  const shape = shapes.node(now.type);
  if (!shape) return [];
  const draft = draftOfNode(now, shape, shapes);
  if (!workspace.node(now.id)) return makeNode(draft, { createdAt: now.createdAt }, setting);
  const existing = existingNode(operation, setting);
  return existing instanceof Node ? makeNode(draft, { existing }, setting) : existing;
}

function restoreLink(now: Link, operation: Restoring, setting: Setting): readonly Problem[] {
  const draft = draftOfLink(now, setting.shapes);
  const refused = [...forbidden(setting, now)];
  if (refused.length) return refused;
  if (!setting.workspace.link(now.id)) return makeLink(draft, {}, setting);
  const existing = existingLink(operation, setting);
  return existing instanceof Link ? makeLink(draft, { existing }, setting) : existing;
}

function nothing({ id, kind, revision }: Restoring, isThere: boolean): Problem {
  const what = kind === "restoreNode" ? "node" : "link";
  const message = isThere
    ? revision == null
      ? `The ${what} "${id}" is there: expected the revision to make it again what it was then, got none.`
      : `Nothing is recorded of a ${what} "${id}" at revision ${revision}.`
    : `Expected the id of a ${what} of which something is recorded${revision == null ? "" : ` at revision ${revision}`}, got "${id}".`;
  return { code: "NOTHING_TO_RESTORE", message, path: revision == null ? ["id"] : ["revision"] };
}
