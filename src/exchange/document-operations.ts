import { sourceTypeName } from "../ontology/ontology";
import type { Creation, LinkDraft, NodeDraft, StatementDraft } from "../store/operation";
import type { DocumentLink, DocumentNode, DocumentStatement, GraphDocument } from "./document";

/** What must be done to write a document: sources first, then what rests on them, then the links between them. */
export function documentOperations({ nodes, links }: GraphDocument): Creation[] {
  const sources = nodes.filter(({ type }) => type === sourceTypeName);
  const others = nodes.filter(({ type }) => type !== sourceTypeName);
  return [
    ...[...sources, ...others].map((node): Creation => ({ kind: "createNode", node: nodeDraft(node) })),
    ...links.map((link): Creation => ({ kind: "createLink", link: linkDraft(link) })),
  ];
}

/** A node as the store takes it. */
export function nodeDraft(node: DocumentNode): NodeDraft {
  return { ...node, statements: node.statements.map(statementDraft) };
}

/** A link as the store takes it. */
export function linkDraft({ id, type, source, target, properties, statements }: DocumentLink): LinkDraft {
  const draft = { type, sourceId: source, targetId: target, properties, statements: statements.map(statementDraft) };
  return id === null ? draft : { id, ...draft };
}

/** A statement as the store takes it. */
export function statementDraft({ source, ...statement }: DocumentStatement): StatementDraft {
  return { ...statement, sourceId: source };
}
