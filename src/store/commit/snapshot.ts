import type { Link } from "../../ontology/link";
import { Node } from "../../ontology/node";
import { readProperty } from "../../ontology/property";
import type { Statement } from "../../ontology/statement";
import type { NodeShape, Shape, Shapes } from "./shapes";

/** A node with its lists as JSON, the way a change keeps it: what is null is left out. */
export function snapshotNode(node: Node, shape: NodeShape, shapes: Shapes): string {
  const snapshot: Record<string, unknown> = { type: node.type, ...present(node, shape.properties) };
  for (const { name, given } of shape.lists) {
    snapshot[name] = (readProperty(node, name) as readonly object[]).map((entry) => present(entry, given));
  }
  return JSON.stringify({ ...snapshot, statements: snapshotStatements(node.statements, shapes) });
}

/** A link with its statements as JSON, the way a change keeps it: what is null is left out. */
export function snapshotLink(link: Link, shapes: Shapes): string {
  const snapshot = present(link, shapes.link.properties);
  return JSON.stringify({ ...snapshot, statements: snapshotStatements(link.statements, shapes) });
}

function snapshotStatements(statements: readonly Statement[], shapes: Shapes): object[] {
  return statements.map((statement) => present(statement, shapes.statement.given));
}

function present(row: object, properties: Shape["properties"]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name } of properties) {
    const value = readProperty(row, name);
    if (value !== null) found[name] = value;
  }
  return found;
}

/** A node or link as JSON, the way a change keeps it. */
export function snapshotOf(subject: Node | Link, shapes: Shapes): string {
  if (!(subject instanceof Node)) return snapshotLink(subject, shapes);
  const shape = shapes.node(subject.type);
  if (shape) return snapshotNode(subject, shape, shapes);
  throw new Error(`There is no node type "${subject.type}"`);
}
