import type { Graph } from "../../graph/graph";
import { spaceOf } from "../../ontology/id";
import type { Node } from "../../ontology/node";
import { sourceTypeName } from "../../ontology/ontology";
import type { Steps } from "../../store/steps";
import type { ReadDocument } from "../read/parse-document";
import type { Plan, Planned } from "./planned";

/** The deletion of whatever is in the space of a document and in none of them. */
export function* planDeletions(
  documents: readonly ReadDocument[],
  { nodes, links }: Plan["mentioned"],
  graph: Graph,
): Steps<Planned[]> {
  const bySpace = new Map(documents.map((read) => [read.document.space, read]));
  const planned: Planned[] = [];
  for (const { id, version } of graph.links()) {
    const read = bySpace.get(spaceOf(id));
    if (read && !links.has(id))
      planned.push({ operation: { kind: "deleteLink", id, expectedVersion: version }, read, place });
    yield;
  }
  for (const node of graph.nodes()) {
    const read = bySpace.get(spaceOf(node.id));
    if (read && !nodes.has(node.id)) planned.push(...deletionOf(node, read));
    yield;
  }
  return planned;
}

const place = { path: [], subject: null };

/** A source goes only when nothing rests on it: of those that rest on one another, none could go first. */
function deletionOf({ id, type, version, statements }: Node, read: ReadDocument): Planned[] {
  if (type !== sourceTypeName)
    return [{ operation: { kind: "deleteNode", id, expectedVersion: version }, read, place }];
  const deletion: Planned = { operation: { kind: "deleteNode", id }, read, place, ofSource: true };
  if (!statements.length) return [deletion];
  return [{ operation: { kind: "updateNode", id, expectedVersion: version, statements: [] }, read, place }, deletion];
}
