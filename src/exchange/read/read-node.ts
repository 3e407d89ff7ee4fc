import { checkPeriod } from "../../ontology/check-period";
import { checkTranslations } from "../../ontology/check-translations";
import { entryTypeOf } from "../../ontology/entry";
import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import { propertiesOf } from "../../ontology/property";
import type { DocumentNode } from "../document";
import type { Place, Placed, Problems } from "./problems";
import type { ReadHead } from "./read-head";
import { readId, readType } from "./read-identity";
import { type Fields, givable, readList, readMapping, readProperties } from "./read-record";
import { readStatements } from "./read-statement";

/** A node of a document, and what of it nobody said there. */
export interface ReadNode extends Placed<DocumentNode> {
  /** Whether the node or the head of its document says its language. */
  readonly saysLanguage: boolean;
  /** Whether it has the list of its statements, if only an empty one. */
  readonly saysStatements: boolean;
}

/** A node of a document; null when it has no id, so that nothing can refer to it. */
export function readNode(
  value: unknown,
  at: Place,
  head: ReadHead,
  ontology: Ontology,
  problems: Problems,
): ReadNode | null {
  const record = readMapping(value, "a node", at, problems);
  if (!record) return null;
  const place = { ...at, subject: subjectOf(record) };
  const type = readType(record, "node", ontology.nodeTypes, place, problems);
  const id = readId(record, head.space, place, problems);
  if (id === null) return null;
  const said = {
    place,
    saysLanguage: head.saysLanguage || typeof record.language === "string",
    saysStatements: record.statements !== undefined,
  };
  if (!type) return { ...said, item: { id, type: "", properties: {}, entries: {}, statements: [] } };

  const lists = type.entries.filter(({ name }) => name !== "statements");
  const others = ["id", "type", "statements", ...lists.map(({ name }) => name)];
  const shape = { what: type.name, properties: givable(type.properties), others };
  const given = readProperties(record, shape, place, problems);
  const properties: Fields = { ...given, language: given.language ?? head.language };
  const entries = readEntries(record, lists, place, problems);
  problems.addAll(place, checkPeriod(properties));
  problems.addAll(place, checkTranslations(properties.language, entries.translations ?? []));
  const statements = readStatements(record, type.properties, place, head.source, problems);
  return { ...said, item: { id, type: type.name, properties, entries, statements } };
}

function subjectOf({ id, name }: Fields): string {
  if (typeof id === "string") return `node "${id}"`;
  return typeof name === "string" ? `node named "${name}"` : "node without an id";
}

/** The lists that a node gives; one that it leaves out stays out. */
function readEntries(record: Fields, lists: NodeType["entries"], place: Place, problems: Problems) {
  const entries: Record<string, Fields[]> = {};
  for (const list of lists) {
    if (record[list.name] === undefined) continue;
    const what = `an entry of "${list.name}"`;
    const shape = { what, properties: givable(propertiesOf(entryTypeOf(list.of()).entity)) };
    entries[list.name] = readList(record, list.name, place, problems).flatMap(([value, at]) => {
      const entry = readMapping(value, what, at, problems);
      return entry ? [readProperties(entry, shape, at, problems)] : [];
    });
  }
  return entries;
}
