import type { Actor } from "../store/actor";
import type { Creation, LinkDraft, NodeDraft } from "../store/operation";

/** Somebody who may change everything. */
export const editor: Actor = { name: "editor", role: "ADMIN", space: null };

/** An operation that creates a node; what a test does not care about is left to it. */
export function creating(type: string, id: string, draft: Partial<NodeDraft> = {}): Creation {
  const properties = { name: id.slice(id.lastIndexOf("/") + 1), ...draft.properties };
  return { kind: "createNode", node: { entries: {}, statements: [], ...draft, id, type, properties } };
}

/** An operation that creates a link, stated by no source in particular unless said. */
export function linking(type: string, sourceId: string, targetId: string, draft: Partial<LinkDraft> = {}): Creation {
  const usual = { properties: {}, statements: [{ status: "STATED" }] };
  return { kind: "createLink", link: { ...usual, ...draft, type, sourceId, targetId } };
}
