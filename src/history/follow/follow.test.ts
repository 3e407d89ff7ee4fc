import fc from "fast-check";
import { Feed } from "../../store/feed";
import type { Commit, RecordedChange } from "../../store/recorded-change";
import type { FeedEntry } from "../change-reader";
import { comparePlaces, encodePlace, endOf, type Place } from "../cursor";
import { follow, type Slice } from "./follow";
import { Tail } from "./tail";

const start: Place = { revision: 0, position: 0 };

/** A record in memory that commits are written to and told of, as a store does. */
class Record {
  readonly feed = new Feed();
  readonly entries: FeedEntry[] = [];
  revision = 0;
  reads = 0;

  /** Makes a commit of so many changes; one that is not told of was made elsewhere. */
  commit(size: number, { told = true } = {}): void {
    this.revision++;
    const changes = Array.from({ length: size }, (_, position) => changeAt(this.revision, position));
    const commit: Commit = { ...facts, revision: this.revision, changes };
    const { id, actor, reason, recordedAt } = commit;
    this.entries.push(...changes.map((change) => ({ ...change, commit: { id, actor, reason, recordedAt } })));
    if (told) this.feed.tell(commit);
  }

  async after(place: Place | null, limit: number): Promise<FeedEntry[]> {
    this.reads++;
    return this.entries.filter((entry) => comparePlaces(entry, place ?? start) > 0).slice(0, limit);
  }
}

const facts = { id: "c", actor: "editor", reason: null, recordedAt: "2024-01-01T00:00:00.000Z" };

function changeAt(revision: number, position: number): RecordedChange {
  const what = { operation: "CREATE", subjectId: `test/${revision}-${position}`, subjectKind: "NODE" } as const;
  return { revision, position, ...what, before: null, after: null };
}

const ids = (entries: readonly FeedEntry[]) => entries.map(({ subjectId }) => subjectId);

/** Takes at least so many changes and ends. */
async function take(count: number, changes: AsyncGenerator<Slice, void, void>): Promise<FeedEntry[]> {
  const taken: FeedEntry[] = [];
  while (taken.length < count) {
    const { value, done } = await changes.next();
    if (done) return taken;
    taken.push(...value);
  }
  return taken;
}

describe("following the feed", () => {
  it("gives each change once and in order, however it is cut off, however little is kept in memory", async () => {
    const commits = fc.array(fc.record({ size: fc.nat(4), takes: fc.nat(6), told: fc.boolean() }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(commits, fc.integer({ min: 1, max: 8 }), async (steps, changes) => {
        const record = new Record();
        const tail = new Tail(record.feed, () => 0, { changes, characters: 1_000 });
        const taken: FeedEntry[] = [];
        for (const { size, takes, told } of [...steps, { size: 1, takes: 1_000, told: true }]) {
          record.commit(size, { told });
          const known = record.entries.filter(({ revision }) => revision <= tail.revision);
          const left = Math.min(takes, known.length - taken.length);
          const from = taken.at(-1) ?? start;
          const stop = new AbortController();
          const followed = follow(from, { tail, reader: record }, stop.signal);
          // Cut off in the middle of what came, it goes on from there.
          if (left > 0) taken.push(...(await take(left, followed)).slice(0, left));
          stop.abort();
        }
        expect(ids(taken)).toEqual(ids(record.entries));
      }),
    );
  });

  it("goes on while commits are made, and reads nothing that is in memory", async () => {
    const record = new Record();
    const followed = { tail: new Tail(record.feed, () => 0), reader: record };
    const taking = take(3, follow(endOf(0), followed, new AbortController().signal));
    record.commit(1);
    await Promise.resolve();
    record.commit(2);
    expect(ids(await taking)).toEqual(["test/1-0", "test/2-0", "test/2-1"]);
    expect(record.reads).toBe(0);
  });

  it("shows nothing that the graph does not have yet", async () => {
    const record = new Record();
    const tail = new Tail(record.feed, () => 1);
    record.commit(1, { told: false });
    record.commit(1, { told: false });
    const stop = new AbortController();
    const changes = follow(start, { tail, reader: record }, stop.signal);
    expect(ids(await take(1, changes))).toEqual(["test/1-0"]);
    const next = changes.next();
    stop.abort();
    expect((await next).done).toBe(true);
  });

  it("ends at once when it is told to, also while it waits", async () => {
    const record = new Record();
    const stop = new AbortController();
    const next = follow(endOf(0), { tail: new Tail(record.feed, () => 0), reader: record }, stop.signal).next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it("cuts off who had caught up and fell behind, and tells where to go on; others do not notice", async () => {
    const record = new Record();
    const followed = {
      tail: new Tail(record.feed, () => 0, { changes: 3, characters: 100 }),
      reader: record,
      mostBehind: 5,
    };
    const { signal } = new AbortController();
    const slow = follow(endOf(0), followed, signal);
    const quick = follow(endOf(0), followed, signal);
    const first = [slow.next(), quick.next()];
    record.commit(1);
    await Promise.all(first);
    for (let made = 0; made < 9; made++) {
      const next = quick.next();
      record.commit(1);
      await next;
    }
    const cursor = encodePlace({ revision: 1, position: 0 });
    await expect(slow.next()).rejects.toMatchObject({ code: "SUBSCRIPTION_BEHIND", details: { cursor } });
    const again = await take(9, follow({ revision: 1, position: 0 }, followed, signal));
    expect(ids(again)).toEqual(ids(record.entries.slice(1)));
  });

  it("does not cut off who still catches up with the record", async () => {
    const record = new Record();
    for (let made = 0; made < 50; made++) record.commit(1);
    const tail = new Tail(record.feed, () => 50);
    const all = await take(50, follow(start, { tail, reader: record, mostBehind: 5 }, new AbortController().signal));
    expect(all).toHaveLength(50);
  });

  it("refuses a place that is still to come", async () => {
    const record = new Record();
    const tail = new Tail(record.feed, () => 7);
    const changes = follow({ revision: 8, position: 0 }, { tail, reader: record }, new AbortController().signal);
    await expect(changes.next()).rejects.toMatchObject({ code: "INVALID_CURSOR", details: { latestRevision: 7 } });
  });

  it("keeps a large commit whole, and lets go of what came before", async () => {
    const record = new Record();
    const tail = new Tail(record.feed, () => 0, { changes: 10, characters: 1_000 });
    record.commit(6);
    record.commit(500);
    expect(tail.start).toEqual(endOf(1));
    expect(tail.after(endOf(1), 1_000)).toHaveLength(500);
    expect(tail.after(endOf(0), 1_000)).toBeNull();
  });
});
