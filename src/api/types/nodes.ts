import type { GraphQLResolveInfo } from "graphql";
import { StrategyError } from "../../errors";
import { localized, textIn } from "../../graph/texts";
import { type Entries, entryTypeOf } from "../../ontology/entry";
import { spaceOf } from "../../ontology/id";
import type { Language } from "../../ontology/labels";
import { suggestion } from "../../ontology/nearest-name";
import { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import type { Relationship } from "../../ontology/relationship";
import { nodeHistoryField } from "../changes";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { nodeLinkArguments, relationshipArguments } from "../inputs/list-arguments";
import { onlyTypeOf, stemOf } from "../inputs/where";
import { type ListArguments, linksOfNode, relatedNodes } from "../resolve-list";
import { propertyFields } from "./properties";
import { nodeSentenceFields } from "./sentences";

type Fields = Record<string, OutputFieldOptions>;

/** Declares the interface Node and an object type for every node type, with its properties, lists and relationships. */
export function declareNodes(declare: Declarations, ontology: Ontology): void {
  const common = new Set([...ontology.nodeProperties, ...ontology.nodeEntries].map(({ name }) => name));
  const shared = new Set(ontology.commonRelationships.map(({ field }) => field));
  declare.interface(
    "Node",
    "A thing in a strategy: what every type of node has (Relay's Node).",
    {
      ...propertyFields(ontology.nodeProperties),
      type: { type: "NodeType!", description: "The type of the node." },
      space: {
        type: "String!",
        description: "The first part of its id, such as `kouvola`: whose strategy it is of.",
        resolve: ({ id }: Node) => spaceOf(id),
      },
      ...textFields,
      ...entriesFields(ontology.nodeEntries),
      ...statementsField(ontology),
      ...linksField,
      ...nodeHistoryField,
      ...nodeSentenceFields,
      ...relationshipFields(ontology.commonRelationships),
    },
    Node,
  );
  for (const type of ontology.nodeTypes) {
    const own = ontology.relationships(type.name).filter(({ field }) => !shared.has(field));
    const fields = {
      ...propertyFields(type.properties.filter(({ name }) => !common.has(name))),
      ...entriesFields(type.entries.filter(({ name }) => !common.has(name))),
      ...relationshipFields(own),
    };
    declare.object(type.name, type.description, fields, { as: type.entity, implementing: Node });
  }
}

const languageArgument = {
  language: {
    type: "Language",
    description:
      "The language that is wanted; the request's when left out. The node's own stands in for what is not translated.",
  },
} as const;

const textFields: Fields = {
  name: {
    type: "String!",
    description: "What it is called.",
    args: languageArgument,
    resolve: (node: Node, { language }: { language?: Language | null }, context: ApiContext) =>
      textIn(context.view, node, "name", language ?? context.language),
  },
  description: {
    type: "String",
    description: "What it is; null when nothing says.",
    args: languageArgument,
    resolve: (node: Node, { language }: { language?: Language | null }, context: ApiContext) =>
      textIn(context.view, node, "description", language ?? context.language),
  },
  localized: {
    type: "Localized!",
    description: "Its texts in one language: what came, in which language, and where it comes from.",
    args: {
      language: {
        type: "Language!",
        description: "The language that is wanted; the node's own comes when there is no translation.",
      },
    },
    resolve: (node: Node, { language }: { language: Language }, { view }: ApiContext) =>
      localized(view, node, language),
  },
};

function statementsField({ nodeTypes }: Ontology): Fields {
  const sayable = new Set(nodeTypes.flatMap(({ properties, entries }) => [...properties, ...entries].map(nameOf)));
  return {
    statements: {
      type: "[Statement!]!",
      description: "Where it comes from, the strongest first: of the whole and of single properties.",
      args: {
        property: {
          type: "String",
          description: "Only statements about this property, by its name; all when left out.",
        },
      },
      resolve: (node: Node, { property = null }: { property?: string | null }, { view }: ApiContext) => {
        const statements = view.statementsOf(node);
        if (property === null) return statements;
        if (!sayable.has(property)) throw noSuchProperty(property, sayable);
        return statements.filter((statement) => statement.property === property);
      },
    },
  };
}

function noSuchProperty(came: string, names: Iterable<string>): StrategyError {
  return new StrategyError(
    "INVALID_ARGUMENT",
    `property takes the name of a property of nodes; "${came}" came${suggestion(came, names) || "."}`,
    { argument: "property" },
  );
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

const linksField: Fields = {
  links: {
    type: "LinkConnection!",
    description: "Every link that has this node at an end, of whatever type.",
    args: nodeLinkArguments,
    resolve: (node: Node, args: ListArguments, context: ApiContext, info: GraphQLResolveInfo) =>
      linksOfNode(node, args, context, info),
  },
};

function entriesFields(lists: readonly Entries[]): Fields {
  return Object.fromEntries(
    lists.map(({ name, of, description }) => [name, { type: `[${entryTypeOf(of()).name}!]!`, description }]),
  );
}

function relationshipFields(relationships: readonly Relationship[]): Fields {
  return Object.fromEntries(relationships.map((relationship) => [relationship.field, relationshipField(relationship)]));
}

function relationshipField(relationship: Relationship): OutputFieldOptions {
  const { linkType, en } = relationship;
  const type = onlyTypeOf(relationship);
  return {
    type: `${stemOf(type)}Connection!`,
    description: `${en.charAt(0).toUpperCase()}${en.slice(1)} (${linkType.name}). ${linkType.description}`,
    args: relationshipArguments(type),
    resolve: (node: Node, args: ListArguments, context: ApiContext, info: GraphQLResolveInfo) =>
      relatedNodes(relationship, node, args, context, info),
  };
}
