import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import type { Ontology } from "../ontology/ontology";
import { IdArguments, IdsArguments, parseArguments } from "./arguments";
import { changeQueries } from "./changes";
import { compareQuery } from "./compare";
import type { ApiContext } from "./context";
import type { Declarations, OutputFieldOptions } from "./declare";
import { atAnyTime } from "./inputs/as-of";
import { rootLinkArguments, rootListArguments } from "./inputs/list-arguments";
import { insightQueries } from "./insight";
import { keyQueries } from "./keys";
import { allLinks, type ListArguments, nodesOfType } from "./resolve-list";
import { revisionQueries } from "./revisions";
import { searchQueries } from "./search";
import { walkQueries } from "./walks";
import { webhookQueries } from "./webhooks";

type Fields = Record<string, OutputFieldOptions>;

const unknownIsNull = "One that is unknown, hidden or of another type reads as null alike; a malformed id is an error.";
const idArgument = { id: { type: "ID!", description: "The node's id, such as `kouvola/lasten-kasvu`." } } as const;

/** Declares the root queries and returns the resolver class that holds them. */
export function declareQueries(declare: Declarations, ontology: Ontology): ReturnType<Declarations["queries"]> {
  declare.object("Revision", "The state of the graph that answers: the latest commit that it holds.", {
    number: { type: "Int!", description: "The number of that commit; commits are numbered from 1 without gaps." },
    recordedAt: { type: "DateTime", description: "When that commit was made; null before the first." },
  });
  return declare.queries({
    ...atAnyTime({
      ...nodeQueries,
      ...Object.assign({}, ...ontology.nodeTypes.map(typeQueries)),
      ...graphQueries,
      ...walkQueries,
      ...searchQueries,
      ...insightQueries,
    }),
    ...ontologyQuery,
    ...changeQueries,
    ...revisionQueries,
    ...compareQuery,
    ...keyQueries,
    ...webhookQueries,
  });
}

const nodeQueries: Fields = {
  node: {
    type: "Node",
    description: `The node with this id, of whatever type (Relay). ${unknownIsNull}`,
    args: idArgument,
    resolve: (_: unknown, args: { id: string }, { view }: ApiContext) =>
      view.node(parseArguments(IdArguments, args).id),
  },
  nodes: {
    type: "[Node]!",
    description: `The nodes with these ids, in the same order (Relay). ${unknownIsNull}`,
    args: { ids: { type: "[ID!]!", description: "The ids, 500 at most." } },
    resolve: (_: unknown, args: { ids: string[] }, { view, budget }: ApiContext) => {
      const { ids } = parseArguments(IdsArguments, args);
      budget.spend(ids.length);
      return ids.map((id) => view.node(id) ?? null);
    },
  },
  nodeByExternalId: {
    type: "Node",
    description: "The node that another system calls so; null when there is none.",
    args: {
      scheme: { type: "String!", description: "The system or register that gives the identifier." },
      value: { type: "String!", description: "The identifier, exactly as that system writes it." },
    },
    resolve: (_: unknown, { scheme, value }: { scheme: string; value: string }, { view }: ApiContext) =>
      view.nodeByExternalId(scheme, value),
  },
};

const graphQueries: Fields = {
  links: {
    type: "LinkConnection!",
    description: "All links, of whatever type; only recorded ones unless `derived` says otherwise.",
    args: rootLinkArguments,
    resolve: (_: unknown, args: ListArguments, context: ApiContext) => allLinks(args, context),
  },
  revision: {
    type: "Revision!",
    description: "The revision of the graph that answers this operation, or that answers as of another time.",
    resolve: (_: unknown, __: unknown, { view }: ApiContext) => ({
      number: view.graph.revision,
      recordedAt: view.graph.recordedAt,
    }),
  },
};

const ontologyQuery: Fields = {
  ontology: {
    type: "Ontology!",
    description: "The types of nodes and links, the rules and the enumerations, with labels in every language.",
    resolve: (_: unknown, __: unknown, { view }: ApiContext) => view.ontology,
  },
};

/** The look-up and the list of a node type. */
function typeQueries(type: NodeType): Fields {
  return {
    [type.field]: {
      type: type.name,
      description: `The ${type.name} with this id. ${unknownIsNull}`,
      args: idArgument,
      resolve: (_: unknown, args: { id: string }, { view }: ApiContext): Node | null => {
        const node = view.node(parseArguments(IdArguments, args).id);
        return node?.type === type.name ? node : null;
      },
    },
    [type.listField]: {
      type: `${type.name}Connection!`,
      description: `All nodes of type ${type.name}. ${type.description}`,
      args: rootListArguments(type),
      resolve: (_: unknown, args: ListArguments, context: ApiContext) => nodesOfType(type, args, context),
    },
  };
}
