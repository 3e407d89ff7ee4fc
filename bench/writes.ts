import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CurrentGraph } from "../src/graph/current-graph";
import { Graph } from "../src/graph/graph";
import { createOntology } from "../src/model";
import type { Actor } from "../src/store/actor";
import { type Database, openDatabase } from "../src/store/database/database";
import { Feed } from "../src/store/feed";
import { migrate } from "../src/store/migration/migrate";
import type { Operation } from "../src/store/operation";
import { Store } from "../src/store/store";
import { creating } from "../src/testing/drafts";
import { adminKey, startService } from "../src/testing/start-service";
import { row } from "./table";
import { percentile, timesOf } from "./times";

const actor: Actor = { name: "bench", role: "ADMIN", space: null };
const ontology = createOntology();

/** A way to write: a commit of so many new nodes, whose names begin alike. */
type Write = (name: string, nodes: number) => Promise<void>;

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});

/** Prints how many commits a second are acknowledged, each of them on the disk and in the graph. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-writes-"));
  process.stdout.write(`A write and an fsync of 4 KB on this disk: ${flushTime(folder).toFixed(2)} ms (p50)\n\n`);
  row("engine", "through", "commits", "at once", "commits/s", "nodes/s", "p50 ms", "p99 ms");
  row(...Array.from({ length: 8 }, () => "---"));
  try {
    await measure("SQLite", `sqlite:${join(folder, "graph.db")}`);
    const server = process.env.TEST_DATABASE_URL;
    if (server) await measure("PostgreSQL", server);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(engine: string, url: string): Promise<void> {
  const { database, write } = await openStore(url);
  await measureAll(engine, "Store.commit", write);
  await database.close();
  const service = await startService({ DATABASE_URL: url, SEED: "none" });
  const query = "mutation ($input: ApplyInput!) { apply(input: $input) { revision errors { message } } }";
  await measureAll(engine, "HTTP", async (name, nodes) => {
    const operations = Array.from({ length: nodes }, (_, index) => ({
      createValue: { space: "bench", name: `${name} ${index}` },
    }));
    const { data } = await service.ask<{ apply: { errors: unknown[] } }>(query, { input: { operations } }, adminKey);
    if (data.apply.errors.length) throw new Error(JSON.stringify(data.apply.errors));
  });
  await service.close();
}

async function openStore(url: string): Promise<{ readonly database: Database; readonly write: Write }> {
  const database = await openDatabase(url, ontology);
  await migrate(database);
  const feed = new Feed();
  const store = new Store(database, ontology, () => new Date(), feed);
  const current = new CurrentGraph();
  feed.follow((commit) => current.apply(commit));
  current.show(new Graph(ontology, await store.load()));
  store.follow(current.loaded.revision);
  const run = Date.now().toString(36);
  const write: Write = async (name, nodes) => {
    const slug = `bench/${run}-${name.replaceAll(" ", "-")}`;
    const operations: Operation[] = Array.from({ length: nodes }, (_, index) => creating("Value", `${slug}-${index}`));
    await store.commit(actor, operations);
  };
  return { database, write };
}

async function measureAll(engine: string, through: string, write: Write): Promise<void> {
  await timesOf(20, 1, (index) => write(`warm ${index}`, 1));
  for (const [commits, atOnce, nodes] of [
    [500, 1, 1],
    [1_000, 32, 1],
    [50, 1, 100],
  ] as const) {
    const began = performance.now();
    const times = await timesOf(commits, atOnce, (index) =>
      write(`${through.length} ${atOnce} ${nodes} ${index}`, nodes),
    );
    const perSecond = commits / ((performance.now() - began) / 1_000);
    const what = nodes === 1 ? `${commits} of a node` : `${commits} of ${nodes} nodes`;
    const numbers = [perSecond.toFixed(0), (perSecond * nodes).toFixed(0)];
    row(
      engine,
      through,
      what,
      String(atOnce),
      ...numbers,
      percentile(times, 0.5).toFixed(1),
      percentile(times, 0.99).toFixed(1),
    );
  }
}

/** How long the disk takes to say that a page is written: no commit can be quicker. */
function flushTime(folder: string): number {
  const page = Buffer.alloc(4_096, 1);
  const descriptor = openSync(join(folder, "page"), "w");
  const times = Array.from({ length: 200 }, () => {
    const began = performance.now();
    writeSync(descriptor, page);
    fsyncSync(descriptor);
    return performance.now() - began;
  });
  closeSync(descriptor);
  return percentile(times, 0.5);
}
