import { checkPeriod } from "../../ontology/check-period";
import { describeValue } from "../../ontology/check-value";
import { isId } from "../../ontology/id";
import { suggestion } from "../../ontology/nearest-name";
import type { Ontology } from "../../ontology/ontology";
import type { LinkType } from "../../ontology/relationship";
import type { DocumentHead, DocumentLink } from "../document";
import { type Place, type Placed, type Problems, within } from "./problems";
import { readId, readType } from "./read-identity";
import { type Fields, givable, readMapping, readProperties } from "./read-record";
import { readStatements } from "./read-statement";

/** A link of a document, whose ends are still to be found; null when it names no type or not both ends. */
export function readLink(
  value: unknown,
  at: Place,
  head: DocumentHead,
  ontology: Ontology,
  problems: Problems,
): Placed<DocumentLink> | null {
  const record = readMapping(value, "a link", at, problems);
  if (!record) return null;
  const place = { ...at, subject: subjectOf(record) };
  const type = readType(record, "link", ontology.linkTypes, place, problems);
  const source = readEnd(record, "source", place, problems);
  const target = readEnd(record, "target", place, problems);
  const id = record.id === undefined ? null : readId(record, head.space, place, problems);

  const others = ["id", "type", "source", "target", "statements"];
  const shape = { what: "a link", properties: givable(ontology.linkProperties), others };
  const properties = readProperties(record, shape, place, problems);
  problems.addAll(place, checkPeriod(properties));
  if (type) checkRole(properties.role, type, place, problems);

  const statements = readStatements(record, shape.properties, place, head.source, problems);
  if (!record.statements || !Object.keys(record.statements).length) {
    problems.add(place, '"statements": expected at least one that says where the link comes from, got none');
  }
  if (!type || source === null || target === null) return null;
  return { item: { id, type: type.name, source, target, properties, statements }, place };
}

function subjectOf({ id, type, source, target }: Fields): string {
  if (typeof id === "string") return `link "${id}"`;
  const [name, from, to] = [type, source, target].map((part) => (typeof part === "string" ? part : "?"));
  return `link ${name} from "${from}" to "${to}"`;
}

function readEnd(record: Fields, end: "source" | "target", place: Place, problems: Problems): string | null {
  const id = record[end];
  if (typeof id === "string" && isId(id)) return id;
  problems.add(within(place, end), `"${end}": expected the id of a node, got ${describeValue(id)}`);
  return null;
}

function checkRole(role: unknown, { name, roles, requires }: LinkType, place: Place, problems: Problems): void {
  const words = Object.keys(roles ?? {});
  const expected = words.length ? `one of ${words.join(", ")}` : `none, as ${name} has no roles`;
  if (role == null) {
    if (requires?.includes("role")) problems.add(place, `"role": expected ${expected}, got nothing`);
    return;
  }
  if (words.includes(String(role))) return;
  const meant = suggestion(String(role), words);
  problems.add(within(place, "role"), `"role": expected ${expected}, got ${describeValue(role)}${meant}`);
}
