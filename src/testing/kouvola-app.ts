import type { GraphQLSchema } from "graphql";
import { Budget } from "../api/budget";
import { type ApiContext, createContext } from "../api/context";
import { createSchema } from "../api/schema";
import { readConfig } from "../config";
import { View } from "../graph/view";
import { Turns } from "../graph/walk/turns";
import { createApp } from "../http/app";
import { preferredLanguage } from "../http/preferred-language";
import { createOntology } from "../model";
import { kouvola } from "./kouvola";

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

/** Kouvola's strategy behind the HTTP service as it starts by itself, but without a port until one is asked for. */
export interface KouvolaApp {
  readonly schema: GraphQLSchema;
  post(question: HttpQuestion): Promise<HttpAnswer>;
  /** Takes a free port, for a browser; answers where. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/** Makes the HTTP service over Kouvola's strategy; a process can have one. */
export async function startKouvolaApp(): Promise<KouvolaApp> {
  const config = readConfig({ LOG_LEVEL: "silent" });
  const graph = kouvola(createOntology());
  const view = new View(graph, "PUBLIC", "2024-06-01");
  const schema = createSchema(graph.ontology);
  const app = await createApp<ApiContext>({
    config,
    schema,
    createContext: ({ acceptLanguage }) =>
      createContext({
        view,
        language: preferredLanguage(acceptLanguage),
        budget: new Budget(config.limits.objects),
        turns: new Turns(),
        walkLimit: 500_000,
      }),
    revisionOf: () => graph.revision,
    isReady: () => true,
    revision: () => graph.revision,
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
    listen: () => app.server.listen({ port: 0, host: "127.0.0.1" }),
    close: app.close,
  };
}
