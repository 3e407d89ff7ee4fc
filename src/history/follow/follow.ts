import { StrategyError } from "../../errors";
import type { ChangeReader, FeedEntry } from "../change-reader";
import { comparePlaces, encodePlace, endOf, type Place } from "../cursor";
import type { Tail } from "./tail";

/** What is followed, and how patiently. */
export interface Followed {
  /** The newest changes, as they come. */
  readonly tail: Tail;
  /** The record, for those who come from further back. */
  readonly reader: Pick<ChangeReader, "after">;
  /** So many commits may wait for someone who had already caught up; whoever is slower is cut off. */
  readonly mostBehind?: number;
}

const pageSize = 200;
const usualMostBehind = 10_000;

/** Changes that follow one another, oldest first; at least one. */
export type Slice = readonly FeedEntry[];

/**
 * The changes after a place, some at a time, oldest first, each once: from the record until it is caught up with, then as they are made,
 * until the signal. Nothing is kept for those who are slow: each has but its place. Who had caught up and then falls too
 * far behind is told so (SUBSCRIPTION_BEHIND, with the cursor to go on from); a place that is still to come is INVALID_CURSOR.
 */
export async function* follow(
  from: Place,
  { tail, reader, mostBehind = usualMostBehind }: Followed,
  signal: AbortSignal,
): AsyncGenerator<Slice, void, void> {
  refuseFuture(from, tail);
  let place = from;
  let hasCaughtUp = false;
  while (!signal.aborted) {
    if (hasCaughtUp && tail.revision - place.revision > mostBehind) throw behind(place, mostBehind);
    const { start } = tail;
    const page = tail.after(place, pageSize) ?? (await readRecord(place, tail, reader));
    if (!page.length && comparePlaces(place, start) < 0) {
      // The record has nothing between: the rest is in memory.
      place = start;
      continue;
    }
    if (!page.length) {
      hasCaughtUp = true;
      await tail.more(signal);
    }
    const last = page.at(-1);
    if (!last || signal.aborted) continue;
    place = last;
    yield page;
  }
}

/** Reads on in the record, but not beyond what the graph here has: on a shared database there may be more already. */
async function readRecord(place: Place, { revision }: Tail, reader: Followed["reader"]): Promise<FeedEntry[]> {
  const page = await reader.after(place, pageSize);
  return page.filter((entry) => entry.revision <= revision);
}

function refuseFuture(place: Place, { revision }: Tail): void {
  if (comparePlaces(place, endOf(revision)) <= 0) return;
  throw new StrategyError(
    "INVALID_CURSOR",
    `Expected the cursor of a change that was made; this one is of a revision after the latest, which is ${revision}.`,
    { latestRevision: revision },
  );
}

function behind(place: Place, mostBehind: number): StrategyError {
  return new StrategyError(
    "SUBSCRIPTION_BEHIND",
    `More than ${mostBehind} commits wait for this subscription. Subscribe again after its last cursor, and take changes faster.`,
    { cursor: encodePlace(place) },
  );
}
