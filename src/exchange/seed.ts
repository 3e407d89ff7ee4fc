import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import type { Store } from "../store/store";
import { documentOperations } from "./document-operations";
import { parseDocument } from "./parse-document";

/** Fills a store that holds nothing yet with one of the documents of `seeds/`; tells whether it did. */
export async function seed(store: Store, ontology: Ontology, name: string): Promise<boolean> {
  if ((await store.head()) !== null) return false;
  const file = join(projectRoot, "seeds", `${name}.yaml`);
  const document = parseDocument(await readFile(file, "utf8"), { name: `seeds/${name}.yaml`, ontology });
  await store.commit("seed", documentOperations(document), { reason: `First filling with seeds/${name}.yaml` });
  return true;
}
