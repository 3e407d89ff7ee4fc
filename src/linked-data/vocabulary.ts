import type { EntryType } from "../ontology/entry";
import type { Ontology } from "../ontology/ontology";
import { type Property, type PropertyType, propertiesOf } from "../ontology/property";
import { Addresses } from "./addresses";
import { describingTerms, type FixedKey, fixedTerms, manyValued, ownWords } from "./fixed-terms";
import type { Kind, Reference, Term } from "./resource";
import { type StandardTerm, standardIri } from "./standard-terms";
import { entryWord, enumerationWord, linkWord } from "./word-names";

/** Properties of nodes and links for which a standard has a term; the others are words of our own. */
const standardProperties: Readonly<Record<string, StandardTerm>> = {
  name: "rdfs:label",
  description: "dcterms:description",
  aliases: "skos:altLabel",
  definition: "skos:definition",
  title: "vcard:title",
  url: "schema:url",
  publishedOn: "schema:datePublished",
  modifiedOn: "schema:dateModified",
  textLanguage: "schema:inLanguage",
  text: "schema:text",
};

/** Properties that go into the address, the co-ordinates or the numbers of a thing. */
export const structuredProperties: ReadonlySet<string> = new Set([
  "phones",
  "email",
  "streetAddress",
  "postalCode",
  "postalTown",
  "latitude",
  "longitude",
]);

/** What says of a link or node which it is. */
const ends: ReadonlySet<string> = new Set(["id", "type", "sourceId", "targetId"]);

/** Properties of entries that are said in terms of the standards. */
const handledEntries: Readonly<Record<string, readonly string[]>> = {
  Statement: ["sourceId", "quote", "start", "end"],
  Translation: ["name", "description"],
  ExternalId: ["scheme", "value"],
};

/** What a property's values are, where its type does not tell. */
const kinds: Readonly<Record<string, Kind>> = { url: "thing", role: "word", why: "text" };

/** Properties whose text is in the language of its node or, for a source, of its text. */
const textProperties: ReadonlySet<string> = new Set(["name", "description", "definition", "title", "text"]);

/** Every term of the linked data, by its key: those of the standards, and those that the ontology declares. */
export class Vocabulary {
  readonly addresses: Addresses;
  private readonly terms = new Map<string, Term>();

  constructor(
    readonly ontology: Ontology,
    base: string,
  ) {
    this.addresses = new Addresses(base);
    for (const [key, [term, kind]] of Object.entries({ ...fixedTerms, ...describingTerms }))
      this.add({ key, iri: standardIri(term), kind, many: manyValued.has(key) });
    for (const [key, kind] of Object.entries(ownWords)) this.add({ key, iri: this.addresses.word(key), kind });
    this.add({ key: "linksFrom", iri: standardIri("rdf:subject"), kind: "thing", reverse: true, many: true });
    this.add({ key: "linksTo", iri: standardIri("rdf:object"), kind: "thing", reverse: true, many: true });
    for (const property of declaredProperties(ontology)) this.addProperty(property);
    for (const type of ontology.nodeTypes) for (const { name } of type.entries) this.addWord(name, "thing", true);
    for (const entry of ontology.entryTypes) this.addEntry(entry);
    for (const { name } of ontology.linkTypes) this.addWord(linkWord(name), "thing", true);
  }

  /** All that a graph is told in, for the context of a document that is written as it is read. */
  get all(): readonly Term[] {
    return [...this.terms.values()].filter(({ key }) => !(key in describingTerms));
  }

  /** A term that is always there. */
  fixed(key: FixedKey): Term {
    return this.term(key);
  }

  /** The term of a property, a list or a link type of the ontology. */
  term(key: string): Term {
    const term = this.terms.get(key);
    if (!term) throw new Error(`The linked data has no term "${key}"`);
    return term;
  }

  /** The property of an entry of a list. */
  ofEntry(entry: EntryType, property: string): Term {
    return this.term(entryWord(entry, property));
  }

  /** A word of our own vocabulary. */
  word(name: string): Reference {
    return { iri: this.addresses.word(name) };
  }

  private addProperty({ name, type }: Property): void {
    const standard = standardProperties[name];
    const iri = standard ? standardIri(standard) : this.addresses.word(name);
    const kind = kinds[name] ?? (textProperties.has(name) ? "text" : kindOf(type));
    this.add({ key: name, iri, kind, many: type === "strings" });
  }

  private addEntry(entry: EntryType): void {
    for (const { name, type } of entryProperties(entry))
      this.addWord(entryWord(entry, name), kinds[name] ?? kindOf(type));
  }

  private addWord(key: string, kind: Kind, many = false): void {
    if (!this.terms.has(key)) this.add({ key, iri: this.addresses.word(key), kind, many });
  }

  private add(term: Term): void {
    if (this.terms.has(term.key)) throw new Error(`The linked data has two terms "${term.key}"`);
    this.terms.set(term.key, term);
  }
}

/** What kind of value a property has. */
export function kindOf(type: PropertyType): Exclude<Kind, "thing" | "text"> {
  if (typeof type !== "string") return isLanguage(type) ? "string" : "word";
  switch (type) {
    case "int":
      return "integer";
    case "float":
      return "double";
    case "date":
    case "dateTime":
      return type;
    case "id":
    case "string":
    case "strings":
      return "string";
  }
}

/** The word for a value of a closed list; languages are written as everyone writes them. */
export function wordFor(type: PropertyType, value: unknown): string | null {
  return typeof type === "string" || isLanguage(type) ? null : enumerationWord(type, String(value));
}

function isLanguage({ name }: { readonly name: string }): boolean {
  return name === "Language";
}

/** The properties of nodes and links, each name once. */
export function declaredProperties(ontology: Ontology): Property[] {
  const all = [...ontology.nodeTypes.flatMap(({ properties }) => properties), ...ontology.linkProperties];
  const said = all.filter(({ name }) => !ends.has(name) && !structuredProperties.has(name));
  return [...new Map(said.map((property) => [property.name, property])).values()];
}

/** The properties of an entry that are words of our own: quotes and external ids are said in standard terms. */
export function entryProperties({ name, entity }: EntryType): Property[] {
  const handled = handledEntries[name] ?? [];
  return propertiesOf(entity).filter((property) => !property.managed && !handled.includes(property.name));
}
