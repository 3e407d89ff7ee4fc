import { StrategyError } from "../../errors";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Property } from "../../ontology/property";
import type { Statement } from "../../ontology/statement";
import type { Shape, Shapes } from "./shapes";

type Values = Readonly<Record<string, unknown>>;

/** A node as a change keeps it (see `snapshotNode`), as the store loads it: with its lists, and null for what it lacks. */
export function reviveNode(snapshot: string, shapes: Shapes): Node {
  const values = JSON.parse(snapshot) as Values;
  const id = String(values.id);
  const shape = shapes.node(String(values.type));
  if (!shape) {
    const message = `The change of "${id}" is about a node of the type "${values.type}", which there is not.`;
    throw new StrategyError("STORE_INCONSISTENT", message, { id });
  }
  const lists = shape.lists.map((list) => {
    const entries = listIn(values, list.name);
    return [list.name, entries.map((entry, position) => revive(list, list.given, entry, { nodeId: id, position }))];
  });
  const statements = reviveStatements(values, shapes, { nodeId: id, linkId: null });
  return revive(shape, shape.properties, values, { ...Object.fromEntries(lists), statements }) as Node;
}

/** A link as a change keeps it (see `snapshotLink`), as the store loads it. */
export function reviveLink(snapshot: string, shapes: Shapes): Link {
  const values = JSON.parse(snapshot) as Values;
  const statements = reviveStatements(values, shapes, { nodeId: null, linkId: String(values.id) });
  return revive(shapes.link, shapes.link.properties, values, { statements }) as Link;
}

function reviveStatements(values: Values, { statement }: Shapes, subject: Values): Statement[] {
  return listIn(values, "statements").map(
    (entry, position) =>
      revive(statement, statement.given, entry, { id: `${values.id}#${position}`, ...subject, position }) as Statement,
  );
}

function listIn(values: Values, name: string): readonly Values[] {
  return (values[name] as readonly Values[] | undefined) ?? [];
}

function revive(shape: Shape, properties: readonly Property[], values: Values, more: Values): object {
  const row = Object.create(shape.entity.prototype) as Record<string, unknown>;
  for (const property of properties) row[property.name] = values[property.name] ?? absent(property);
  return Object.assign(row, more);
}

/** What a property is that a snapshot does not have: it is older than the property, or the value is null. */
function absent({ default: otherwise, required, type }: Property): unknown {
  if (!required) return null;
  return otherwise ?? (type === "strings" ? [] : null);
}
