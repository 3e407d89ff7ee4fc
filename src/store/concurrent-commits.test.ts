import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "../project-root";
import { type Counted, counted, countUp } from "../testing/counting";
import { problemsAfterCrash } from "../testing/crash/check-record";
import { openStore } from "../testing/crash/open-store";
import type { Said } from "../testing/crash/writer";
import { creating, linking } from "../testing/drafts";
import { onEachEngine, onPostgres } from "../testing/engines";
import type { Actor } from "./actor";
import type { Database } from "./database/database";
import type { Store } from "./store";

const actor: Actor = { name: "editor", role: "ADMIN", space: null };
const many = 50;

/** Every fifth names a node that is not there, after what could be done. */
async function attempt(store: Store, index: number): Promise<Said> {
  const tag = `commit ${index}`;
  const id = (place: number) => `test/n${index}-${place}`;
  const operations = [creating("Value", id(0)), creating("Value", id(1)), linking("RELATED_TO", id(0), id(1))];
  const wrong = index % 5 === 4 ? [{ kind: "deleteNode", id: "test/nobody" } as const] : [];
  try {
    const { revision, changes } = await store.commit(actor, [...operations, ...wrong], { reason: tag });
    return { tag, revision, changes: changes.length };
  } catch (error) {
    return { tag, revision: null, code: (error as { readonly code: string }).code };
  }
}

onEachEngine("commits that come at once", (engine) => {
  let database: Database;
  let store: Store;
  beforeEach(async () => {
    ({ database, store } = await openStore(engine.url()));
  });
  afterEach(() => database.close());

  it("are each done whole or not at all: what is acknowledged, the rows and the revisions are one", async () => {
    const said = await Promise.all(Array.from({ length: many }, (_, index) => attempt(store, index)));
    const done = said.flatMap(({ revision }) => revision ?? []);
    expect(done.sort((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(said.filter(({ code }) => code === "UNKNOWN_NODE")).toHaveLength(10);
    expect(await problemsAfterCrash(database, store, said)).toEqual([]);
    const { nodes, links, revision } = await store.load();
    expect([nodes.length, links.length, revision]).toEqual([80, 40, 40]);
  });

  it("never overwrite each other: who saw an older version is refused, and told which there is", async () => {
    await store.commit(actor, [creating("Value", counted)]);
    const all = await Promise.all(Array.from({ length: 10 }, () => countUp(store, 5)));
    expect(all.map(({ done, untold }) => [done, untold])).toEqual(all.map(() => [5, 0]));
    expect(all.some(({ refused }) => refused > 0)).toBe(true);
    const { nodes } = await store.load();
    expect(nodes).toMatchObject([{ version: 51, ordinal: 50 }]);
  });
});

onPostgres("commits of several processes on PostgreSQL", (engine) => {
  it("never overwrite each other, and their revisions have no gap", async () => {
    const { database, store } = await openStore(engine.url());
    await store.commit(actor, [creating("Value", counted)]);
    const processes = Array.from({ length: 3 }, () => countInProcess(engine.url(), 20));
    const all = [...(await Promise.all(processes)), await countUp(store, 20)];
    expect(all.map(({ done, untold }) => [done, untold])).toEqual(all.map(() => [20, 0]));
    const { nodes, revision } = await store.load();
    expect(nodes).toMatchObject([{ version: 81, ordinal: 80 }]);
    expect(revision).toBe(81);
    expect(await problemsAfterCrash(database, store, [])).toEqual([]);
    await database.close();
  }, 120_000);
});

async function countInProcess(url: string, times: number): Promise<Counted> {
  const loaders = ["--require", "reflect-metadata", "--require", join(projectRoot, "src/testing/run-sources.cjs")];
  const program = join(projectRoot, "src/testing/counting-child.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [...loaders, program, url, String(times)]);
  return JSON.parse(stdout);
}
