import type { Language } from "../../ontology/labels";
import type { Ask, Question } from "../ask";
import { codeOf } from "../parts/code-of";
import type { LanguageWord } from "../parts/known";

/** How many are shown at a time. */
const PAGE = 20;

const query = `# What is there about these words?
query Search($text: String!, $inSpace: NodeWhere, $where: NodeWhere, $after: String) {
  all: search(text: $text, where: $inSpace) {
    totalCount
    groups(by: TYPE) { key count }
  }
  search(text: $text, where: $where, first: ${PAGE}, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges {
      field
      language
      snippet { text matched }
      node { id type name space }
    }
  }
  ontology { nodeTypes { type label plural } }
}`;

/** Where words were found, as the API names it. */
export type Field = "NAME" | "ALIASES" | "DESCRIPTION" | "DEFINITION" | "QUOTE";

/** A piece of the text in which words were found. */
export interface SnippetPiece {
  readonly text: string;
  readonly matched: boolean;
}

/** Something that was found, and where the words stand. */
export interface Hit {
  readonly field: Field;
  readonly language: LanguageWord;
  readonly snippet: readonly SnippetPiece[];
  readonly node: { readonly id: string; readonly type: string; readonly name: string; readonly space: string };
}

/** What was found. */
export interface Found {
  readonly all: {
    readonly totalCount: number;
    readonly groups: readonly { readonly key: string; readonly count: number }[];
  };
  readonly search: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly Hit[];
  };
  readonly ontology: {
    readonly nodeTypes: readonly { readonly type: string; readonly label: string; readonly plural: string }[];
  };
}

/** What is looked for, as the address says it. */
export interface Wanted {
  readonly text: string;
  readonly space: string | null;
  /** A type of node, as the API writes it. */
  readonly type: string | null;
  readonly after: string | null;
}

/** What came of a search. */
export type Outcome =
  | { readonly kind: "found"; readonly question: Question; readonly found: Found; readonly fromBeginning: boolean }
  | { readonly kind: "refused" };

/** Whether there is anything in a text to look for: a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Looks for what is wanted: from the beginning where the page that is asked for cannot be told any more. */
export async function search(wanted: Wanted, ask: Ask, language: Language): Promise<Outcome> {
  const question: Question = { query, variables: variablesOf(wanted) };
  try {
    return { kind: "found", question, found: await ask<Found>(question, language), fromBeginning: false };
  } catch (error) {
    const code = codeOf(error);
    if (code === "INVALID_ARGUMENT") return { kind: "refused" };
    if (!wanted.after || (code !== "INVALID_CURSOR" && code !== "FOREIGN_CURSOR")) throw error;
    const outcome = await search({ ...wanted, after: null }, ask, language);
    return outcome.kind === "found" ? { ...outcome, fromBeginning: true } : outcome;
  }
}

function variablesOf({ text, space, type, after }: Wanted): Question["variables"] {
  const inSpace = space ? { space: { eq: space } } : undefined;
  const where = type ? { ...inSpace, type: { eq: type } } : inSpace;
  return { text, ...(inSpace && { inSpace }), ...(where && { where }), ...(after && { after }) };
}
