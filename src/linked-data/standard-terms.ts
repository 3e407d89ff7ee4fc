/** The standard vocabularies that the linked data speaks, by the prefixes that people know them by. */
export const namespaces = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  schema: "https://schema.org/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
} as const;

/** The prefix of a standard vocabulary. */
export type Prefix = keyof typeof namespaces;

/** The terms of theirs that are used here, each looked up in its vocabulary; the mapping cannot use any other. */
export const standardTerms = {
  rdf: ["type", "Statement", "subject", "predicate", "object", "langString"],
  rdfs: ["label", "comment", "subClassOf", "subPropertyOf", "domain", "range"],
  owl: ["Ontology", "Class", "ObjectProperty", "DatatypeProperty", "SymmetricProperty", "inverseOf"],
  xsd: ["string", "integer", "nonNegativeInteger", "double", "date", "dateTime"],
  skos: ["Concept", "ConceptScheme", "prefLabel", "altLabel", "definition", "inScheme", "notation"],
  dcterms: ["description", "hasPart", "isPartOf", "replaces", "isReferencedBy", "relation"],
  foaf: ["Person", "Group", "name"],
  org: ["Organization", "FormalOrganization", "OrganizationalUnit", "unitOf", "subOrganizationOf", "memberOf"],
  prov: [
    "Entity",
    "Activity",
    "Derivation",
    "wasDerivedFrom",
    "wasGeneratedBy",
    "wasQuotedFrom",
    "qualifiedDerivation",
    "entity",
    "used",
  ],
  oa: [
    "SpecificResource",
    "TextQuoteSelector",
    "TextPositionSelector",
    "hasSource",
    "hasSelector",
    "exact",
    "start",
    "end",
  ],
  schema: [
    "Place",
    "PostalAddress",
    "GeoCoordinates",
    "CreativeWork",
    "WebPage",
    "PropertyValue",
    "name",
    "address",
    "streetAddress",
    "postalCode",
    "addressLocality",
    "geo",
    "latitude",
    "longitude",
    "containedInPlace",
    "location",
    "url",
    "text",
    "inLanguage",
    "datePublished",
    "dateModified",
    "identifier",
    "propertyID",
    "value",
    "domainIncludes",
    "rangeIncludes",
  ],
  vcard: [
    "Individual",
    "Voice",
    "Address",
    "title",
    "hasTelephone",
    "hasEmail",
    "hasAddress",
    "value",
    "street-address",
    "postal-code",
    "locality",
  ],
} as const satisfies Record<Prefix, readonly string[]>;

type TermsOf<P extends Prefix> = `${P}:${(typeof standardTerms)[P][number]}`;

/** A term of a standard vocabulary that is used here, such as `org:unitOf`. */
export type StandardTerm = { [P in Prefix]: TermsOf<P> }[Prefix];

/** The whole IRI of a standard term. */
export function standardIri(term: StandardTerm): string {
  const [prefix = "", name = ""] = term.split(":");
  return namespaces[prefix as Prefix] + name;
}
