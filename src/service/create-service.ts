import type { Services } from "../api/services";
import type { Config } from "../config";
import { seed } from "../exchange/seed";
import type { Graph } from "../graph/graph";
import { ChangeLists } from "../history/changes/change-list";
import { SeenChanges } from "../history/changes/seen-changes";
import { ChangeFeed } from "../history/follow/change-feed";
import { SharedReader } from "../history/follow/shared-reader";
import { Tail } from "../history/follow/tail";
import { authenticatingBy } from "../http/authentication";
import { listen } from "../http/listen";
import { followOthers } from "../store/follow-others";
import { KeyRing } from "../store/keys/key-ring";
import { KeyTable } from "../store/keys/key-table";
import { Keys } from "../store/keys/keys";
import { openWebhooks } from "../webhooks/open-webhooks";
import { createGraphApp } from "./graph-app";
import { clock, keyClock, loadGraph, type OpenGraph, openGraph } from "./open-graph";

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

/** Wires the parts and starts them: the database, HTTP, which says that it is not ready yet, and then the graph. */
export async function createService(config: Config): Promise<Service> {
  const graph = await openGraph(config);
  const closing: (() => Promise<void>)[] = [() => graph.database.close()];
  const close = async (): Promise<void> => {
    for (const step of closing) await step();
  };
  try {
    return { ...(await start(config, graph, (step) => closing.unshift(step))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starts everything; what has to be ended again is told, to be ended in the opposite order. */
async function start(
  config: Config,
  graph: OpenGraph,
  onClose: (step: () => Promise<void>) => void,
): Promise<Omit<Service, "close">> {
  const { database, feed, store, current, ontology } = graph;
  const table = new KeyTable(database, keyClock(config));
  const ring = new KeyRing(table, keyClock(config), config.adminKey);
  const { webhooks, deliverer } = openWebhooks({
    ...{ database, feed, reach: config.webhookReach, now: clock, revision: () => current.revision ?? 0 },
    enumName: (type) => ontology.nodeType(type)?.enumName,
    ask: (question, internalTo) => ask(question, internalTo),
    failed: (error) => app.server.log.error({ err: error }, "webhooks could not be told"),
  });
  const services: Services = { ...graph, ...readersOf(graph), keys: new Keys(table, ring), webhooks };
  const { app, ask } = await createGraphApp(config, graph, services, authenticatingBy(ring));
  onClose(() => app.close());
  const address = await listen(app, config);
  const loaded = await loadGraph(graph, async () => {
    if (config.seed !== "none") await seed(store, ontology, config.seed);
    await ring.read();
  });
  if (database.isShared) onClose(followOthers(store));
  onClose(() => deliverer.close());
  await deliverer.start();
  return { address, served: contentsOf(loaded), hasKeys: ring.hasKeys };
}

/** Those who read what changed. */
function readersOf({ current, reader, past, feed }: OpenGraph) {
  const seenChanges = new SeenChanges({ current, reader, people: past.people });
  const tail = new Tail(feed, () => current.revision ?? 0);
  return {
    seenChanges,
    changeLists: new ChangeLists(reader, seenChanges),
    changeFeed: new ChangeFeed({ tail, reader: new SharedReader(reader) }, seenChanges),
  };
}

function contentsOf(graph: Graph): Service["served"] {
  return { nodes: [...graph.nodes()].length, links: graph.links().length, revision: graph.revision };
}
