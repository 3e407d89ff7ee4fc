import { entryTypeOf } from "../../ontology/entry";
import type { Node } from "../../ontology/node";
import type { NodeType } from "../../ontology/node-type";
import { sourceTypeName } from "../../ontology/ontology";
import { propertiesOf, readProperty } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import type { Lists, NodePatch } from "../../store/operation";
import type { Steps } from "../../store/steps";
import { nodeDraft } from "../document-operations";
import type { ReadDocument } from "../read/parse-document";
import { within } from "../read/problems";
import type { ReadNode } from "../read/read-node";
import { givable } from "../read/read-record";
import { changedStatements, changedValues } from "./changed-values";
import type { ImportContext, Planned } from "./planned";
import { sameEntries } from "./same-values";

/** What has to be done for the nodes of a document: those that are not there are created, those that differ are changed. */
export function* planNodes(read: ReadDocument, { graph, replace }: ImportContext): Steps<Planned[]> {
  const planned: Planned[] = [];
  for (const node of read.nodes) {
    const { item, place } = node;
    const there = graph.node(item.id);
    const type = graph.ontology.nodeType(item.type);
    const ofSource = item.type === sourceTypeName;
    if (!there) planned.push({ operation: { kind: "createNode", node: nodeDraft(item) }, read, place, ofSource });
    else if (there.type !== item.type || !type) refuseOtherType(node, there, read);
    else {
      const patch = patchOf(node, there, type, replace);
      if (patch) planned.push({ operation: { kind: "updateNode", ...patch }, read, place });
    }
    yield;
  }
  return planned;
}

function refuseOtherType({ item, place }: ReadNode, { type }: Node, { problems }: ReadDocument): void {
  problems.add(within(place, "type"), `"type": expected ${type}, which it is and stays, got ${item.type}`);
}

function patchOf({ item, saysLanguage, saysStatements }: ReadNode, node: Node, type: NodeType, replace: boolean) {
  const { language, ...others } = item.properties;
  const given = saysLanguage || replace ? item.properties : others;
  const properties = changedValues(node, given, givable(type.properties), replace);
  const entries = changedLists(node, item.entries, type, replace);
  const statements = saysStatements || replace ? changedStatements(node.statements, item.statements) : undefined;
  if (!properties && !entries && !statements) return null;
  return { id: node.id, expectedVersion: node.version, properties, entries, statements } satisfies NodePatch;
}

function changedLists(node: Node, given: Lists, type: NodeType, replace: boolean): Lists | undefined {
  const changed = type.entries.flatMap(({ name, of }) => {
    const { entity } = entryTypeOf(of());
    const entries = given[name] ?? (replace ? [] : undefined);
    if (entity === Statement || !entries) return [];
    const recorded = readProperty(node, name) as readonly object[];
    return sameEntries(entries, recorded, givable(propertiesOf(entity))) ? [] : [[name, entries] as const];
  });
  return changed.length ? Object.fromEntries(changed) : undefined;
}
