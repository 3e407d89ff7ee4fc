import { checkStatement } from "../../ontology/check-statement";
import { type Property, propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import type { DocumentStatement } from "../document";
import type { Place, Problems } from "./problems";
import { type Fields, givable, readList, readMapping, readProperties } from "./read-record";

/** Documents call the id of a statement's source `source`. */
const properties = givable(propertiesOf(Statement)).map((property) =>
  property.name === "sourceId" ? { ...property, name: "source" } : property,
);

/** The statements of a node or link; one that names no source has the document's, and one that says null has none. */
export function readStatements(
  owner: Fields,
  about: readonly Property[],
  place: Place,
  defaultSource: string | null,
  problems: Problems,
): DocumentStatement[] {
  const names = about.map(({ name }) => name);
  return readList(owner, "statements", place, problems).flatMap(([value, at]) => {
    const record = readMapping(value, "a statement", at, problems);
    if (!record) return [];
    const values = readProperties(record, { what: "a statement", properties }, at, problems);
    const statement = { ...blank, ...(values as Partial<DocumentStatement>) };
    problems.addAll(at, checkStatement(statement, names));
    return [record.source === undefined ? { ...statement, source: defaultSource } : statement];
  });
}

const blank: DocumentStatement = {
  property: null,
  status: "",
  source: null,
  quote: null,
  start: null,
  end: null,
  why: null,
  confidence: null,
};
