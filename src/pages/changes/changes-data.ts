import type { Question } from "../ask";
import type { PageRequest } from "../page";
import { codeOf } from "../parts/code-of";
import { type ChangeShown, changesQuery } from "./changes-query";
import { readPeriod } from "./period";
import type { Subject } from "./subject";
import type { Wanted } from "./wanted";

/** What was changed, from the oldest to the newest. */
export interface ChangesData {
  readonly changes: {
    readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null };
    readonly nodes: readonly ChangeShown[];
  };
  /** The latest commit that the graph holds; without a time before the first. */
  readonly revision: { readonly number: number; readonly recordedAt: string | null };
}

/** A type of node, with what things of it are called together. */
export interface TypeChoice {
  readonly type: string;
  readonly plural: string;
}

const typesQuery = `# What types of things are there?
query Types { ontology { nodeTypes { type plural } } }`;

/** The types of things that there are to choose from. */
export async function readTypes({
  ask,
  language,
}: Pick<PageRequest, "ask" | "language">): Promise<readonly TypeChoice[]> {
  interface Answer {
    readonly ontology: { readonly nodeTypes: readonly TypeChoice[] };
  }
  const { ontology } = await ask<Answer>({ query: typesQuery, variables: {} }, language);
  return ontology.nodeTypes;
}

/** The changes that an address asks for. */
export interface ReadChanges {
  readonly question: Question;
  readonly data: ChangesData;
  /** Whether the place to go on from is none, so that these are the newest. */
  readonly fromBeginning: boolean;
}

/** Reads the changes that are wanted, of one thing or of all; the newest where the place to go on from is none. */
export async function readChanges(
  wanted: Wanted,
  subject: Subject | null,
  request: Pick<PageRequest, "ask" | "language" | "days">,
): Promise<ReadChanges> {
  try {
    const variables = { ...variablesOf(wanted, subject), ...(await readPeriod(wanted, request)) };
    const question = { query: changesQuery, variables };
    const data = await request.ask<ChangesData>(question, request.language);
    return { question, data, fromBeginning: false };
  } catch (error) {
    const code = codeOf(error);
    if (wanted.before === null || (code !== "INVALID_CURSOR" && code !== "FOREIGN_CURSOR")) throw error;
    return { ...(await readChanges({ ...wanted, before: null }, subject, request)), fromBeginning: true };
  }
}

function variablesOf({ space, type, before }: Wanted, subject: Subject | null): Question["variables"] {
  return {
    ...(space !== null && { space }),
    ...(type !== null && { types: [type] }),
    ...(subject !== null && { ids: subject.ids }),
    ...(before !== null && { before }),
  };
}
