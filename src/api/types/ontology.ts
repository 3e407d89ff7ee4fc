import { entryTypeOf } from "../../ontology/entry";
import type { Enumeration } from "../../ontology/enumeration";
import type { Labels } from "../../ontology/labels";
import type { NodeType } from "../../ontology/node-type";
import type { Property } from "../../ontology/property";
import type { LinkType, Relationship } from "../../ontology/relationship";
import type { Rule } from "../../ontology/rule";
import type { ApiContext } from "../context";
import type { Declarations } from "../declare";
import { valueTypeName } from "../inputs/filters";
import { labelField } from "./labels";

/** Declares the types by which clients that draw or edit learn the ontology. */
export function declareOntology(declare: Declarations): void {
  declare.object("Ontology", "What there can be in a graph, and what follows from what.", {
    nodeTypes: { type: "[NodeTypeInfo!]!", description: "The types of nodes." },
    linkTypes: { type: "[LinkTypeInfo!]!", description: "The types of links." },
    rules: { type: "[Rule!]!", description: "The rules by which links follow from links." },
    expectations: { type: "[Expectation!]!", description: "What nodes are expected to have of their own." },
    enumerations: { type: "[EnumerationInfo!]!", description: "The closed lists of words that properties take." },
  });
  declare.object("NodeTypeInfo", "A type of node.", {
    type: { type: "NodeType!", description: "The type.", resolve: ({ name }: NodeType) => name },
    name: { type: "String!", description: "Its name in documents and among GraphQL types." },
    label: labelField("What one of them is called.", (type: NodeType) => type),
    plural: labelField("What several of them are called.", (type: NodeType) => type.plural),
    description: { type: "String!", description: "What it stands for." },
    lookup: {
      type: "String!",
      description: "The query that finds one by its id.",
      resolve: ({ field }: NodeType) => field,
    },
    list: {
      type: "String!",
      description: "The query that lists them.",
      resolve: ({ listField }: NodeType) => listField,
    },
    properties: { type: "[PropertyInfo!]!", description: "Its properties, those that every node has first." },
    lists: {
      type: "[EntriesInfo!]!",
      description: "The lists that it owns.",
      resolve: ({ entries }: NodeType) => entries,
    },
    relationships: {
      type: "[RelationshipInfo!]!",
      description: "Its relationships, from either end of links.",
      resolve: ({ name }: NodeType, _: unknown, { view }: ApiContext) => view.ontology.relationships(name),
    },
  });
  declare.object("PropertyInfo", "A property of a type of node.", {
    name: { type: "String!", description: "The name of the field." },
    label: labelField("What it is called.", (property: Property) => property),
    description: { type: "String!", description: "What it says." },
    valueType: {
      type: "String!",
      description: "The GraphQL type of its value.",
      resolve: ({ type }: Property) => valueTypeName(type),
    },
    isList: {
      type: "Boolean!",
      description: "Whether it has several values.",
      resolve: ({ type }: Property) => type === "strings",
    },
    required: {
      type: "Boolean!",
      description: "Whether it always has a value.",
      resolve: ({ required = false }: Property) => required,
    },
    translated: {
      type: "Boolean!",
      description: "Whether translations may hold it.",
      resolve: ({ translated = false }: Property) => translated,
    },
    personal: {
      type: "Boolean!",
      description: "Whether it is shown only when a contact discloses all.",
      resolve: ({ personal = false }: Property) => personal,
    },
  });
  declare.object("EntriesInfo", "A list that a type of node owns.", {
    name: { type: "String!", description: "The name of the field." },
    label: labelField("What it is called.", (labels: Labels) => labels),
    description: { type: "String!", description: "What it lists." },
    valueType: {
      type: "String!",
      description: "The GraphQL type of its items.",
      resolve: ({ of }: NodeType["entries"][number]) => entryTypeOf(of()).name,
    },
  });
  declare.object("RelationshipInfo", "A type of link seen from one end.", {
    field: { type: "String!", description: "The name of the field." },
    label: labelField("What it is called from this end.", (relationship: Relationship) => relationship),
    linkType: { type: "LinkTypeInfo!", description: "The type of the links." },
    direction: {
      type: "Direction!",
      description: "Which way the links lead, seen from this end.",
      resolve: ({ end }: Relationship) => ({ source: "OUT", target: "IN", both: "BOTH" })[end],
    },
    types: {
      type: "[NodeType!]!",
      description: "The types of nodes that it can lead to.",
      resolve: ({ types }: Relationship) => namesOf(types),
    },
  });
  declare.object("LinkTypeInfo", "A type of link.", {
    type: { type: "LinkType!", description: "The type.", resolve: ({ name }: LinkType) => name },
    description: { type: "String!", description: "What it claims, and what it does not." },
    sourceField: {
      type: "String!",
      description: "The field on the source.",
      resolve: ({ source }: LinkType) => source.field,
    },
    targetField: {
      type: "String!",
      description: "The field on the target.",
      resolve: ({ target }: LinkType) => target.field,
    },
    sourceLabel: labelField("What it is called from its source.", ({ source }: LinkType) => source),
    targetLabel: labelField("What it is called from its target.", ({ target }: LinkType) => target),
    sources: {
      type: "[NodeType!]!",
      description: "The types that its source may have.",
      resolve: ({ sources }: LinkType) => namesOf(sources),
    },
    targets: {
      type: "[NodeType!]!",
      description: "The types that its target may have.",
      resolve: ({ targets }: LinkType) => namesOf(targets),
    },
    sameType: {
      type: "Boolean!",
      description: "Whether both ends must have the same type.",
      resolve: ({ to }: LinkType) => to === "same",
    },
    symmetric: {
      type: "Boolean!",
      description: "Whether it reads the same from either end.",
      resolve: ({ symmetric = false }: LinkType) => symmetric,
    },
    part: {
      type: "LinkEnd",
      description: "The end at which the part stands, when it builds a whole from parts; else null.",
      resolve: ({ part }: LinkType) => part?.toUpperCase() ?? null,
    },
    roles: {
      type: "[WordInfo!]!",
      description: "The roles that a link may have.",
      resolve: ({ roles = {} }: LinkType) => wordsOf(roles),
    },
    roleRequired: {
      type: "Boolean!",
      description: "Whether a link must have a role.",
      resolve: ({ requires }: LinkType) => requires?.includes("role") ?? false,
    },
  });
  declare.object("Rule", "A rule by which links follow from links: a property chain, as in OWL 2.", {
    name: { type: "String!", description: "Its name, which never changes." },
    label: labelField('How a page says it, after "derived:".', (rule: Rule) => rule),
    description: { type: "String!", description: "What it concludes from what." },
    concludes: { type: "LinkType!", description: "The type of the links that it concludes." },
    premise: { type: "LinkType!", description: "The type of the link that it starts from." },
    atMost: { type: "Confidence!", description: "No conclusion is surer than this." },
  });
  declare.object("EnumerationInfo", "A closed list of words.", {
    name: { type: "String!", description: "The name of the GraphQL enum." },
    description: { type: "String!", description: "What the words are about." },
    values: {
      type: "[WordInfo!]!",
      description: "The words, in their order.",
      resolve: ({ values }: Enumeration) => wordsOf(values),
    },
  });
  declare.object("WordInfo", "A word of a closed list.", {
    value: { type: "String!", description: "The word as the API writes it." },
    label: labelField("What it is called.", ({ labels }: Word) => labels),
    description: { type: "String!", description: "What it means.", resolve: ({ labels }: Word) => labels.description },
  });
}

interface Word {
  readonly value: string;
  readonly labels: Labels & { readonly description: string };
}

function wordsOf(words: Readonly<Record<string, Word["labels"]>>): Word[] {
  return Object.entries(words).map(([value, labels]) => ({ value: value.toUpperCase(), labels }));
}

function namesOf(types: readonly NodeType[]): string[] {
  return types.map(({ name }) => name);
}
