import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphDocument } from "../exchange/document";
import { documentOperations } from "../exchange/document-operations";
import { parseDocument } from "../exchange/read/parse-document";
import { Graph } from "../graph/graph";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import { recordedAfter } from "./records";

/** The file of the sample city as it stands there. */
export const esimerkkilaText = readFileSync(join(projectRoot, "seeds/esimerkkila.yaml"), "utf8");

/** What the sample city's file says. */
export function esimerkkilaDocument(ontology: Ontology): GraphDocument {
  return parseDocument(esimerkkilaText, { name: "esimerkkila.yaml", ontology });
}

/** The sample city's strategy as the service holds it after a first start with it. */
export function esimerkkila(ontology: Ontology): Graph {
  return new Graph(ontology, recordedAfter(documentOperations(esimerkkilaDocument(ontology)), ontology));
}
