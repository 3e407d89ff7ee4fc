import { entryTypeOf } from "../../ontology/entry";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { Property } from "../../ontology/property";
import { propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import { linkId } from "../../store/commit/link-id";
import type { DocumentHead } from "../document";
import { givable } from "../read/read-record";
import type { Contents } from "./contents";

/** A node or link as a document has it: values by their keys, in the order in which they are written. */
export type DocumentRecord = Readonly<Record<string, unknown>>;

const statementProperties = givable(propertiesOf(Statement));

/** A node as a document has it: what the head or the ontology says for it is left out. */
export function nodeRecord(node: Node, contents: Contents, head: DocumentHead): DocumentRecord {
  const type = contents.ontology.nodeType(node.type);
  const properties = givable(type?.properties ?? []).map((property) =>
    property.name === "language" ? { ...property, default: head.language } : property,
  );
  const lists = (type?.entries ?? []).flatMap(({ name, of }) => {
    const { entity } = entryTypeOf(of());
    const entries = Reflect.get(node, name) as readonly object[];
    if (entity === Statement || !entries.length) return [];
    const shape = givable(propertiesOf(entity));
    return [[name, entries.map((entry) => valuesOf(entry, shape, contents))] as const];
  });
  return {
    id: node.id,
    type: node.type,
    ...valuesOf(node, properties, contents),
    ...Object.fromEntries(lists),
    ...statementsOf(node, contents, head),
  };
}

/** A link as a document has it; its id is left out where it is the one that is made of what the link is. */
export function linkRecord(link: Link, contents: Contents, head: DocumentHead): DocumentRecord {
  const { id, type, sourceId, targetId, role = null, validFrom = null } = link;
  const usual = linkId({ type, sourceId, targetId, role, validFrom });
  return {
    ...(id === usual ? {} : { id }),
    type,
    source: sourceId,
    target: targetId,
    ...valuesOf(link, givable(contents.ontology.linkProperties), contents),
    ...statementsOf(link, contents, head),
  };
}

function statementsOf(subject: Node | Link, contents: Contents, head: DocumentHead): DocumentRecord {
  const statements = contents.statementsOf(subject).toSorted((one, other) => one.position - other.position);
  if (!statements.length) return {};
  return { statements: statements.map((statement) => statementRecord(statement, contents, head)) };
}

function statementRecord(statement: Statement, contents: Contents, head: DocumentHead): DocumentRecord {
  const { sourceId = null, ...values } = valuesOf(statement, statementProperties, contents);
  return { ...values, ...(sourceId === head.source ? {} : { source: sourceId }) };
}

function valuesOf(record: object, properties: readonly Property[], contents: Contents): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const property of properties) {
    const value = contents.read(record, property.name);
    if (value === null || isUnderstood(property, value)) continue;
    values[property.name] = Object.is(value, -0) ? 0 : value;
  }
  return values;
}

/** Whether a property has the value that it has when none is given. */
function isUnderstood({ default: otherwise, required, type }: Property, value: unknown): boolean {
  return value === otherwise || (type === "strings" && Boolean(required) && !(value as readonly string[]).length);
}
