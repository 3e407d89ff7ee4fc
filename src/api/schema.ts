import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, getMetadataStorage } from "type-graphql";
import type { Ontology } from "../ontology/ontology";
import { Declarations } from "./declare";
import { declareEnums } from "./enums";
import { declareAsOf } from "./inputs/as-of";
import { declareFilters } from "./inputs/filters";
import { declareOrders } from "./inputs/order";
import { declareThrough } from "./inputs/through";
import { declareWheres } from "./inputs/where";
import { declareKeys } from "./keys";
import { declareMutations } from "./mutations";
import { declareQueries } from "./queries";
import { declareScalars } from "./scalars";
import { declareSubscriptions } from "./subscriptions";
import { declareChanges } from "./types/changes";
import { declareComparison } from "./types/comparison";
import { declareConnections } from "./types/connections";
import { declareEntries } from "./types/entries";
import { declareGaps } from "./types/gaps";
import { declareInsight } from "./types/insight";
import { declareLinks } from "./types/links";
import { declareNodes } from "./types/nodes";
import { declareOntology } from "./types/ontology";
import { declarePropertyChanges } from "./types/property-changes";
import { declareSearch } from "./types/search";
import { declareSentences } from "./types/sentences";
import { declareWalks } from "./types/walks";
import { declareWebhooks } from "./webhooks";

const built = new WeakMap<Ontology, GraphQLSchema>();

/** The GraphQL schema of an ontology: built once, for that takes most of a start. */
export function createSchema(ontology: Ontology): GraphQLSchema {
  const schema = built.get(ontology) ?? build(ontology);
  built.set(ontology, schema);
  return schema;
}

function build(ontology: Ontology): GraphQLSchema {
  // TypeGraphQL keeps what is declared for the whole process, and would build what an earlier schema declared again.
  getMetadataStorage().clear();
  const declare = new Declarations();
  declareScalars(declare);
  declareEnums(declare, ontology);
  declareFilters(declare, ontology);
  declareWheres(declare, ontology);
  declareOrders(declare, ontology);
  declareThrough(declare, ontology);
  declareAsOf(declare);
  declareEntries(declare, ontology);
  declareOntology(declare);
  declareLinks(declare, ontology);
  declareSentences(declare);
  declareWalks(declare);
  declareConnections(declare, ontology);
  declarePropertyChanges(declare);
  declareChanges(declare);
  declareComparison(declare);
  declareSearch(declare, ontology);
  declareGaps(declare, ontology);
  declareInsight(declare);
  declareNodes(declare, ontology);
  declareKeys(declare);
  declareWebhooks(declare);
  const queries = declareQueries(declare, ontology);
  const mutations = declareMutations(declare, ontology);
  const subscriptions = declareSubscriptions(declare);
  const schema = buildSchemaSync({
    resolvers: [queries as never, mutations as never, subscriptions as never],
    // Events come from the feed of changes; TypeGraphQL asks for a way of its own and never uses it.
    pubSub: { publish: () => undefined, subscribe: () => ({}) as never },
    validate: false,
    // A test sees to it that the schema is valid; asking it for the whole of itself would be half of every start.
    skipCheck: true,
    orphanedTypes: ontology.nodeTypes.map(({ entity }) => entity),
  });
  return declare.complete(schema);
}
