import type { Language } from "../../ontology/labels";
import type { PageRequest } from "../page";
import { codeOf } from "../parts/code-of";
import { type Moment, present } from "./moment";

/** A commit at which one can stop on the way through time. */
export interface Stop {
  readonly revision: number;
  /** The day on which it was made. */
  readonly day: string;
}

/** How many things and links of the record changed between two moments. */
export interface Since {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The way through time. */
export interface Times {
  /** The latest commits, the oldest first; none while the record cannot be reached. */
  readonly stops: readonly Stop[];
  /** How much changed between what was recorded in that moment and now; null where that is the same. */
  readonly since: Since | null;
}

/** What the parts of a page need to tell in which moment it is seen, and the ways to another. */
export interface InTime {
  readonly times: Times;
  readonly moment: Moment;
  readonly language: Language;
  /** What stays chosen in another moment, by the names of the address. */
  readonly kept: Readonly<Record<string, string | null | undefined>>;
}

/** At most so many commits are stops. */
const MOST_STOPS = 200;

const stopsQuery = `# Which commits can one go back to?
query Stops { revisions(last: ${MOST_STOPS}) { number recordedAt } }`;

interface StopsAnswer {
  readonly revisions: readonly { readonly number: number; readonly recordedAt: string }[];
}

const sinceQuery = `# How much of what is recorded has changed since?
query Since($space: String!, $revision: Int!) {
  compare(space: $space, from: { revision: $revision, allTimes: true }, to: { allTimes: true }, limit: 1) {
    added { nodeCount linkCount }
    changed { nodeCount linkCount }
    removed { nodeCount linkCount }
  }
}`;

interface Differing {
  readonly nodeCount: number;
  readonly linkCount: number;
}

interface SinceAnswer {
  readonly compare: Readonly<Record<"added" | "changed" | "removed", Differing>>;
}

type Asking = Pick<PageRequest, "ask" | "language" | "days">;

/** Reads the way through time from a moment of a space. The present can be shown without it. */
export async function readTimes(space: string, moment: Moment, request: Asking): Promise<Times> {
  try {
    return { stops: await readStops(request), since: await readSince(space, moment, request) };
  } catch (error) {
    if (moment !== present || codeOf(error) !== "STORE_UNAVAILABLE") throw error;
    return { stops: [], since: null };
  }
}

async function readStops({ ask, language, days }: Asking): Promise<Stop[]> {
  const { revisions } = await ask<StopsAnswer>({ query: stopsQuery, variables: {} }, language);
  return revisions.map(({ number, recordedAt }) => ({ revision: number, day: days.of(recordedAt) }));
}

async function readSince(space: string, { recorded }: Moment, { ask, language }: Asking): Promise<Since | null> {
  if (recorded === null) return null;
  const question = { query: sinceQuery, variables: { space, revision: recorded.revision } };
  const { added, changed, removed } = (await ask<SinceAnswer>(question, language)).compare;
  return { added: countOf(added), changed: countOf(changed), removed: countOf(removed) };
}

function countOf({ nodeCount, linkCount }: Differing): number {
  return nodeCount + linkCount;
}
