import { ApolloServer, type ApolloServerPlugin, type BaseContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { formatError } from "../../api/format-error";
import { limitRules, type OperationLimits, refuseHarmful } from "../../api/limits";
import { type Authenticate, authenticating } from "../authentication";
import { type BodyLimits, longerForWriters } from "../body-limits";
import { errorLog } from "../error-log";
import { notReady } from "../health";
import type { RequestFacts } from "../request-facts";
import { addSockets } from "../streams/add-sockets";
import { addEventStreams } from "../streams/add-streams";
import { OpenStreams, unknownOwner } from "../streams/open-streams";
import { webSocketHandler } from "../streams/web-socket";
import { answerRevision } from "./answer-revision";
import { answerStatus } from "./answer-status";

/** What the endpoint is made of. */
export interface GraphQLEndpoint<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits &
    BodyLimits & {
      /** How many streams of events each key or address may have open. */
      readonly streams: number;
    };
  readonly isReady: () => boolean;
  /** The latest revision. */
  readonly revision: () => number | null;
  readonly authenticate: Authenticate;
  readonly createContext: (facts: RequestFacts) => Context;
  /** How often open streams are looked at; only a test says otherwise than usual. */
  readonly beatMilliseconds?: number;
  /** The revision of the graph that a request is answered from. */
  readonly revisionOf: (context: Context) => number | null;
}

/** How long requests in flight may take to finish when the service stops. */
const DRAIN_MILLISECONDS = 8_000;

/** Starts Apollo Server and opens `/graphql` and its streams; stopping what it answers drains the whole HTTP server. */
export async function addGraphQLEndpoint<Context extends BaseContext>(
  app: FastifyInstance,
  endpoint: GraphQLEndpoint<Context>,
): Promise<{ readonly stop: () => Promise<void> }> {
  await addSockets(app);
  const apollo = createApollo(app, endpoint);
  await apollo.start();
  const open = new OpenStreams(endpoint.limits.streams, endpoint.authenticate, endpoint.beatMilliseconds);
  const contextNow = (facts: RequestFacts) => {
    const context = endpoint.createContext(facts);
    return { context, revision: endpoint.revisionOf(context) };
  };
  const streaming = { ...endpoint, contextNow, open, log: app.log };
  const route = {
    url: "/graphql",
    onRequest: [
      async () => {
        if (!endpoint.isReady()) throw notReady();
      },
      authenticating(endpoint.authenticate),
    ],
    preHandler: async (request: FastifyRequest) => {
      refuseHarmful(...operationOf(request), endpoint.limits);
      if (request.ws) open.refuseTooMany(unknownOwner(request.ip));
    },
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers, holder }) =>
        endpoint.createContext({ acceptLanguage: headers["accept-language"], holder }),
    }),
    onSend: async (_request: FastifyRequest, reply: FastifyReply) => void reply.header("cache-control", "no-store"),
  };
  app.route({ ...route, ...longerForWriters(endpoint.limits), method: "POST" });
  app.route({ ...route, method: "GET", wsHandler: webSocketHandler(streaming) });
  addEventStreams(app, streaming);
  return {
    stop: () => {
      open.close();
      return apollo.stop();
    },
  };
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
