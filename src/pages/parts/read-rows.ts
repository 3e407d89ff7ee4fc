import type { Language } from "../../ontology/labels";
import type { Ask } from "../ask";
import { type Moment, present } from "../past/moment";
import { type RowOf, rowsIn, type SourceText } from "./rows";

interface Texts {
  readonly sources: { readonly nodes: readonly SourceText[] };
}

const query = `# The texts that are quoted
query Texts($space: ID!, $asOf: AsOf) { sources(where: { space: { eq: $space } }, first: 500, asOf: $asOf) { nodes { id text } } }`;

/** Reads the texts that are quoted in a space, to tell in which rows quotes stand. */
export async function readRows(space: string, { ask, language, moment = present }: Reader): Promise<RowOf> {
  const { sources } = await ask<Texts>({ query, variables: { space, ...moment.variables } }, language);
  return rowsIn(sources.nodes);
}

interface Reader {
  readonly ask: Ask;
  readonly language: Language;
  /** In which moment their texts are wanted; the present when left out. */
  readonly moment?: Moment;
}
