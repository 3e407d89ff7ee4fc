import { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import { editList } from "./edit-list";
import { existingLink, existingNode, forbidden } from "./existing";
import { makeLink } from "./make-link";
import { makeNode } from "./make-node";
import type { Problem } from "./problem";
import { removeNode } from "./remove";
import { restore } from "./restore";
import type { Setting } from "./setting";
import type { SettledOperation } from "./settle-link-ids";
import { updateLink, updateNode } from "./update";

/**
 * Does one operation in the workspace; answers why it cannot be done. Of what belongs to a space that one may not
 * change nothing else is told, so that nobody learns what is hidden there by trying.
 */
export function perform(operation: SettledOperation, setting: Setting): readonly Problem[] {
  const refused = [...forbidden(setting, placed(operation))];
  return refused.length ? refused : done(operation, setting);
}

function placed(operation: SettledOperation): { readonly id: string; readonly sourceId?: string } {
  if (operation.kind === "createNode") return operation.node;
  return operation.kind === "createLink" ? operation.link : operation;
}

function done(operation: SettledOperation, setting: Setting): readonly Problem[] {
  const { workspace } = setting;
  switch (operation.kind) {
    case "createNode":
      return makeNode(operation.node, {}, setting);
    case "createLink":
      return makeLink(operation.link, {}, setting);
    case "restoreNode":
    case "restoreLink":
      return restore(operation, workspace.restorable(operation), setting);
    case "updateNode":
      return onNode(operation, setting, (node) => updateNode(node, operation, setting));
    case "deleteNode":
      return onNode(operation, setting, (node) => removeNode(node, operation.cascade ?? false, setting));
    case "updateLink":
      return onLink(operation, setting, (link) => updateLink(link, operation, setting));
    case "deleteLink":
      return onLink(operation, setting, ({ id }) => {
        workspace.remove(id);
        return [];
      });
    case "editList":
      return workspace.link(operation.id)
        ? onLink(operation, setting, (link) => editList(link, operation, setting))
        : onNode(operation, setting, (node) => editList(node, operation, setting));
  }
}

type Change<T> = (subject: T) => readonly Problem[];

function onNode(operation: { readonly id: string }, setting: Setting, change: Change<Node>): readonly Problem[] {
  const found = existingNode(operation, setting);
  return found instanceof Node ? change(found) : found;
}

function onLink(operation: { readonly id: string }, setting: Setting, change: Change<Link>): readonly Problem[] {
  const found = existingLink(operation, setting);
  return found instanceof Link ? change(found) : found;
}
