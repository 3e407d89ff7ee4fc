import type { Kind } from "./resource";
import type { StandardTerm } from "./standard-terms";

/** Terms that the ontology does not declare, under the keys that JSON-LD has for them. */
export const fixedTerms = {
  prefLabel: ["skos:prefLabel", "text"],
  personName: ["foaf:name", "text"],
  schemaName: ["schema:name", "text"],
  phones: ["vcard:hasTelephone", "thing"],
  email: ["vcard:hasEmail", "thing"],
  number: ["vcard:value", "string"],
  contactAddress: ["vcard:hasAddress", "thing"],
  contactStreet: ["vcard:street-address", "string"],
  contactPostalCode: ["vcard:postal-code", "string"],
  contactTown: ["vcard:locality", "string"],
  address: ["schema:address", "thing"],
  street: ["schema:streetAddress", "string"],
  postalCode: ["schema:postalCode", "string"],
  town: ["schema:addressLocality", "string"],
  geo: ["schema:geo", "thing"],
  latitude: ["schema:latitude", "double"],
  longitude: ["schema:longitude", "double"],
  externalIds: ["schema:identifier", "thing"],
  scheme: ["schema:propertyID", "string"],
  externalValue: ["schema:value", "string"],
  hasPart: ["dcterms:hasPart", "thing"],
  isPartOf: ["dcterms:isPartOf", "thing"],
  replaces: ["dcterms:replaces", "thing"],
  isReferencedBy: ["dcterms:isReferencedBy", "thing"],
  relation: ["dcterms:relation", "thing"],
  unitOf: ["org:unitOf", "thing"],
  subOrganizationOf: ["org:subOrganizationOf", "thing"],
  orgMemberOf: ["org:memberOf", "thing"],
  containedInPlace: ["schema:containedInPlace", "thing"],
  location: ["schema:location", "thing"],
  source: ["rdf:subject", "thing"],
  predicate: ["rdf:predicate", "thing"],
  target: ["rdf:object", "thing"],
  statements: ["prov:qualifiedDerivation", "thing"],
  wasDerivedFrom: ["prov:wasDerivedFrom", "thing"],
  wasGeneratedBy: ["prov:wasGeneratedBy", "thing"],
  used: ["prov:used", "thing"],
  entity: ["prov:entity", "thing"],
  wasQuotedFrom: ["prov:wasQuotedFrom", "thing"],
  hasSource: ["oa:hasSource", "thing"],
  selectors: ["oa:hasSelector", "thing"],
  exact: ["oa:exact", "text"],
  start: ["oa:start", "count"],
  end: ["oa:end", "count"],
} as const satisfies Record<string, readonly [StandardTerm, Kind]>;

/** Terms in which the vocabulary itself is described. */
export const describingTerms = {
  comment: ["rdfs:comment", "text"],
  subClassOf: ["rdfs:subClassOf", "thing"],
  subPropertyOf: ["rdfs:subPropertyOf", "thing"],
  domain: ["rdfs:domain", "thing"],
  range: ["rdfs:range", "thing"],
  domainIncludes: ["schema:domainIncludes", "thing"],
  rangeIncludes: ["schema:rangeIncludes", "thing"],
  inverseOf: ["owl:inverseOf", "thing"],
  inScheme: ["skos:inScheme", "thing"],
  notation: ["skos:notation", "string"],
} as const satisfies Record<string, readonly [StandardTerm, Kind]>;

/** Words of our own that no declaration of the ontology stands for. */
export const ownWords = { space: "string", rule: "word" } as const satisfies Record<string, Kind>;

/** The key of a term that is always there. */
export type FixedKey =
  | keyof typeof fixedTerms
  | keyof typeof describingTerms
  | keyof typeof ownWords
  | "linksFrom"
  | "linksTo";

/** Those that may have several values. */
export const manyValued: ReadonlySet<string> = new Set<FixedKey>([
  "phones",
  "externalIds",
  "hasPart",
  "isPartOf",
  "replaces",
  "isReferencedBy",
  "relation",
  "unitOf",
  "subOrganizationOf",
  "orgMemberOf",
  "containedInPlace",
  "location",
  "statements",
  "wasDerivedFrom",
  "used",
  "selectors",
  "subClassOf",
  "domainIncludes",
  "rangeIncludes",
]);
