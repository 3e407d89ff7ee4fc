import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { LinkTypeDeclaration } from "../ontology/link-type";
import type { NodeClass } from "../ontology/node-type";
import { type Declarations, Ontology } from "../ontology/ontology";
import { expectations } from "./expectations";
import { rules } from "./rules";

/** What a city's strategy is made of: every file of `types/` and `links/`, the rules and the expectations. */
export const declarations: Declarations = {
  nodeTypes: exportsOf("types").filter((value): value is NodeClass => typeof value === "function"),
  linkTypes: exportsOf("links").flat() as LinkTypeDeclaration[],
  rules,
  expectations,
};

let settled: Ontology | null = null;

/** The ontology of a city's strategy: it never changes, so it is settled once. */
export function createOntology(): Ontology {
  settled ??= new Ontology(declarations);
  return settled;
}

function exportsOf(folder: string): unknown[] {
  const files = readdirSync(join(__dirname, folder)).filter((file) => /^[a-z-]+\.[jt]s$/.test(file));
  return files.sort().flatMap((file) => Object.values(require(join(__dirname, folder, file)) as object));
}
