import type { Enumeration } from "../ontology/enumeration";
import type { Ontology } from "../ontology/ontology";
import type { Declarations } from "./declare";

const fixed = {
  SortDirection: {
    description: "Which way a list is sorted.",
    values: { ASC: "From the least to the most.", DESC: "From the most to the least." },
  },
  Nulls: {
    description: "Where what has no value stands in a sorted list.",
    values: { FIRST: "Before everything else.", LAST: "After everything else." },
  },
  Derived: {
    description: "Which links are wanted: those that are recorded, those that the ontology's rules derive, or both.",
    values: {
      INCLUDE: "Recorded and derived links.",
      EXCLUDE: "Recorded links only.",
      ONLY: "Derived links only.",
    },
  },
  Direction: {
    description: "Which way links are followed from a node.",
    values: {
      OUT: "Links that lead from the node.",
      IN: "Links that lead to the node.",
      BOTH: "Links in either direction.",
    },
  },
  LinkEnd: {
    description: "An end of a link.",
    values: { SOURCE: "The node that the link leads from.", TARGET: "The node that the link leads to." },
  },
} as const;

/** Declares every enum: the fixed ones of the API, those of the ontology, and the names of node and link types. */
export function declareEnums(declare: Declarations, ontology: Ontology): void {
  for (const [name, { description, values }] of Object.entries(fixed)) {
    const entries = Object.entries(values).map(([value, text]) => [value, { value, description: text }]);
    declare.enum(name, description, Object.fromEntries(entries));
  }
  for (const enumeration of ontology.enumerations) declareEnumeration(declare, enumeration);
  declare.enum(
    "NodeType",
    "A type of node in the ontology.",
    Object.fromEntries(
      ontology.nodeTypes.map(({ enumName, name, description }) => [enumName, { value: name, description }]),
    ),
  );
  declare.enum(
    "LinkType",
    "A type of link in the ontology.",
    Object.fromEntries(ontology.linkTypes.map(({ name, description }) => [name, { value: name, description }])),
  );
}

function declareEnumeration(declare: Declarations, { name, description, values }: Enumeration): void {
  const entries = Object.entries(values).map(([value, labels]) => [
    value.toUpperCase(),
    { value, description: `${labels.en}: ${labels.description}` },
  ]);
  declare.enum(name, description, Object.fromEntries(entries));
}
