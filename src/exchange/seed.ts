import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import type { Actor } from "../store/actor";
import { withoutErased } from "../store/erasure/without-erased";
import type { Store } from "../store/store";
import type { GraphDocument } from "./document";
import { documentOperations } from "./document-operations";
import { parseDocument } from "./read/parse-document";

/** Under whose name a first filling is recorded. */
const seeder: Actor = { name: "seed", role: "ADMIN", space: null };

/** The documents that each choice of a first filling stands for. */
export const seedFiles = {
  kouvola: ["seeds/kouvola.yaml"],
  sample: ["seeds/esimerkkila.yaml"],
  all: ["seeds/kouvola.yaml", "seeds/esimerkkila.yaml"],
} as const satisfies Record<string, readonly string[]>;

/** A choice of what an empty store is filled with. */
export type SeedName = keyof typeof seedFiles;

/**
 * Fills a store that holds nothing yet, with all its documents in one commit, so that no store ever holds half of them;
 * answers the files that it was filled with, and none where it holds something already.
 */
export async function seed(store: Store, ontology: Ontology, name: SeedName): Promise<readonly string[]> {
  if ((await store.head()) !== null) return [];
  const files = seedFiles[name];
  const documents = await Promise.all(files.map((file) => readSeed(file, ontology)));
  const operations = withoutErased(documents.flatMap(documentOperations), await store.erasures.ids(), ontology);
  await store.commit(seeder, operations, {
    reason: `First filling with ${files.join(" and ")}`,
  });
  return files;
}

async function readSeed(file: string, ontology: Ontology): Promise<GraphDocument> {
  return parseDocument(await readFile(join(projectRoot, file), "utf8"), { name: file, ontology });
}
