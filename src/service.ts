import { createAsker } from "./api/ask-schema";
import { Budget } from "./api/budget";
import { type ApiContext, createContext } from "./api/context";
import { createSchema } from "./api/schema";
import type { Services } from "./api/services";
import type { Config } from "./config";
import { seed } from "./exchange/seed";
import { calendarOf } from "./graph/calendar";
import { CurrentGraph } from "./graph/current-graph";
import { Graph } from "./graph/graph";
import { Turns } from "./graph/walk/turns";
import { type App, createApp } from "./http/app";
import { listen } from "./http/listen";
import { preferredLanguage } from "./http/preferred-language";
import { Publisher } from "./linked-data/publisher";
import { createOntology } from "./model";
import type { Language } from "./ontology/labels";
import type { Ontology } from "./ontology/ontology";
import { type Database, openDatabase } from "./store/database/database";
import { Feed } from "./store/feed";
import { migrate } from "./store/migration/migrate";
import { type Clock, Store } from "./store/store";

/** The service with its graph in memory, listening. */
export interface Service {
  /** Where it listens. */
  readonly address: URL;
  readonly served: { readonly nodes: number; readonly links: number; readonly revision: number };
  /** Finishes what is being answered, then closes the database. */
  readonly close: () => Promise<void>;
}

const clock: Clock = () => new Date();

/** Wires the parts and starts them: the database, HTTP, which says that it is not ready yet, and then the graph. */
export async function createService(config: Config): Promise<Service> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  const feed = new Feed();
  const store = new Store(database, ontology, clock);
  const current = new CurrentGraph();
  const closing: (() => Promise<void>)[] = [() => database.close()];
  const close = async (): Promise<void> => {
    for (const step of closing) await step();
  };
  try {
    const app = await createGraphApp(config, ontology, current, { store, feed });
    closing.unshift(() => app.close());
    const address = await listen(app, config);
    const graph = await loadGraph(config, ontology, database, store);
    current.show(graph);
    return { address, served: contentsOf(graph), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the store for a command that does one thing with it, and closes it after. */
export async function withStore<T>(config: Config, work: (store: Store, ontology: Ontology) => Promise<T>): Promise<T> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  try {
    await migrate(database);
    return await work(new Store(database, ontology, clock), ontology);
  } finally {
    await database.close();
  }
}

async function loadGraph(config: Config, ontology: Ontology, database: Database, store: Store): Promise<Graph> {
  await migrate(database);
  if (config.seed !== "none") await seed(store, ontology, config.seed);
  return new Graph(ontology, await store.load());
}

function createGraphApp(config: Config, ontology: Ontology, current: CurrentGraph, services: Services): Promise<App> {
  const turns = new Turns();
  const dayAt = calendarOf(config.timeZone);
  const schema = createSchema(ontology);
  const contextIn = (language: Language | null): ApiContext =>
    createContext({
      view: current.view("PUBLIC", dayAt(clock())),
      language,
      budget: new Budget(config.limits.objects),
      turns,
      walkLimit: config.limits.walkedLinks,
      actor: null,
      services,
    });
  return createApp<ApiContext>({
    config,
    schema,
    createContext: ({ acceptLanguage }) => contextIn(preferredLanguage(acceptLanguage)),
    revisionOf: ({ view }) => view.graph.revision,
    isReady: () => current.isLoaded,
    revision: () => current.revision,
    linkedData: {
      publisher: new Publisher(ontology, () => current.view("PUBLIC", dayAt(clock()))),
      publicUrl: config.publicUrl,
    },
    pages: { ask: createAsker(schema, contextIn), publicUrl: config.publicUrl },
  });
}

function contentsOf(graph: Graph): Service["served"] {
  return { nodes: [...graph.nodes()].length, links: graph.links().length, revision: graph.revision };
}
