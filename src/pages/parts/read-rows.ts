import type { Language } from "../../ontology/labels";
import type { Ask } from "../ask";
import { type RowOf, rowsIn, type SourceText } from "./rows";

interface Texts {
  readonly sources: { readonly nodes: readonly SourceText[] };
}

const query = `# The texts that are quoted
query Texts($space: ID!) { sources(where: { space: { eq: $space } }, first: 500) { nodes { id text } } }`;

/** Reads the texts that are quoted in a space, to tell in which rows quotes stand. */
export async function readRows(space: string, { ask, language }: Reader): Promise<RowOf> {
  const { sources } = await ask<Texts>({ query, variables: { space } }, language);
  return rowsIn(sources.nodes);
}

interface Reader {
  readonly ask: Ask;
  readonly language: Language;
}
