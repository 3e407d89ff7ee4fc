import { whyLanguage } from "../graph/why-language";
import { entryTypeOf } from "../ontology/entry";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { readProperty } from "../ontology/property";
import { Statement } from "../ontology/statement";
import { type Describing, propertyField, text } from "./describing";
import { type Field, field, type Reference, type Resource, type Term } from "./resource";
import { standardIri } from "./standard-terms";
import { entryProperties } from "./vocabulary";

/** Where a node or link comes from: its statements, and straight to the sources. */
export function provenanceFields(describing: Describing, subject: Node | Link, iri: string): Field[] {
  const { view, vocabulary } = describing;
  const statements = view.statementsOf(subject);
  const inOrder = [...statements].sort((one, other) => one.position - other.position);
  const described = statements.map((statement) => {
    const name = `statement-${inOrder.indexOf(statement) + 1}`;
    return describeStatement(describing, statement, vocabulary.addresses.partOf(iri, name));
  });
  const sources = [...new Set(statements.flatMap(({ sourceId }) => sourceId ?? []))];
  return [
    ...field(
      vocabulary.fixed("wasDerivedFrom"),
      sources.map((id) => ({ iri: vocabulary.addresses.node(id) })),
    ),
    ...field(vocabulary.fixed("statements"), described),
  ];
}

/** A statement: how it is known, and the words of the source as a thing of their own. */
function describeStatement(describing: Describing, statement: Statement, iri: string): Resource {
  const { vocabulary } = describing;
  const entry = entryTypeOf(Statement);
  const own = entryProperties(entry).flatMap((property) => {
    const term = vocabulary.ofEntry(entry, property.name);
    return property.name === "why"
      ? whyField(describing, statement, term)
      : propertyField(describing, statement, property, term);
  });
  const { sourceId } = statement;
  const source = sourceId ? { iri: vocabulary.addresses.node(sourceId) } : null;
  const types = [vocabulary.word("Statement").iri, ...(source ? [standardIri("prov:Derivation")] : [])];
  const said = source && (describeQuote(describing, statement, source, `${iri}/quote`) ?? source);
  return { iri, types, fields: [...own, ...field(vocabulary.fixed("entity"), said)] };
}

/** A reason is in the language that its editor wrote it in. */
function whyField({ view }: Describing, statement: Statement, term: Term): Field[] {
  const why = view.read(statement, "why");
  return field(term, typeof why === "string" ? text(why, whyLanguage(view, statement)) : null);
}

function describeQuote(describing: Describing, statement: Statement, source: Reference, iri: string): Resource | null {
  const { view, vocabulary } = describing;
  const quote = view.read(statement, "quote");
  if (typeof quote !== "string") return null;
  const language = languageOf(describing, statement);
  const words: Resource = {
    iri: `${iri}/words`,
    types: [standardIri("oa:TextQuoteSelector")],
    fields: field(vocabulary.fixed("exact"), text(quote, language)),
  };
  return {
    iri,
    types: [standardIri("oa:SpecificResource"), standardIri("prov:Entity")],
    fields: [
      ...field(vocabulary.fixed("wasQuotedFrom"), source),
      ...field(vocabulary.fixed("hasSource"), source),
      ...field(vocabulary.fixed("selectors"), [words, ...position(describing, statement, `${iri}/position`)]),
    ],
  };
}

function position({ vocabulary }: Describing, { start, end }: Statement, iri: string): Resource[] {
  if (typeof start !== "number" || typeof end !== "number") return [];
  return [
    {
      iri,
      types: [standardIri("oa:TextPositionSelector")],
      fields: [
        ...field(vocabulary.fixed("start"), { literal: start, kind: "count" }),
        ...field(vocabulary.fixed("end"), { literal: end, kind: "count" }),
      ],
    },
  ];
}

/** The language that the quoted source is written in, if it says. */
function languageOf({ view }: Describing, { sourceId }: Statement): string | null {
  const source = sourceId ? view.node(sourceId) : undefined;
  return source ? (readProperty(source, "textLanguage") as string | null) : null;
}
