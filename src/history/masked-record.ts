import type { Mask } from "../graph/mask";
import { type Entries, entriesOf, entryTypeOf } from "../ontology/entry";
import { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { type Property, propertiesOf, readProperty } from "../ontology/property";

/** A copy of a node or link in whose texts, and in those of its lists, a mask hides what it hides. */
export function maskedRecord<T extends Node | Link>(record: T, mask: Mask, ontology: Ontology): T {
  if ("sourceId" in record) return copy(record, ontology.linkProperties, entriesOf(Link), mask);
  const type = ontology.nodeType(record.type);
  return copy(record, type?.properties ?? [], type?.entries ?? [], mask);
}

function copy<T extends object>(record: T, properties: readonly Property[], lists: readonly Entries[], mask: Mask): T {
  const made = Object.assign(Object.create(Object.getPrototypeOf(record)), record) as T;
  for (const property of properties) Reflect.set(made, property.name, maskedValue(record, property, mask));
  for (const { name, of } of lists) {
    const entries = readProperty(record, name) as readonly object[];
    Reflect.set(
      made,
      name,
      entries.map((entry) => copy(entry, propertiesOf(entryTypeOf(of()).entity), [], mask)),
    );
  }
  return made;
}

function maskedValue(record: object, { name, type }: Property, mask: Mask): unknown {
  const value = readProperty(record, name);
  if (value === null) return null;
  if (type === "string") return mask(String(value));
  return type === "strings" ? (value as readonly string[]).map(mask) : value;
}
