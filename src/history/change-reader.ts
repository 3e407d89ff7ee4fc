import { StrategyError } from "../errors";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { reviveNode } from "../store/commit/revive";
import { Shapes } from "../store/commit/shapes";
import type { Database } from "../store/database/database";
import type { Change } from "../store/entities/change";
import type { CommitRecord } from "../store/entities/commit-record";
import {
  type ChangesWanted,
  readChangeRows,
  readChanges,
  readLatestChange,
  readRevisionAt,
  readStamp,
} from "../store/read-changes";
import { reviveChange } from "../store/read-commits";
import { readLatestStamps } from "../store/read-stamps";
import type { Commit, RecordedChange } from "../store/recorded-change";
import type { Stamp } from "../store/stamp";
import type { Place } from "./cursor";

/** A change with what is known of its commit. */
export type FeedEntry = RecordedChange & { readonly commit: Pick<Commit, "id" | "actor" | "reason" | "recordedAt"> };

/** A node at the end of a revision. */
export interface NodeAtRevision {
  readonly id: string;
  readonly revision: number;
}

/** Reads the feed of changes from the database; fails with STORE_UNAVAILABLE while it cannot be reached. */
export class ChangeReader {
  private readonly shapes: Shapes;

  constructor(
    private readonly database: Pick<Database, "read">,
    ontology: Ontology,
  ) {
    this.shapes = new Shapes(ontology);
  }

  /** The changes after a place, or from the first one, oldest first. */
  after(place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.select({ newestFirst: false, beyond: place, limit });
  }

  /** The changes before a place, or from the latest one, newest first. */
  before(place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.select({ newestFirst: true, beyond: place, limit });
  }

  /** What was done to nodes and links with these ids (at least one, a thousand at most) before a place, or ever, newest first. */
  of(subjectIds: readonly string[], place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.select({ newestFirst: true, beyond: place, subjectIds, limit });
  }

  /** The number of the last commit recorded at a moment (ISO 8601 in UTC) or before it; 0 when there is none. */
  revisionAt(moment: string): Promise<number> {
    return this.database.read((transaction) => readRevisionAt(transaction, moment));
  }

  /** The numbers and times of the latest commits, the oldest of them first. */
  latestStamps(count: number): Promise<Stamp[]> {
    return this.database.read((transaction) => readLatestStamps(transaction, count));
  }

  /** The number and time of the commit with this number; STORE_INCONSISTENT when there is none. */
  async stampOf(revision: number): Promise<Stamp> {
    const stamp = await this.database.read((transaction) => readStamp(transaction, revision));
    if (stamp) return stamp;
    throw new StrategyError("STORE_INCONSISTENT", `The commit ${revision} is not recorded, though later ones are.`);
  }

  /** What nodes were at the end of revisions, in the order in which they are asked for; null where there was none. */
  async statesOf(wanted: readonly NodeAtRevision[]): Promise<(Node | null)[]> {
    if (!wanted.length) return [];
    const rows = await this.database.read(async (transaction) => {
      const found: (Change | null)[] = [];
      for (const { id, revision } of wanted) found.push(await readLatestChange(transaction, id, revision));
      return found;
    });
    return rows.map((row) => (row?.after && row.subjectKind === "NODE" ? reviveNode(row.after, this.shapes) : null));
  }

  /** The nodes that were deleted at some time and what they were then, oldest first, after a place. */
  deleted(place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.select({ newestFirst: false, beyond: place, limit, deletedNodes: true });
  }

  /** The changes that are wanted, in the order in which they are. */
  async select(wanted: ChangesWanted): Promise<FeedEntry[]> {
    const { changes, commits } = await this.database.read((transaction) => readChanges(transaction, wanted));
    return changes.map((change) => this.entry(change, commits.get(change.revision)));
  }

  /** The same as they are recorded: for those who look at many and need few. */
  rows(wanted: ChangesWanted): Promise<readonly Change[]> {
    return this.database.read((transaction) => readChangeRows(transaction, wanted));
  }

  /** What a change found or made, of which the other side is not wanted and null. */
  side(change: Change, side: "before" | "after"): RecordedChange {
    return reviveChange({ ...change, [side === "before" ? "after" : "before"]: null }, this.shapes);
  }

  private entry(change: Change, record: CommitRecord | undefined): FeedEntry {
    const { id = "", actor = "", reason = null, recordedAt = "" } = record ?? {};
    return { ...reviveChange(change, this.shapes), commit: { id, actor, reason, recordedAt } };
  }
}
