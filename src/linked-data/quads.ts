import { DataFactory, type NamedNode, type Quad, type Literal as RdfLiteral } from "n3";
import { type Field, isDescribed, isLiteral, type Literal, type Resource, type Value } from "./resource";
import { type StandardTerm, standardIri } from "./standard-terms";

const { namedNode, literal, quad } = DataFactory;

const datatypes: Partial<Record<Literal["kind"], StandardTerm>> = {
  integer: "xsd:integer",
  count: "xsd:nonNegativeInteger",
  double: "xsd:double",
  date: "xsd:date",
  dateTime: "xsd:dateTime",
};

/** What a description says as triples: those of a thing together, then those of what hangs on it. */
export function* quadsOf({ iri, types, fields }: Resource): Iterable<Quad> {
  const type = namedNode(standardIri("rdf:type"));
  const subject = namedNode(iri);
  for (const one of types) yield quad(subject, type, namedNode(one));
  const outgoing = fields.filter((field) => !isReversed(field));
  for (const { term, values } of outgoing)
    for (const value of values) yield quad(subject, namedNode(term.iri), objectOf(value));
  for (const { term, values } of fields.filter(isReversed))
    for (const value of values) if (!isLiteral(value)) yield quad(namedNode(value.iri), namedNode(term.iri), subject);
  for (const { values } of fields) for (const value of values) if (isDescribed(value)) yield* quadsOf(value);
}

function isReversed({ term, incoming }: Field): boolean {
  return Boolean(term.reverse) !== Boolean(incoming);
}

function objectOf(value: Value): NamedNode | RdfLiteral {
  return isLiteral(value) ? literalOf(value) : namedNode(value.iri);
}

function literalOf({ literal: value, kind, language }: Literal): RdfLiteral {
  if (language) return literal(String(value), language);
  const datatype = datatypes[kind];
  const lexical = kind === "double" ? doubleText(Number(value)) : String(value);
  return datatype ? literal(lexical, namedNode(standardIri(datatype))) : literal(lexical);
}

/** The canonical form of a double, which JSON-LD has numbers mean: `9.0E4`. */
function doubleText(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, "$1E");
}
