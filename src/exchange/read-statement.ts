import { suggestion } from "../ontology/nearest-name";
import { type Property, propertiesOf } from "../ontology/property";
import { Statement } from "../ontology/statement";
import type { DocumentStatement } from "./document";
import { type Place, type Problems, within } from "./problems";
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
  return readList(owner, "statements", place, problems).flatMap(([value, at]) => {
    const record = readMapping(value, "a statement", at, problems);
    if (!record) return [];
    const values = readProperties(record, { what: "a statement", properties }, at, problems);
    const statement = { ...blank, ...(values as Partial<DocumentStatement>) };
    checkStatement(statement, about, at, problems);
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

function checkStatement(statement: DocumentStatement, about: readonly Property[], place: Place, problems: Problems) {
  const { property, status, quote, start, end, why, confidence } = statement;
  const names = about.map(({ name }) => name);
  if (property !== null && !names.includes(property)) {
    const expected = `expected a property that it is about, got "${property}"${suggestion(property, names)}`;
    problems.add(within(place, "property"), `"property": ${expected}`);
  }
  if (status === "DERIVED") {
    problems.add(
      within(place, "status"),
      '"status": expected STATED, COLLECTIVE or INFERRED, got DERIVED: rules derive',
    );
  }
  if (status === "INFERRED" && (why === null || confidence === null)) {
    problems.add(place, `an INFERRED statement says why and how surely: expected "why" and "confidence"`);
  }
  if ((start === null) !== (end === null) || (start !== null && quote === null)) {
    problems.add(place, `a position belongs to a quote: expected "quote", "start" and "end" together`);
  }
}
