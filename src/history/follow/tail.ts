import { EventEmitter, once } from "node:events";
import { isErasure } from "../../store/erasure/is-erasure";
import type { Feed } from "../../store/feed";
import type { Commit } from "../../store/recorded-change";
import type { FeedEntry } from "../change-reader";
import { comparePlaces, endOf, type Place } from "../cursor";

/** How much of the feed is kept in memory. */
export interface TailLimits {
  readonly changes: number;
  /** How many characters of text the kept changes may hold together. */
  readonly characters: number;
}

const usualLimits: TailLimits = { changes: 2_000, characters: 8_000_000 };

/**
 * The newest end of the feed in memory: all who follow share it, so that a commit is read by nobody and only who comes
 * late asks the database. It is cut between commits, and keeps the latest however large that is.
 */
export class Tail {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private entries: FeedEntry[] = [];
  private characters = 0;
  private begin: Place | null = null;
  private latest = 0;

  /** `head` tells the latest revision that the graph has, for as long as nothing was told yet. */
  constructor(
    feed: Pick<Feed, "follow">,
    private readonly head: () => number,
    private readonly limits: TailLimits = usualLimits,
  ) {
    feed.follow((commit) => this.add(commit));
  }

  /** The place after which everything is kept. */
  get start(): Place {
    return this.begin ?? endOf(this.head());
  }

  /** The latest revision that may be shown. */
  get revision(): number {
    return this.begin ? this.latest : this.head();
  }

  /** The place after everything that may be shown. */
  get end(): Place {
    return endOf(this.revision);
  }

  /** Changes after a place, oldest first, so many at most; null when what comes after it is not kept any more. */
  after(place: Place, limit: number): readonly FeedEntry[] | null {
    if (comparePlaces(place, this.start) < 0) return null;
    const from = firstAfter(this.entries, place);
    return this.entries.slice(from, from + limit);
  }

  /** Settles with the next commit, or when the signal says to wait no longer. */
  async more(signal: AbortSignal): Promise<void> {
    await once(this.emitter, "more", { signal }).catch(() => undefined);
  }

  private add(commit: Commit): void {
    if (!commit.changes.length) return;
    const isNext = commit.revision === this.revision + 1;
    if (!isNext || isErasure(commit)) this.forget();
    this.begin ??= endOf(commit.revision - 1);
    this.latest = commit.revision;
    const { id, actor, reason, recordedAt } = commit;
    const facts = { id, actor, reason, recordedAt };
    for (const change of commit.changes) this.entries.push({ ...change, commit: facts });
    this.characters += commit.changes.reduce((sum, change) => sum + charactersIn(change), 0);
    this.trim();
    this.emitter.emit("more");
  }

  /** When a commit was missed, what came before it no longer joins on; when one erased a person, it is no longer true. */
  private forget(): void {
    this.entries = [];
    this.characters = 0;
    this.begin = null;
  }

  private trim(): void {
    while (this.entries.length > this.limits.changes || this.characters > this.limits.characters) {
      const first = this.entries[0]?.revision ?? this.latest;
      if (first === this.latest) return;
      const dropped = this.entries.splice(0, firstAfter(this.entries, endOf(first)));
      this.characters -= dropped.reduce((sum, change) => sum + charactersIn(change), 0);
      this.begin = endOf(first);
    }
  }
}

function firstAfter(entries: readonly FeedEntry[], place: Place): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(entries[middle] as FeedEntry, place) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** About how much text a change holds: long texts are properties of nodes, so lists need not be looked into. */
function charactersIn({ before, after }: Pick<FeedEntry, "before" | "after">): number {
  const values = [...Object.values(before ?? {}), ...Object.values(after ?? {})];
  return values.reduce((sum: number, value) => sum + (typeof value === "string" ? value.length : 0), 0);
}
