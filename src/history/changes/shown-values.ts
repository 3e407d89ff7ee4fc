import type { View } from "../../graph/view";
import { type Entries, entryTypeOf } from "../../ontology/entry";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { type Property, propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";

/** Values by name, as JSON can hold them; what is null is left out. */
export type ShownValues = Readonly<Record<string, unknown>>;

/** All that a view shows of a node with its lists, or of a link with its statements. */
export function shownValues(view: View, subject: Node | Link): ShownValues {
  const { ontology } = view;
  if ("sourceId" in subject) {
    return { ...present(view, subject, ontology.linkProperties), statements: statements(view, subject) };
  }
  const type = ontology.nodeType(subject.type);
  const lists = (type?.entries ?? []).map((list) => [list.name, entries(view, subject, list)]);
  return { type: subject.type, ...present(view, subject, type?.properties ?? []), ...Object.fromEntries(lists) };
}

/** The properties of a list's entries that say something, but for where the entry stands. */
export function entryProperties({ of }: Entries): readonly Property[] {
  return propertiesOf(entryTypeOf(of()).entity).filter(({ managed }) => !managed);
}

function entries(view: View, node: Node, list: Entries): ShownValues[] {
  if (list.of() === Statement) return statements(view, node);
  const properties = entryProperties(list);
  const all = Reflect.get(node, list.name) as readonly object[];
  return all.map((entry) => present(view, entry, properties));
}

function statements(view: View, subject: Node | Link): ShownValues[] {
  const properties = propertiesOf(Statement).filter(({ managed }) => !managed);
  return view.statementsOf(subject).map((statement) => present(view, statement, properties));
}

function present(view: View, record: object, properties: readonly Property[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name } of properties) {
    const value = view.read(record, name);
    if (value !== null) found[name] = value;
  }
  return found;
}
