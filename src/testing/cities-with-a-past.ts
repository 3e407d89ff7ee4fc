import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seed } from "../exchange/seed";
import { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import { ChangeReader } from "../history/change-reader";
import { ChangeLists } from "../history/changes/change-list";
import { SeenChanges } from "../history/changes/seen-changes";
import { PastViews } from "../history/past/past-views";
import { createOntology } from "../model";
import type { Ontology } from "../ontology/ontology";
import type { Actor } from "../store/actor";
import { type Database, openDatabase } from "../store/database/database";
import { migrate } from "../store/migration/migrate";
import type { Operation } from "../store/operation";
import { Store } from "../store/store";
import { creating, linking } from "./drafts";
import { type KouvolaApp, startAppOver } from "./kouvola-app";
import { reachingOnly } from "./reaching-only";

/** A commit: when it is made, why, and what it does. */
type Made = readonly [recordedAt: string, reason: string | null, operations: readonly Operation[]];

const bicycles = "esimerkkila/lainapyorat";

/** What is done to the invented city after its first filling. */
const changesSince: readonly Made[] = [
  [
    "2024-02-10T07:15:00.000Z",
    "Keksitty kokous 9.2.2024, pykälä 14",
    [
      {
        kind: "updateNode",
        id: "esimerkkila/etatyopisteet",
        properties: { status: "ACTIVE", progress: 20, endYear: null },
      },
      creating("Measure", bicycles, { properties: { name: "Lainapyörät asemalle", status: "PLANNED" } }),
      linking("HAS_MEASURE", "esimerkkila/kasvuohjelma", bicycles),
    ],
  ],
  [
    "2024-03-03T09:05:00.000Z",
    null,
    [{ kind: "updateNode", id: bicycles, properties: { name: "Lainapyörät asemalle ja torille" } }],
  ],
  [
    "2024-03-03T21:59:00.000Z",
    // Pasted from somewhere, with a character that no XML may hold.
    "Sai nimen\u0007 myös ruotsiksi",
    [
      {
        kind: "updateNode",
        id: bicycles,
        properties: { description: "Pyöriä voi lainata asemalta ja torilta huhtikuusta lokakuuhun." },
        entries: { translations: [{ language: "sv", status: "EDITOR", name: "Lånecyklar vid stationen och torget" }] },
      },
    ],
  ],
  [
    "2024-05-20T11:30:00.000Z",
    "Toimenpide ei jatku",
    [{ kind: "deleteNode", id: "esimerkkila/yrityskummit", cascade: true }],
  ],
];

const planner: Actor = { name: "strategiatiimi", role: "EDITOR", space: "esimerkkila" };

/**
 * Makes the HTTP service over both cities as they are on a day in June 2024, with the record of their past: they were
 * filled in January, and the invented one was changed four times since. A process can have one.
 */
export async function startCitiesWithAPast(env: Readonly<Record<string, string>> = {}): Promise<KouvolaApp> {
  const folder = mkdtempSync(join(tmpdir(), "strategy-graph-past-"));
  const ontology = createOntology();
  const database = await openDatabase(`sqlite:${join(folder, "graph.db")}`, ontology);
  const graph = await filled(database, ontology);
  const current = new CurrentGraph();
  current.show(graph);
  const reader = new ChangeReader(database, ontology);
  const today = "2024-06-01";
  const past = new PastViews({ current, reader, today: () => today, mostBytes: 64_000_000 });
  const services = reachingOnly({
    current,
    past,
    changeLists: new ChangeLists(reader, new SeenChanges({ current, reader, people: past.people })),
  });
  const app = await startAppOver(graph, today, env, services);
  return {
    ...app,
    close: async () => {
      await app.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function filled(database: Database, ontology: Ontology): Promise<Graph> {
  let now = "2024-01-15T10:00:00.000Z";
  await migrate(database);
  const store = new Store(database, ontology, () => new Date(now));
  await seed(store, ontology, "all");
  for (const [recordedAt, reason, operations] of changesSince) {
    now = recordedAt;
    await store.commit(planner, operations, { reason });
  }
  return new Graph(ontology, await store.load());
}
