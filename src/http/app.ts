import { randomUUID } from "node:crypto";
import type { BaseContext } from "@apollo/server";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance, LogController } from "fastify";
import type { Config } from "../config";
import { Days } from "../pages/days";
import { addAuthentication } from "./authentication";
import { addEmbed } from "./embed/embed";
import { addErrorAnswers, answerError, unreadableAnswer } from "./error-answers";
import { REQUEST_ID_HEADER } from "./error-log";
import { addExports, type ExportParts } from "./exchange/exports";
import { addImports, type ImportParts } from "./exchange/imports";
import { addGraphQLEndpoint, type GraphQLEndpoint } from "./graphql/graphql-endpoint";
import { addHealth, type Readiness } from "./health";
import { addLinkedData, type LinkedDataParts } from "./linked-data/linked-data";
import { nodeHtml } from "./pages/node-html";
import type { PageParts } from "./pages/page-parts";
import { addPages } from "./pages/pages";
import { nodePicture } from "./pages/preview-pictures";
import { addPlayground } from "./playground";

/** What the HTTP service needs from the rest of the house. */
export interface AppParts<Context extends BaseContext> extends Omit<GraphQLEndpoint<Context>, "limits">, Readiness {
  readonly config: Pick<Config, "embedOrigins" | "limits" | "logLevel" | "timeZone" | "trustedProxies">;
  /** What the addresses of things need; without it things have none. */
  readonly linkedData?: Omit<LinkedDataParts, "isReady">;
  /** What exports and imports of documents need; without it there are none. */
  readonly exchange?: Pick<ExportParts & ImportParts, "exporter" | "documentSchema" | "publicUrl" | "importer">;
  /** What the pages for people need; without it there are none. */
  readonly pages?: Omit<PageParts, "isReady" | "days">;
}

/** The HTTP service before it listens. */
export interface App {
  readonly server: FastifyInstance;
  /** Stops accepting, lets requests in flight finish, and closes all connections. */
  readonly close: () => Promise<void>;
}

/** Builds the HTTP service: GraphQL, its playground, health, pages, and linked data. */
export async function createApp<Context extends BaseContext>(parts: AppParts<Context>): Promise<App> {
  const { config } = parts;
  const server = createServer(config);
  server.removeContentTypeParser("text/plain");
  server.addHook("onRequest", async (request, reply) => {
    request.headers[REQUEST_ID_HEADER] = request.id;
    reply.header(REQUEST_ID_HEADER, request.id);
    reply.header("x-content-type-options", "nosniff");
    reply.header("referrer-policy", "no-referrer");
  });
  server.addHook("onResponse", async ({ log, method, url, holder }, { statusCode, elapsedTime }) => {
    // The id of a key says who asked without naming a person.
    const key = holder ? { key: holder.keyId } : {};
    log.info({ method, path: url.split("?")[0], status: statusCode, ms: Math.round(elapsedTime), ...key }, "answered");
  });
  addAuthentication(server);
  await server.register(compress, { encodings: ["br", "gzip"], threshold: 1024 });
  addErrorAnswers(server);
  addHealth(server, parts);
  await addPlayground(server);
  if (parts.exchange) {
    const { importBytes } = config.limits;
    const exchange = { ...parts, ...parts.exchange, importBytes };
    addExports(server, exchange);
    await addImports(server, exchange);
  }
  const pages = parts.pages && { ...parts.pages, isReady: parts.isReady, days: new Days(config.timeZone) };
  const html = pages && nodeHtml(pages);
  const picture = pages && nodePicture(pages);
  if (parts.linkedData) await addLinkedData(server, { ...parts.linkedData, isReady: parts.isReady, html, picture });
  if (pages) {
    await addPages(server, pages);
    await addEmbed(server, { ...pages, frameOrigins: config.embedOrigins });
  }
  const apollo = await addGraphQLEndpoint(server, { ...parts, limits: config.limits });
  return { server, close: () => apollo.stop() };
}

function createServer({ limits, logLevel, trustedProxies }: AppParts<BaseContext>["config"]): FastifyInstance {
  return fastify({
    // Logs go to standard error: standard output is for what a command was asked to print.
    logger: { level: logLevel, stream: process.stderr },
    // One line per request is enough, without the address and the query that Fastify would log.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: (_address, hop) => hop < trustedProxies,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    // A request that comes over an open connection while the service drains is still answered.
    return503OnClosing: false,
    frameworkErrors: answerError,
    clientErrorHandler: (_error, socket) => void (socket.writable && socket.end(unreadableAnswer())),
  });
}
