import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { LinkPatch, NodePatch } from "../operation";
import { draftOfLink, draftOfNode, patched } from "./draft-of";
import { makeLink } from "./make-link";
import { makeNode } from "./make-node";
import { invalid, type Problem } from "./problem";
import type { Setting } from "./setting";

/** Makes a node what a patch says. */
export function updateNode(node: Node, patch: NodePatch, setting: Setting): readonly Problem[] {
  const shape = setting.shapes.node(node.type);
  if (!shape) return [];
  if (patch.type !== undefined && patch.type !== node.type) {
    return [invalid(`"${node.id}": expected a ${patch.type}, got a ${node.type}`, ["type"])];
  }
  const draft = draftOfNode(node, shape, setting.shapes);
  const wanted = {
    ...draft,
    properties: patched(draft.properties, patch.properties),
    entries: patched(draft.entries, patch.entries),
    statements: patch.statements ?? [],
  };
  return makeNode(wanted, { existing: node, kept: patch.statements ? [] : draft.statements }, setting);
}

/** Makes a link what a patch says. */
export function updateLink(link: Link, patch: LinkPatch, setting: Setting): readonly Problem[] {
  const draft = draftOfLink(link, setting.shapes);
  const wanted = {
    ...draft,
    properties: patched(draft.properties, patch.properties),
    statements: patch.statements ?? [],
  };
  return makeLink(wanted, { existing: link, kept: patch.statements ? [] : draft.statements }, setting);
}
