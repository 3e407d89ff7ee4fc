import type { Audience } from "../../graph/view";
import type { Link } from "../../ontology/link";
import type { ChangeReader, FeedEntry } from "../change-reader";
import { comparePlaces, endOf, type Place } from "../cursor";
import type { SeenChange } from "./seen-change";
import type { SeenChanges } from "./seen-changes";

/** Which changes are in a list. */
export interface ChangesAsked {
  readonly audience: Audience;
  /** None that were made after this revision. */
  readonly upTo: number;
  /** None that were made before this revision. */
  readonly from?: number | null;
  /** Only of nodes and links of a space. */
  readonly space?: string | null;
  /** Only of nodes of these types, and of links that have such a node at an end. */
  readonly types?: readonly string[] | null;
  /** Only of nodes and links with these ids. */
  readonly ids?: readonly string[] | null;
  readonly newestFirst: boolean;
}

/** Which part of the list is wanted, by places in the feed. */
export interface ChangePageAsked {
  readonly count: number;
  /** From the end of the list, and in the order of the list nonetheless. */
  readonly fromEnd: boolean;
  readonly after: Place | null;
  readonly before: Place | null;
}

/** A part of a list of changes. */
export interface ChangePage {
  readonly changes: readonly SeenChange[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly fromEnd: boolean;
  /** How far it was looked: where to go on when nothing, or less than was wanted, was found among very many. */
  readonly lookedTo: Place | null;
  /** How many changes were looked through. */
  readonly looked: number;
}

/** How many changes are looked through for one page, and at most to count a list. */
const mostLooked = 5_000;

const atOnce = 200;

/** The lists of changes that people can be shown. */
export class ChangeLists {
  constructor(
    private readonly reader: Pick<ChangeReader, "select">,
    private readonly seenChanges: Pick<SeenChanges, "see">,
  ) {}

  /** A page of a list. Fails with STORE_UNAVAILABLE while the database cannot be reached. */
  async page(asked: ChangesAsked, { count, fromEnd, after, before }: ChangePageAsked): Promise<ChangePage> {
    const [from, to] = fromEnd ? [before, after] : [after, before];
    const newestFirst = asked.newestFirst !== fromEnd;
    const found: SeenChange[] = [];
    const walk = this.walk({ ...asked, newestFirst }, from, to);
    let looked = 0;
    let lookedTo: Place | null = null;
    for await (const { read, seen } of walk) {
      looked += read.length;
      lookedTo = read.at(-1) ?? lookedTo;
      found.push(...seen);
      if (found.length > count || looked >= mostLooked) break;
    }
    const more = found.length > count || looked >= mostLooked;
    const changes = found.slice(0, count);
    return {
      fromEnd,
      changes: fromEnd ? changes.reverse() : changes,
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
      lookedTo: found.length >= count ? null : lookedTo,
      looked,
    };
  }

  /** How many changes a list has; null when there are more to look through than is done for one answer. */
  async count(asked: ChangesAsked): Promise<number | null> {
    let [count, looked] = [0, 0];
    for await (const { read, seen } of this.walk(asked, null, null)) {
      count += seen.length;
      looked += read.length;
      if (looked >= mostLooked) return null;
    }
    return count;
  }

  /** Goes through the feed in slices: what was read, and what of it is to be seen and in the list. */
  private async *walk(
    asked: ChangesAsked,
    from: Place | null,
    to: Place | null,
  ): AsyncGenerator<{ readonly read: readonly FeedEntry[]; readonly seen: readonly SeenChange[] }> {
    const { newestFirst, space = null, ids } = asked;
    const beginning = asked.from ? endOf(asked.from - 1) : null;
    if (ids && !ids.length) return;
    const isWithin = (place: Place): boolean =>
      place.revision <= asked.upTo &&
      place.revision >= (asked.from ?? 0) &&
      !(to && comparePlaces(place, to) * (newestFirst ? -1 : 1) >= 0);
    const end = endOf(asked.upTo);
    let place = newestFirst ? earlierOf(from ?? end, end) : laterOf(from, beginning);
    let read: readonly FeedEntry[];
    do {
      read = await this.reader.select({
        newestFirst,
        beyond: place,
        limit: atOnce,
        space,
        ...(ids && { subjectIds: ids }),
      });
      place = read.at(-1) ?? place;
      const wanted = read.filter((entry) => isWithin(entry) && mayBeOf(entry, asked));
      const seen = await this.seenChanges.see(wanted, asked.audience);
      yield { read, seen: seen.flatMap((change) => (change && isOf(change, asked) ? change : [])) };
    } while (read.length === atOnce && place && isWithin(place));
  }
}

function earlierOf(one: Place, other: Place): Place {
  return comparePlaces(one, other) < 0 ? one : other;
}

/** The later of two places, of which either may be missing. */
function laterOf(one: Place | null, other: Place | null): Place | null {
  if (!one || !other) return one ?? other;
  return comparePlaces(one, other) < 0 ? other : one;
}

/** Whether a change may be in the list, as far as the change alone tells. */
export function mayBeOf({ subjectKind, before, after }: FeedEntry, { types }: Pick<ChangesAsked, "types">): boolean {
  const subject = after ?? before;
  return !types || subjectKind === "LINK" || (subject !== null && types.includes(subject.type));
}

/** Whether a change that is seen is in the list. */
export function isOf({ kind, shown }: SeenChange, { types }: Pick<ChangesAsked, "types">): boolean {
  if (!types || kind === "NODE") return true;
  const { sourceId, targetId } = shown.subject as Link;
  return [sourceId, targetId].some((id) => types.includes(shown.view.node(id)?.type ?? ""));
}
