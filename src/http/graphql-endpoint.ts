import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { formatError } from "../api/format-error";
import { limitRules, type OperationLimits, refuseHarmful } from "../api/limits";
import type { KeyHolder } from "../store/keys/key-ring";
import { answerRevision } from "./answer-revision";
import { answerStatus } from "./answer-status";
import { type Authenticate, authenticating } from "./authentication";
import { errorLog } from "./error-log";
import { notReady } from "./health";

/** What a request tells its context. */
export interface RequestFacts {
  readonly acceptLanguage: string | undefined;
  /** Who holds the key that the request came with; null for anyone. */
  readonly holder: KeyHolder | null;
}

/** What the endpoint is made of. */
export interface GraphQLEndpoint<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly isReady: () => boolean;
  readonly authenticate: Authenticate;
  readonly createContext: (facts: RequestFacts) => Context;
  /** The revision of the graph that a request is answered from. */
  readonly revisionOf: (context: Context) => number | null;
}

/** How long requests in flight may take to finish when the service stops. */
const DRAIN_MILLISECONDS = 8_000;

/** Starts Apollo Server and opens `/graphql`; stopping what it answers drains the whole HTTP server. */
export async function addGraphQLEndpoint<Context extends BaseContext>(
  app: FastifyInstance,
  endpoint: GraphQLEndpoint<Context>,
): Promise<ApolloServer<Context>> {
  const apollo = createApollo(app, endpoint);
  await apollo.start();
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: [
      async () => {
        if (!endpoint.isReady()) throw notReady();
      },
      authenticating(endpoint.authenticate),
    ],
    preHandler: async (request) => refuseHarmful(...operationOf(request), endpoint.limits),
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers, holder }) =>
        endpoint.createContext({ acceptLanguage: headers["accept-language"], holder }),
    }),
    onSend: async (_request, reply) => void reply.header("cache-control", "no-store"),
  });
  return apollo;
}

function createApollo<Context extends BaseContext>(
  app: FastifyInstance,
  { schema, limits, revisionOf }: GraphQLEndpoint<Context>,
): ApolloServer<Context> {
  const plugins: ApolloServerPlugin<Context>[] = [
    ApolloServerPluginDrainHttpServer({ httpServer: app.server, stopGracePeriodMillis: DRAIN_MILLISECONDS }),
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    answerStatus,
    answerRevision(revisionOf),
    errorLog(app.log),
  ];
  return new ApolloServer<Context>({
    schema,
    plugins,
    formatError,
    logger: app.log,
    validationRules: limitRules(limits),
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    // There are no cookies that a foreign page could ride on, and with it on a plain GET would be refused.
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
}

/** The query and the variables of a request, before anything has checked what they are. */
function operationOf({ method, body, query }: FastifyRequest): [unknown, unknown] {
  const source = (method === "GET" ? query : body) as { query?: unknown; variables?: unknown } | null | undefined;
  const variables = source?.variables;
  return [source?.query, typeof variables === "string" ? jsonOf(variables) : variables];
}

/** Broken JSON is left to Apollo Server, which says what is wrong with it. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
