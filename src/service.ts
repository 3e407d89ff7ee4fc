import { createAsker } from "./api/ask-schema";
import { audienceOf } from "./api/audience";
import { Budget } from "./api/budget";
import { type ApiContext, answeringRevision, createContext } from "./api/context";
import { createSchema } from "./api/schema";
import type { Services } from "./api/services";
import type { Config } from "./config";
import { Importer } from "./exchange/import/importer";
import { documentSchemaText } from "./exchange/schema/document-schema";
import { seed } from "./exchange/seed";
import { Exporter } from "./exchange/write/exporter";
import { calendarOf } from "./graph/calendar";
import { CurrentGraph } from "./graph/current-graph";
import { Graph } from "./graph/graph";
import { Turns } from "./graph/walk/turns";
import { ChangeFeed } from "./history/change-feed";
import { ChangeLists } from "./history/change-list";
import { ChangeReader } from "./history/change-reader";
import { PastViews } from "./history/past-views";
import { SeenChanges } from "./history/seen-changes";
import { SharedReader } from "./history/shared-reader";
import { Tail } from "./history/tail";
import { type App, createApp } from "./http/app";
import { type Authenticate, authenticatingBy } from "./http/authentication";
import { listen } from "./http/listen";
import { preferredLanguage } from "./http/preferred-language";
import { Publisher } from "./linked-data/publisher";
import { createOntology } from "./model";
import { defaultLanguage, type Language } from "./ontology/labels";
import type { Ontology } from "./ontology/ontology";
import type { Actor } from "./store/actor";
import type { Clock } from "./store/clock";
import { type Database, openDatabase } from "./store/database/database";
import { isErasure } from "./store/erasure/is-erasure";
import { ledgerOf } from "./store/erasure/ledger-of";
import { type Copy, obeyInCopy } from "./store/erasure/obey-copy";
import { Feed } from "./store/feed";
import { followOthers } from "./store/follow-others";
import { KeyRing } from "./store/keys/key-ring";
import { type KeyClock, KeyTable } from "./store/keys/key-table";
import { Keys } from "./store/keys/keys";
import { withKeyTable } from "./store/keys/with-key-table";
import { migrate } from "./store/migration/migrate";
import { Store } from "./store/store";
import type { AskApi } from "./webhooks/next-commit";
import { openWebhooks } from "./webhooks/open-webhooks";

/** The service with its graph in memory, listening. */
export interface Service {
  /** Where it listens. */
  readonly address: URL;
  readonly served: { readonly nodes: number; readonly links: number; readonly revision: number };
  /** Whether anybody has a key, without which nobody can change anything. */
  readonly hasKeys: boolean;
  /** Finishes what is being answered, then closes the database. */
  readonly close: () => Promise<void>;
}

const clock: Clock = () => new Date();

/** Wires the parts and starts them: the database, HTTP, which says that it is not ready yet, and then the graph. */
export async function createService(config: Config): Promise<Service> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  const feed = new Feed();
  const store = new Store(database, ontology, clock, feed, ledgerOf(config.databaseUrl, config.erasureLedger));
  const table = new KeyTable(database, keyClock(config));
  const ring = new KeyRing(table, keyClock(config), config.adminKey);
  const current = new CurrentGraph();
  // The first to follow: whoever is told of a commit can read it in the graph.
  feed.follow((commit) => current.apply(commit));
  const reader = new ChangeReader(database, ontology);
  const dayAt = calendarOf(config.timeZone);
  const today = () => dayAt(clock());
  const past = new PastViews({ current, reader, today, mostBytes: config.pastBytes });
  const seenChanges = new SeenChanges({ current, reader, people: past.people });
  const changeLists = new ChangeLists(reader, seenChanges);
  const tail = new Tail(feed, () => current.revision ?? 0);
  const changeFeed = new ChangeFeed({ tail, reader: new SharedReader(reader) }, seenChanges);
  feed.follow((commit) => {
    if (isErasure(commit)) past.forget();
  });
  const closing: (() => Promise<void>)[] = [() => database.close()];
  const close = async (): Promise<void> => {
    for (const step of closing) await step();
  };
  try {
    const keys = new Keys(table, ring);
    const importer = new Importer({ store, graph: () => current.loaded });
    const { webhooks, deliverer } = openWebhooks({
      ...{ database, feed, reach: config.webhookReach, now: clock, revision: () => current.revision ?? 0 },
      enumName: (type) => ontology.nodeType(type)?.enumName,
      ask: (question, internalTo) => ask(question, internalTo),
      failed: (error) => app.server.log.error({ err: error }, "webhooks could not be told"),
    });
    const { app, ask } = await createGraphApp(
      config,
      ontology,
      current,
      { store, feed, keys, past, current, seenChanges, changeFeed, changeLists, importer, webhooks },
      authenticatingBy(ring),
    );
    closing.unshift(() => app.close());
    const address = await listen(app, config);
    const graph = await loadGraph(config, ontology, database, store);
    await ring.read();
    current.show(graph);
    store.follow(graph.revision);
    if (database.isShared) closing.unshift(followOthers(store));
    closing.unshift(() => deliverer.close());
    await deliverer.start();
    return { address, served: contentsOf(graph), hasKeys: ring.hasKeys, close };
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
    return await work(
      new Store(database, ontology, clock, undefined, ledgerOf(config.databaseUrl, config.erasureLedger)),
      ontology,
    );
  } finally {
    await database.close();
  }
}

/** Makes a copy of the database ready to take its place: nobody who was erased is in it. */
export function prepareCopy({ databaseUrl, erasureLedger }: Config, copy: Copy): Promise<void> {
  return obeyInCopy(copy, createOntology(), clock, ledgerOf(databaseUrl, erasureLedger));
}

/** Opens the documents of a store for a command, all that is in it, and closes it after. */
export async function withDocuments<T>(config: Config, work: (documents: DocumentDesk) => Promise<T>): Promise<T> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  const feed = new Feed();
  const current = new CurrentGraph();
  feed.follow((commit) => current.apply(commit));
  try {
    await migrate(database);
    const store = new Store(database, ontology, clock, feed, ledgerOf(config.databaseUrl, config.erasureLedger));
    await store.erasures.obey();
    current.show(new Graph(ontology, await store.load()));
    store.follow(current.loaded.revision);
    const reader = new ChangeReader(database, ontology);
    const today = () => calendarOf(config.timeZone)(clock());
    const past = new PastViews({ current, reader, today, mostBytes: config.pastBytes });
    const exporter = exporterOf(past);
    return await work({ importer: new Importer({ store, graph: () => current.loaded }), exporter });
  } finally {
    await database.close();
  }
}

/** What comes in and goes out as documents. */
export interface DocumentDesk {
  readonly importer: Importer;
  readonly exporter: Exporter;
}

/** Everybody is given all that they may see, whenever it holds. */
function exporterOf(past: Pick<PastViews, "at">): Exporter {
  return new Exporter((actor, revision) =>
    past.at({ revision, recordedAt: null, day: null, audience: audienceOf(actor) }),
  );
}

/** Opens the keys for a command, also while the service runs, and closes them after. */
export function withKeys<T>(config: Config, work: (keys: KeyTable) => Promise<T>): Promise<T> {
  return withKeyTable(config.databaseUrl, createOntology(), keyClock(config), work);
}

function keyClock({ timeZone }: Pick<Config, "timeZone">): KeyClock {
  return { now: clock, dayAt: calendarOf(timeZone) };
}

async function loadGraph(config: Config, ontology: Ontology, database: Database, store: Store): Promise<Graph> {
  await migrate(database);
  if (config.seed !== "none") await seed(store, ontology, config.seed);
  await store.erasures.obey();
  return new Graph(ontology, await store.load());
}

async function createGraphApp(
  config: Config,
  ontology: Ontology,
  current: CurrentGraph,
  services: Services,
  authenticate: Authenticate,
): Promise<{ readonly app: App; readonly ask: AskApi }> {
  const turns = new Turns();
  const dayAt = calendarOf(config.timeZone);
  const schema = createSchema(ontology);
  const { objects } = config.limits;
  const contextIn = (language: Language | null, actor: Actor | null = null, mostObjects = objects): ApiContext =>
    createContext({
      view: current.view(audienceOf(actor), dayAt(clock())),
      language,
      budget: new Budget(mostObjects),
      turns,
      walkLimit: config.limits.walkedLinks,
      actor,
      services,
    });
  const app = await createApp<ApiContext>({
    config,
    schema,
    createContext: ({ acceptLanguage, holder }) => contextIn(preferredLanguage(acceptLanguage), holder),
    authenticate,
    revisionOf: answeringRevision,
    isReady: () => current.isLoaded,
    revision: () => current.revision,
    exchange: {
      exporter: exporterOf(services.past),
      importer: services.importer,
      documentSchema: documentSchemaText(ontology),
      publicUrl: config.publicUrl,
    },
    linkedData: {
      publisher: new Publisher(ontology, () => current.view("PUBLIC", dayAt(clock()))),
      publicUrl: config.publicUrl,
    },
    pages: { ask: createAsker(schema, (language) => contextIn(language)), publicUrl: config.publicUrl },
  });
  const ask: AskApi = (question, internalTo) => {
    const actor = internalTo === undefined ? null : ({ name: "webhook", role: "READER", space: internalTo } as const);
    // What one commit did is bounded by itself.
    return createAsker(schema, (language) => contextIn(language, actor, Infinity))(question, defaultLanguage);
  };
  return { app, ask };
}

function contentsOf(graph: Graph): Service["served"] {
  return { nodes: [...graph.nodes()].length, links: graph.links().length, revision: graph.revision };
}
