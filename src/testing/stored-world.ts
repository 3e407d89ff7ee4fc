import { createOntology } from "../model";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { migrate } from "../store/migration/migrate";
import type { Operation } from "../store/operation";
import { Store } from "../store/store";
import { creating, editor, linking } from "./drafts";
import type { Engine } from "./engines";

const ontology = createOntology();

/** The text of the source of a stored world. */
export const sourceText = "Lasten kasvu: fokuksena perhearki. Nuorten kasvu: fokuksena koulutus.";

/** A statement that quotes it. */
export const quoting = (quote: string) => ({ status: "STATED", sourceId: "kouvola/sivu", quote });

const world: readonly Operation[] = [
  creating("Source", "kouvola/sivu", { properties: { name: "Sivu", text: sourceText } }),
  creating("Spearhead", "kouvola/lapset", {
    properties: { name: "Lasten kasvu", description: "Kuvaus", ordinal: 1 },
    entries: { translations: [{ language: "sv", status: "EDITOR", name: "Barn" }] },
    statements: [quoting("Lasten kasvu")],
  }),
  creating("Value", "kouvola/rohkeus"),
  linking("GUIDED_BY", "kouvola/lapset", "kouvola/rohkeus", { id: "kouvola/ohjaa", properties: { note: "a" } }),
];

/** A store of a source, a spearhead, a value, and a link between these two, at revision 1. */
export interface StoredWorld {
  readonly store: Store;
  /** The node or link with this id, as it is loaded. */
  found(id: string): Promise<Node | Link | undefined>;
}

/** Fills the running test's database on 1 January 2026; what comes after is of 2 February. */
export async function storeWorld(engine: Engine): Promise<StoredWorld> {
  let now = new Date("2026-01-01T00:00:00Z");
  const database = await engine.open(ontology);
  await migrate(database);
  const store = new Store(database, ontology, () => now);
  await store.commit(editor, world);
  now = new Date("2026-02-02T00:00:00Z");
  const found = async (id: string) => {
    const { nodes, links } = await store.load();
    return [...nodes, ...links].find((one) => one.id === id);
  };
  return { store, found };
}
