import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CurrentGraph } from "../src/graph/current-graph";
import { Graph } from "../src/graph/graph";
import { search } from "../src/graph/search/search";
import { ChangeReader } from "../src/history/change-reader";
import { PastViews } from "../src/history/past/past-views";
import { createOntology } from "../src/model";
import { openDatabase } from "../src/store/database/database";
import { Feed } from "../src/store/feed";
import { migrate } from "../src/store/migration/migrate";
import { Store } from "../src/store/store";
import { kouvolaOperations } from "../src/testing/kouvola";
import { manyCities } from "./many-cities";

/**
 * What it costs to look back: `bench/past.ts [commits] [cities] [bytes]`. Kouvola's strategy, with cities beside it, is
 * changed by so many commits; then the oldest revision is asked for, first and again, and random ones, whose
 * memory is told against the bound.
 */
const [commits = 1_000, cities = 0, mostBytes = 64 * 2 ** 20] = process.argv.slice(2).map(Number);
const actor = { name: "bench", role: "ADMIN", space: null } as const;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const result = await work();
  const took = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 5));
  delay.disable();
  console.log(`${what.padEnd(58)} ${took.toFixed(1).padStart(9)} ms, longest pause ${(delay.max / 1e6).toFixed(0)} ms`);
  return result;
}

async function run(folder: string): Promise<void> {
  const ontology = createOntology();
  const database = await openDatabase(`sqlite:${join(folder, "graph.db")}`, ontology);
  await migrate(database);
  const feed = new Feed();
  const current = new CurrentGraph();
  const store = new Store(database, ontology, () => new Date(), feed);
  await store.commit(actor, kouvolaOperations(ontology));
  if (cities) await store.commit(actor, manyCities(cities));
  current.show(new Graph(ontology, await store.load()));
  store.follow(current.loaded.revision);
  feed.follow((commit) => current.apply(commit));
  const ids = current.loaded.nodes().map(({ id }) => id);
  const first = current.loaded.revision;
  for (let count = 0; count < commits; count++) {
    const id = ids[(count * 7_919) % ids.length] ?? "";
    await store.commit(actor, [{ kind: "updateNode", id, properties: { description: `Kuvaus ${count}` } }]);
  }
  const reader = new ChangeReader(database, ontology);
  const past = new PastViews({
    current,
    reader,

    today: () => "2024-06-01",
    mostBytes,
  });
  const latest = current.loaded.revision;
  console.log(`${ids.length} nodes, ${current.loaded.links().length} links, ${latest} revisions`);
  const at = (revision: number) => past.at({ revision, recordedAt: null, day: "2024-06-01", audience: "PUBLIC" });
  const look = async (revision: number) => {
    const view = await at(revision);
    await search(view, { text: "kasvu", passes: () => true, language: null, preferred: null });
  };
  await timed("the oldest revision, first", () => at(first));
  await timed("the oldest revision, again", () => at(first));
  await timed("a revision beside it", () => at(first + 1));
  await timed("ten at once of the same", () => Promise.all(Array.from({ length: 10 }, () => at(first + 40))));
  await timed("a search of the oldest, first", () => look(first));
  await timed("a search of the oldest, again", () => look(first));
  past.forget();
  const before = heap();
  for (let round = 1; round <= 4; round++) {
    for (let count = 0; count < 50; count++)
      await look(first + ((count * 6_151 + round * 389) % Math.max(1, latest - first)));
    const [reckoned, really] = [past.keptBytes / 2 ** 20, heap() - before];
    console.log(
      `after ${50 * round} random revisions, each searched: ${reckoned.toFixed(1)} MB reckoned of ${mostBytes / 2 ** 20}, ${really.toFixed(1)} MB more heap`,
    );
  }
  await database.close();
}

const folder = mkdtempSync(join(tmpdir(), "past-"));
run(folder).finally(() => rmSync(folder, { recursive: true }));
