import { Importer } from "../exchange/import/importer";
import { everythingIn } from "../exchange/write/contents";
import { type DocumentFormat, writeDocument } from "../exchange/write/write-document";
import { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import { Feed } from "../store/feed";
import { migrate } from "../store/migration/migrate";
import { Store } from "../store/store";
import type { Engine } from "./engines";
import { ontology } from "./world";

/** An empty database with its graph, to import into and export from. */
export interface ImportWorld {
  readonly importer: Importer;
  readonly store: Store;
  readonly graph: () => Graph;
  /** The document of a space, of all that there is. */
  readonly written: (space: string, format?: DocumentFormat) => string;
}

/** Opens the running test's database, and keeps a graph of it. */
export async function importWorld(engine: Engine): Promise<ImportWorld> {
  const database = await engine.open(ontology);
  await migrate(database);
  const current = new CurrentGraph();
  const feed = new Feed();
  feed.follow((commit) => current.apply(commit));
  const store = new Store(database, ontology, () => new Date("2024-06-01T12:00:00Z"), feed);
  const loaded = await store.load();
  current.show(new Graph(ontology, loaded));
  store.follow(loaded.revision);
  const graph = () => current.loaded;
  return {
    importer: new Importer({ store, graph }),
    store,
    graph,
    written: (space, format = "yaml") => [...writeDocument(everythingIn(graph()), space, { format })].join(""),
  };
}
