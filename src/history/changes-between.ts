import type { GraphChange } from "../graph/graph-change";
import type { ChangeReader, FeedEntry } from "./change-reader";
import { endOf, type Place } from "./cursor";
import { recordBytes } from "./size";

/** How many changes are read at once; others have their turn in between. */
const atOnce = 200;

/** The changes that lead from one revision to another: of each node and link the one that decides. */
export interface ChangesBetween {
  readonly changes: readonly GraphChange[];
  /** How much memory what they bring is reckoned to take, in bytes. */
  readonly bytes: number;
}

/**
 * Reads what lies between two revisions, on from the first of them: back in time, the earliest change of each thing
 * says what it was; forwards, the latest one what it became.
 */
export async function changesBetween(
  reader: Pick<ChangeReader, "after" | "before">,
  from: number,
  to: number,
): Promise<ChangesBetween> {
  const back = to < from;
  const deciding = new Map<string, FeedEntry>();
  const isBetween = ({ revision }: FeedEntry): boolean => (back ? revision > to : revision <= to);
  let place: Place | null = endOf(from);
  while (place) {
    const read: FeedEntry[] = await (back ? reader.before(place, atOnce) : reader.after(place, atOnce));
    const between = read.filter(isBetween);
    for (const change of between) deciding.set(`${change.subjectKind} ${change.subjectId}`, change);
    place = between.length === atOnce ? (between.at(-1) ?? null) : null;
  }
  const changes = [...deciding.values()];
  return { changes, bytes: changes.reduce((total, change) => total + bytesOf(change, back), 0) };
}

function bytesOf({ before, after }: FeedEntry, back: boolean): number {
  const record = back ? before : after;
  return record ? recordBytes(record) : 0;
}
