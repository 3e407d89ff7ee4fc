import { StrategyError } from "../errors";

/** Where a change stands in the feed: its commit, and its place within that, from 0. */
export interface Place {
  readonly revision: number;
  readonly position: number;
}

/** Writes a place of the feed as opaque text, safe in URLs and in headers such as `Last-Event-ID`. */
export function encodePlace({ revision, position }: Place): string {
  return Buffer.from(`change:${revision}:${position}`).toString("base64url");
}

/** Reads a cursor of the feed; what is none is refused with INVALID_CURSOR. */
export function decodePlace(text: string): Place {
  const [, revision, position] = /^change:(\d{1,10}):(\d{1,10})$/.exec(Buffer.from(text, "base64url").toString()) ?? [];
  if (revision !== undefined && position !== undefined) {
    const place = { revision: Number(revision), position: Number(position) };
    if (Math.max(place.revision, place.position) <= mostInteger) return place;
  }
  const came = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  throw new StrategyError("INVALID_CURSOR", `The cursor of a change was expected; "${came}" came.`);
}

/** Where the changes of a commit end: whoever goes on after it has seen all of that commit. */
export function endOf(revision: number): Place {
  return { revision, position: mostInteger };
}

/** Which of two places comes first: below 0 for the first of them. */
export function comparePlaces(one: Place, other: Place): number {
  return one.revision - other.revision || one.position - other.position;
}

/** The greatest whole number that a column of either database holds. */
const mostInteger = 2_147_483_647;
