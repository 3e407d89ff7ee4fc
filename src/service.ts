import { Budget } from "./api/budget";
import { type ApiContext, createContext } from "./api/context";
import { createSchema } from "./api/schema";
import { calendarDay } from "./calendar-day";
import type { Config } from "./config";
import { Graph } from "./graph/graph";
import { View } from "./graph/view";
import { type App, createApp } from "./http/app";
import { listen } from "./http/listen";
import { preferredLanguage } from "./http/preferred-language";
import { createOntology } from "./model";
import type { Ontology } from "./ontology/ontology";
import { seed } from "./seed";
import { openDatabase } from "./store/database";
import { migrate } from "./store/migrate";
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

/** Wires the parts and starts them: the database, its migrations and first filling, the graph, and HTTP. */
export async function createService(config: Config): Promise<Service> {
  const ontology = createOntology();
  const store = await openStore(config, ontology);
  try {
    if (config.seed !== "none") await seed(store, ontology, config.seed);
    const graph = new Graph(ontology, await store.load());
    const app = await createGraphApp(config, graph);
    const address = await listen(app, config);
    const close = () => app.close().finally(() => store.close());
    return { address, served: contentsOf(graph), close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Opens the store for a command that does one thing with it, and closes it after. */
export async function withStore<T>(config: Config, work: (store: Store, ontology: Ontology) => Promise<T>): Promise<T> {
  const ontology = createOntology();
  const store = await openStore(config, ontology);
  return work(store, ontology).finally(() => store.close());
}

async function openStore({ databaseUrl }: Config, ontology: Ontology): Promise<Store> {
  const database = await openDatabase(databaseUrl, ontology);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new Store(database, ontology, clock);
}

function createGraphApp(config: Config, graph: Graph): Promise<App> {
  let view = new View(graph, "PUBLIC", calendarDay(clock(), config.timeZone));
  const viewOfToday = () => {
    const day = calendarDay(clock(), config.timeZone);
    if (view.day !== day) view = new View(graph, "PUBLIC", day);
    return view;
  };
  return createApp<ApiContext>({
    config,
    schema: createSchema(graph.ontology),
    createContext: ({ acceptLanguage }) =>
      createContext({
        view: viewOfToday(),
        language: preferredLanguage(acceptLanguage),
        budget: new Budget(config.limits.objects),
      }),
    revisionOf: ({ view }) => view.graph.revision,
    isReady: () => true,
    revision: () => graph.revision,
  });
}

function contentsOf(graph: Graph): Service["served"] {
  return { nodes: [...graph.nodes()].length, links: graph.links().length, revision: graph.revision };
}
