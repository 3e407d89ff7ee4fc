import type { View } from "../graph/view";
import type { Node } from "../ontology/node";
import type { FixedKey } from "./fixed-terms";
import { type StandardTerm, standardIri } from "./standard-terms";

/** What a type of node is in the standards' words, and which property of theirs has its name beside `rdfs:label`. */
interface StandardClass {
  readonly always: readonly StandardTerm[];
  readonly name?: FixedKey;
  /** What it is besides, for a value of one of its properties. */
  readonly when?: Readonly<Record<string, Readonly<Record<string, readonly StandardTerm[]>>>>;
  /** What it is besides when it has this property at all. */
  readonly having?: Readonly<Record<string, readonly StandardTerm[]>>;
}

/** By the names of node types; a type that is not here is a class of our own vocabulary alone. */
export const standardClasses: Readonly<Record<string, StandardClass>> = {
  Organisation: {
    always: ["org:Organization"],
    name: "prefLabel",
    when: { organisationKind: { CITY: ["org:FormalOrganization"], UNIT: ["org:OrganizationalUnit"] } },
  },
  Contact: { always: ["foaf:Person", "vcard:Individual"], name: "personName" },
  Stakeholder: {
    always: [],
    when: {
      stakeholderKind: { GROUP: ["foaf:Group"], ORGANISATION: ["org:Organization"], PERSON: ["foaf:Person"] },
    },
  },
  Place: { always: ["schema:Place"], name: "schemaName" },
  Term: { always: ["skos:Concept"], name: "prefLabel" },
  Source: {
    always: ["schema:CreativeWork", "prov:Entity"],
    name: "schemaName",
    having: { url: ["schema:WebPage"] },
  },
};

/** The classes of the standards that a node is of. */
export function standardClassesOf(view: View, node: Node): string[] {
  const { always = [], when = {}, having = {} } = standardClasses[node.type] ?? {};
  const chosen = Object.entries(when).flatMap(([property, terms]) => terms[String(view.read(node, property))] ?? []);
  const had = Object.entries(having).flatMap(([property, terms]) => (view.read(node, property) ? terms : []));
  return [...always, ...chosen, ...had].map(standardIri);
}
