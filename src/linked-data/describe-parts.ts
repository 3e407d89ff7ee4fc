import { entryTypeOf } from "../ontology/entry";
import { ExternalId } from "../ontology/external-id";
import type { Node } from "../ontology/node";
import { Statement } from "../ontology/statement";
import { type Describing, propertyField, stringValue } from "./describing";
import type { FixedKey } from "./fixed-terms";
import { type Field, field, type Literal, type Resource } from "./resource";
import { type StandardTerm, standardIri } from "./standard-terms";
import { entryProperties } from "./vocabulary";

/** What a node owns and what is kept in several of its properties: its lists, addresses, numbers and co-ordinates. */
export function partFields(describing: Describing, node: Node, iri: string): Field[] {
  return [
    ...(node.type === "Contact" ? contactFields(describing, node, iri) : placeFields(describing, node, iri)),
    ...listFields(describing, node, iri),
  ];
}

function contactFields(describing: Describing, node: Node, iri: string): Field[] {
  const { view, vocabulary } = describing;
  const { addresses } = vocabulary;
  const phones = (view.read(node, "phones") as readonly string[] | null) ?? [];
  const voices = phones.map((phone, index) => ({
    iri: addresses.partOf(iri, `phone-${index + 1}`),
    types: [standardIri("vcard:Voice")],
    fields: field(vocabulary.fixed("number"), { literal: phone, kind: "string" }),
  }));
  const email = view.read(node, "email");
  const mailto = typeof email === "string" ? { iri: mailtoOf(email) } : null;
  const lines = { streetAddress: "contactStreet", postalCode: "contactPostalCode", postalTown: "contactTown" } as const;
  return [
    ...field(vocabulary.fixed("phones"), voices),
    ...field(vocabulary.fixed("email"), mailto),
    ...grouped(describing, node, { key: "contactAddress", type: "vcard:Address", iri: `${iri}#address`, lines }),
  ];
}

function placeFields(describing: Describing, node: Node, iri: string): Field[] {
  const { view, vocabulary } = describing;
  const lines = { streetAddress: "street", postalCode: "postalCode", postalTown: "town" } as const;
  const degrees = (["latitude", "longitude"] as const).flatMap((name) => {
    const value = view.read(node, name);
    const literal: Literal[] = typeof value === "number" ? [{ literal: value, kind: "double" }] : [];
    return field(vocabulary.fixed(name), literal);
  });
  const geo: Resource = { iri: `${iri}#geo`, types: [standardIri("schema:GeoCoordinates")], fields: degrees };
  return [
    ...grouped(describing, node, { key: "address", type: "schema:PostalAddress", iri: `${iri}#address`, lines }),
    ...field(vocabulary.fixed("geo"), degrees.length ? geo : null),
  ];
}

interface Group {
  readonly key: FixedKey;
  readonly type: StandardTerm;
  readonly iri: string;
  /** The property of the node for each field of the group. */
  readonly lines: Readonly<Record<string, FixedKey>>;
}

function grouped(describing: Describing, node: Node, { key, type, iri, lines }: Group): Field[] {
  const { vocabulary } = describing;
  const fields = Object.entries(lines).flatMap(([property, line]) =>
    field(vocabulary.fixed(line), stringValue(describing, node, property)),
  );
  return field(vocabulary.fixed(key), fields.length ? { iri, types: [standardIri(type)], fields } : null);
}

/** The lists that a node owns, each entry a thing; statements are said where they belong. */
function listFields(describing: Describing, node: Node, iri: string): Field[] {
  const { view, vocabulary } = describing;
  const lists = view.ontology.nodeType(node.type)?.entries ?? [];
  return lists.flatMap(({ name, of }) => {
    const entity: unknown = of();
    if (entity === Statement) return [];
    const entries = node[name as keyof Node] as unknown as readonly object[];
    const described = entries.map((entry, index) => {
      const entryIri = `${iri}#${name}-${index + 1}`;
      return entity === ExternalId
        ? describeExternalId(describing, entry, entryIri)
        : describeEntry(describing, entry, entryTypeOf(of()), entryIri);
    });
    return field(vocabulary.term(name), described);
  });
}

function describeExternalId(describing: Describing, entry: object, iri: string): Resource {
  const { vocabulary } = describing;
  return {
    iri,
    types: [standardIri("schema:PropertyValue")],
    fields: [
      ...field(vocabulary.fixed("scheme"), stringValue(describing, entry, "scheme")),
      ...field(vocabulary.fixed("externalValue"), stringValue(describing, entry, "value")),
    ],
  };
}

function describeEntry(
  describing: Describing,
  entry: object,
  type: ReturnType<typeof entryTypeOf>,
  iri: string,
): Resource {
  const { vocabulary } = describing;
  const fields = entryProperties(type).flatMap((property) =>
    propertyField(describing, entry, property, vocabulary.ofEntry(type, property.name)),
  );
  return { iri, types: [vocabulary.word(type.name).iri], fields };
}

function mailtoOf(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll("%40", "@")}`;
}
