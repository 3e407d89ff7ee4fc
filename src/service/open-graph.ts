import type { Config } from "../config";
import { Importer } from "../exchange/import/importer";
import { calendarOf } from "../graph/calendar";
import { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import { ChangeReader } from "../history/change-reader";
import { PastViews } from "../history/past/past-views";
import { createOntology } from "../model";
import type { Ontology } from "../ontology/ontology";
import type { Clock } from "../store/clock";
import { type Database, openDatabase } from "../store/database/database";
import { isErasure } from "../store/erasure/is-erasure";
import { ledgerOf } from "../store/erasure/ledger-of";
import { Feed } from "../store/feed";
import type { KeyClock } from "../store/keys/key-table";
import { migrate } from "../store/migration/migrate";
import { Store } from "../store/store";

/** What time it is, for everything that is wired here. */
export const clock: Clock = () => new Date();

/** The record, and the graph in memory that follows it; the graph is not there before it is loaded. */
export interface OpenGraph {
  readonly ontology: Ontology;
  readonly database: Database;
  readonly feed: Feed;
  readonly store: Store;
  readonly current: CurrentGraph;
  readonly reader: ChangeReader;
  readonly past: PastViews;
  readonly importer: Importer;
  /** Which day it is, as YYYY-MM-DD, where the city is. */
  readonly today: () => string;
}

/** Opens the database, and wires the graph to it. */
export async function openGraph(config: Config): Promise<OpenGraph> {
  const ontology = createOntology();
  const database = await openDatabase(config.databaseUrl, ontology);
  const feed = new Feed();
  const store = storeOf(config, database, ontology, feed);
  const current = new CurrentGraph();
  const reader = new ChangeReader(database, ontology);
  const { dayAt } = keyClock(config);
  const today = () => dayAt(clock());
  const past = new PastViews({ current, reader, today, mostBytes: config.pastBytes });
  const importer = new Importer({ store, graph: () => current.loaded });
  // The first to follow: whoever is told of a commit can read it in the graph.
  feed.follow((commit) => {
    current.apply(commit);
    if (isErasure(commit)) past.forget();
  });
  return { ontology, database, feed, store, current, reader, past, importer, today };
}

/** Brings the tables up to date, fills them if that is wanted and they are empty, and loads the graph. */
export async function loadGraph(
  { ontology, database, store, current }: OpenGraph,
  fill: (store: Store, ontology: Ontology) => Promise<unknown> = async () => undefined,
): Promise<Graph> {
  await migrate(database);
  await fill(store, ontology);
  await store.erasures.obey();
  const graph = new Graph(ontology, await store.load());
  current.show(graph);
  store.follow(graph.revision);
  return graph;
}

/** The store of a database, which remembers who was erased. */
export function storeOf(config: Config, database: Database, ontology: Ontology, feed?: Feed): Store {
  return new Store(database, ontology, clock, feed, ledgerOf(config.databaseUrl, config.erasureLedger));
}

/** What time it is, and on which day of the city's calendar. */
export function keyClock({ timeZone }: Pick<Config, "timeZone">): KeyClock {
  return { now: clock, dayAt: calendarOf(timeZone) };
}
