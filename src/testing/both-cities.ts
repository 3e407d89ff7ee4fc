import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentOperations } from "../exchange/document-operations";
import { parseDocument } from "../exchange/read/parse-document";
import { Graph } from "../graph/graph";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import { recordedAfter } from "./records";

/** The strategies of Kouvola and of the sample city in one graph, as `SEED=all` makes it. */
export function bothCities(ontology: Ontology): Graph {
  const documents = ["kouvola.yaml", "esimerkkila.yaml"].map((name) =>
    parseDocument(readFileSync(join(projectRoot, "seeds", name), "utf8"), { name, ontology }),
  );
  return new Graph(ontology, recordedAfter(documents.flatMap(documentOperations), ontology));
}
