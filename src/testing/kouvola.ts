import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { documentOperations } from "../exchange/document-operations";
import { parseDocument } from "../exchange/read/parse-document";
import { Graph } from "../graph/graph";
import type { Ontology } from "../ontology/ontology";
import { projectRoot } from "../project-root";
import type { Creation } from "../store/operation";
import { recordedAfter } from "./records";

/** A node of the seed as its YAML stands there, which no room of the house has touched. */
export interface PlainNode {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly ordinal?: number;
  readonly translations?: readonly { readonly language: string; readonly name: string }[];
  readonly statements: readonly PlainStatement[];
}

/** A link of the seed as its YAML stands there. */
export interface PlainLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly role?: string;
  readonly statements: readonly PlainStatement[];
}

/** A statement of the seed as its YAML stands there. */
export interface PlainStatement {
  readonly status: string;
  readonly property?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly why?: string;
  readonly confidence?: string;
}

const text = readFileSync(join(projectRoot, "seeds/kouvola.yaml"), "utf8");

/** What the seed says, for tests that count by plain loops. */
export const kouvolaDocument: { readonly nodes: readonly PlainNode[]; readonly links: readonly PlainLink[] } =
  parse(text);

/** Kouvola's strategy as the service holds it after its first start. */
export function kouvola(ontology: Ontology): Graph {
  return new Graph(ontology, recordedAfter(kouvolaOperations(ontology), ontology));
}

/** What the seed commits. */
export function kouvolaOperations(ontology: Ontology): Creation[] {
  return documentOperations(parseDocument(text, { name: "kouvola.yaml", ontology }));
}
