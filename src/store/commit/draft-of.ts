import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { type Property, readProperty } from "../../ontology/property";
import type { LinkDraft, Lists, NodeDraft, StatementDraft, Values } from "../operation";
import type { NodeShape, Shapes } from "./shapes";

/** A node as a draft that would make it again. */
export function draftOfNode(node: Node, shape: NodeShape, shapes: Shapes): NodeDraft {
  const lists = shape.lists.map(({ name, given }) => {
    const entries = readProperty(node, name) as readonly object[];
    return [name, entries.map((entry) => valuesOf(entry, given))];
  });
  return {
    id: node.id,
    type: node.type,
    properties: valuesOf(node, shape.given),
    entries: Object.fromEntries(lists) as Lists,
    statements: statementsOf(node, shapes),
  };
}

/** A link as a draft that would make it again. */
export function draftOfLink(link: Link, shapes: Shapes): LinkDraft & { readonly id: string } {
  const { id, type, sourceId, targetId } = link;
  const properties = valuesOf(link, shapes.link.given);
  return { id, type, sourceId, targetId, properties, statements: statementsOf(link, shapes) };
}

/** Values with others laid over them: what is undefined stays as it is, and null clears. */
export function patched<V extends Values | Lists>(values: V, patch: V | undefined): V {
  const given = Object.entries(patch ?? {}).filter(([, value]) => value !== undefined);
  return { ...values, ...Object.fromEntries(given) };
}

function statementsOf({ statements }: Node | Link, shapes: Shapes): StatementDraft[] {
  return statements.map((statement) => valuesOf(statement, shapes.statement.given) as unknown as StatementDraft);
}

function valuesOf(record: object, given: readonly Property[]): Values {
  return Object.fromEntries(given.map(({ name }) => [name, readProperty(record, name)]));
}
