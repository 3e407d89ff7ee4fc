import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Property } from "../../ontology/property";
import type { Statement } from "../../ontology/statement";
import type { NodeDraft, StatementDraft } from "../operation";
import type { Stamp } from "../stamp";
import type { SettledLink } from "./settle-link-ids";
import type { NodeShape, Shape, Shapes } from "./shapes";

type Values = Readonly<Record<string, unknown>>;

/** A new node as its row and lists will be; the draft has been checked. */
export function buildNode(draft: NodeDraft, shape: NodeShape, shapes: Shapes, stamp: Stamp): Node {
  const { id } = draft;
  const managed = {
    id,
    version: 1,
    revision: stamp.revision,
    createdAt: stamp.recordedAt,
    updatedAt: stamp.recordedAt,
  };
  const lists = shape.lists.map((list) => {
    const entries = draft.entries[list.name] ?? [];
    return [list.name, entries.map((entry, position) => build(list, entry, { nodeId: id, position }))];
  });
  const statements = buildStatements(draft.statements, shapes, id, { nodeId: id, linkId: null });
  return build(shape, draft.properties, { ...managed, ...Object.fromEntries(lists), statements }) as Node;
}

/** A new link as its row and statements will be; the draft has been checked. */
export function buildLink(draft: SettledLink, shapes: Shapes, { revision }: Stamp): Link {
  const { id, type, sourceId, targetId } = draft;
  const statements = buildStatements(draft.statements, shapes, id, { nodeId: null, linkId: id });
  const managed = { id, type, sourceId, targetId, version: 1, revision, statements };
  return build(shapes.link, draft.properties, managed) as Link;
}

function buildStatements(drafts: readonly StatementDraft[], shapes: Shapes, id: string, subject: Values): Statement[] {
  return drafts.map(
    (draft, position) =>
      build(shapes.statement, { ...draft }, { id: `${id}#${position}`, ...subject, position }) as Statement,
  );
}

function build(shape: Shape, values: Values, managed: Values): object {
  const row = new shape.entity() as Record<string, unknown>;
  // In the order in which rows are loaded: records of one shape are read faster than those of several.
  for (const property of shape.properties) {
    const { name } = property;
    row[name] = name in managed ? managed[name] : valueFor(property, values);
  }
  return Object.assign(row, managed);
}

function valueFor({ name, default: otherwise, type, required }: Property, values: Values): unknown {
  const value = values[name] ?? otherwise ?? null;
  if (Array.isArray(value)) return [...value];
  return value === null && type === "strings" && required ? [] : value;
}
