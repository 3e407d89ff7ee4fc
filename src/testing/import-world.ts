import type { StrategyError } from "../errors";
import { Importer, type ImportOptions } from "../exchange/import/importer";
import type { ImportReport } from "../exchange/import/report";
import type { Problem } from "../exchange/read/problems";
import { everythingIn } from "../exchange/write/contents";
import { type DocumentFormat, writeDocument } from "../exchange/write/write-document";
import { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import type { Link } from "../ontology/link";
import { Feed } from "../store/feed";
import { migrate } from "../store/migration/migrate";
import { Store } from "../store/store";
import { editor } from "./drafts";
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

/** A document with nothing wrong. */
export const document = `space: test
source: test/sivu
nodes:
  - id: test/sivu
    type: Source
    name: Sivu
    text: Arvomme on rohkeus ja ilo.
  - id: test/strategia
    type: Strategy
    name: Strategia
    description: Mitä tehdään.
  - id: test/rohkeus
    type: Value
    name: Rohkeus
    aliases: [uskallus]
    translations: [{ language: en, status: EDITOR, name: Courage }]
    statements: [{ status: STATED, quote: rohkeus }]
links:
  - { type: HAS_VALUE, source: test/strategia, target: test/rohkeus, ordinal: 1, statements: [{ status: STATED, quote: ilo }] }
  - { id: test/oma, type: LISTED_IN, source: test/strategia, target: test/sivu, statements: [{ status: STATED }] }
`;

/** Its link that has no id of its own. */
export const link = (graph: Graph): Link | undefined => graph.links().find(({ type }) => type === "HAS_VALUE");

/** The document with one place of it changed. */
export function changedFrom(from: string, to: string): string {
  if (document.split(from).length !== 2) throw new Error(`"${from}" is not once in the document`);
  return document.replace(from, () => to);
}

/** Imports a document as somebody who may. */
export async function take(world: ImportWorld, text: string, options: ImportOptions = {}): Promise<ImportReport> {
  return world.importer.import(editor, [{ name: "it.yaml", text }], options);
}

/** The error that work is refused with. */
export async function refusal(work: Promise<unknown>): Promise<StrategyError> {
  try {
    await work;
  } catch (error) {
    return error as StrategyError;
  }
  throw new Error("it was not refused");
}

/** The problems that an import is refused with, as `line CODE: message`. */
export async function problems(work: Promise<unknown>): Promise<string[]> {
  const { details } = await refusal(work);
  return (details.problems as readonly Problem[]).map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

/** How many nodes and links were created, changed, left and deleted. */
export function counts({ created, changed, left, deleted }: ImportReport): number[][] {
  return [created, changed, left, deleted].map(({ nodes, links }) => [nodes.length, links.length]);
}
