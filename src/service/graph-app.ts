import { createAsker } from "../api/ask-schema";
import { audienceOf } from "../api/audience";
import { Budget } from "../api/budget";
import { type ApiContext, answeringRevision, createContext } from "../api/context";
import { createSchema } from "../api/schema";
import type { Services } from "../api/services";
import type { Config } from "../config";
import { documentSchemaText } from "../exchange/schema/document-schema";
import { Turns } from "../graph/walk/turns";
import { type App, createApp } from "../http/app";
import type { Authenticate } from "../http/authentication";
import { preferredLanguage } from "../http/preferred-language";
import { Publisher } from "../linked-data/publisher";
import { defaultLanguage, type Language } from "../ontology/labels";
import type { Actor } from "../store/actor";
import type { AskApi } from "../webhooks/next-commit";
import { exporterOf } from "./exporter-of";
import type { OpenGraph } from "./open-graph";

/** The HTTP service over a graph, and how its own parts ask the API. */
export interface GraphApp {
  readonly app: App;
  readonly ask: AskApi;
}

/** Wires the API and everything that is served over HTTP to a graph. */
export async function createGraphApp(
  config: Config,
  { ontology, current, past, importer, today }: OpenGraph,
  services: Services,
  authenticate: Authenticate,
): Promise<GraphApp> {
  const turns = new Turns();
  const schema = createSchema(ontology);
  const { publicUrl } = config;
  const { objects, walkedLinks: walkLimit } = config.limits;
  const contextIn = (language: Language | null, actor: Actor | null = null, mostObjects = objects): ApiContext => {
    const view = current.view(audienceOf(actor), today());
    return createContext({ view, language, budget: new Budget(mostObjects), turns, walkLimit, actor, services });
  };
  const app = await createApp<ApiContext>({
    config,
    schema,
    createContext: ({ acceptLanguage, holder }) => contextIn(preferredLanguage(acceptLanguage), holder),
    authenticate,
    revisionOf: answeringRevision,
    isReady: () => current.isLoaded,
    revision: () => current.revision,
    exchange: { exporter: exporterOf(past), importer, documentSchema: documentSchemaText(ontology), publicUrl },
    linkedData: { publisher: new Publisher(ontology, () => current.view("PUBLIC", today())), publicUrl },
    pages: { ask: createAsker(schema, (language) => contextIn(language)), publicUrl },
  });
  const ask: AskApi = (question, internalTo) => {
    const actor = internalTo === undefined ? null : ({ name: "webhook", role: "READER", space: internalTo } as const);
    // What one commit did is bounded by itself.
    return createAsker(schema, (language) => contextIn(language, actor, Infinity))(question, defaultLanguage);
  };
  return { app, ask };
}
