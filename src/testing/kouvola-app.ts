import type { GraphQLSchema } from "graphql";
import { createAsker } from "../api/ask-schema";
import { Budget } from "../api/budget";
import { type ApiContext, createContext } from "../api/context";
import { createSchema } from "../api/schema";
import type { Services } from "../api/services";
import { readConfig } from "../config";
import type { Graph } from "../graph/graph";
import { View } from "../graph/view";
import { Turns } from "../graph/walk/turns";
import { createApp } from "../http/app";
import { authenticatingBy } from "../http/authentication";
import { preferredLanguage } from "../http/preferred-language";
import { Publisher } from "../linked-data/publisher";
import { createOntology } from "../model";
import type { Language } from "../ontology/labels";
import { kouvola } from "./kouvola";
import { reachingOnly } from "./reaching-only";

/** What a client gets for a GraphQL request. */
export interface HttpAnswer {
  readonly status: number;
  /** The body as it came. */
  readonly text: string;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code?: unknown } }[];
}

/** A GraphQL request: what its body holds, and its Accept-Language. */
export interface HttpQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly acceptLanguage?: string;
}

/** An answer to a GET. */
export interface Got {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, number | string | string[] | undefined>>;
}

/** Kouvola's strategy behind the HTTP service as it starts by itself, but without a port until one is asked for. */
export interface KouvolaApp {
  readonly schema: GraphQLSchema;
  post(question: HttpQuestion): Promise<HttpAnswer>;
  /** Gets an address from the root, as a browser would. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Got>;
  /** Takes a free port, for a browser; answers where. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Makes the HTTP service over Kouvola's strategy; a process can have one. */
export function startKouvolaApp(): Promise<KouvolaApp> {
  return startAppOver(kouvola(createOntology()), "2024-06-01");
}

/**
 * Makes the HTTP service over a graph as it is on a day, with settings; a process can have one. What reaches beyond the
 * graph fails as without a database, unless there is something to reach.
 */
export async function startAppOver(
  graph: Graph,
  day: string,
  env: Readonly<Record<string, string>> = {},
  services: Services = reachingOnly(),
): Promise<KouvolaApp> {
  const config = readConfig({ LOG_LEVEL: "silent", ...env });
  const view = new View(graph, "PUBLIC", day);
  const schema = createSchema(graph.ontology);
  const contextIn = (language: Language | null): ApiContext =>
    createContext({
      view,
      language,
      budget: new Budget(config.limits.objects),
      turns: new Turns(),
      walkLimit: 500_000,
      actor: null,
      services,
    });
  const app = await createApp<ApiContext>({
    config,
    schema,
    createContext: ({ acceptLanguage }) => contextIn(preferredLanguage(acceptLanguage)),
    revisionOf: () => graph.revision,
    isReady: () => true,
    authenticate: authenticatingBy({ holderOf: async () => null }),
    revision: () => graph.revision,
    linkedData: { publisher: new Publisher(graph.ontology, () => view), publicUrl: config.publicUrl },
    pages: { ask: createAsker(schema, contextIn), publicUrl: config.publicUrl },
  });
  return {
    schema,
    post: async ({ acceptLanguage, ...payload }) => {
      const headers = {
        accept: "application/graphql-response+json",
        ...(acceptLanguage && { "accept-language": acceptLanguage }),
      };
      const { statusCode, body } = await app.server.inject({ method: "POST", url: "/graphql", headers, payload });
      const { data, errors = [] } = JSON.parse(body) as Partial<HttpAnswer>;
      return { status: statusCode, text: body, data, errors };
    },
    get: async (path, headers = {}) => {
      const { statusCode, body, headers: answered } = await app.server.inject({ method: "GET", url: path, headers });
      return { status: statusCode, text: body, headers: answered };
    },
    listen: () => app.server.listen({ port: 0, host: "127.0.0.1" }),
    close: app.close,
  };
}
