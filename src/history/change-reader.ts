import { StrategyError } from "../errors";
import type { Ontology } from "../ontology/ontology";
import { reviveLink, reviveNode } from "../store/commit/revive";
import { Shapes } from "../store/commit/shapes";
import type { Database } from "../store/database/database";
import type { Change } from "../store/entities/change";
import type { CommitRecord } from "../store/entities/commit-record";
import { type ChangesWanted, readChanges, readRevisionAt, readStamp } from "../store/read-changes";
import type { Commit, RecordedChange } from "../store/recorded-change";
import type { Stamp } from "../store/stamp";
import type { Place } from "./cursor";

/** A change with what is known of its commit. */
export type FeedEntry = RecordedChange & { readonly commit: Pick<Commit, "id" | "actor" | "reason" | "recordedAt"> };

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
    return this.find({ newestFirst: false, beyond: place, limit });
  }

  /** The changes before a place, or from the latest one, newest first. */
  before(place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.find({ newestFirst: true, beyond: place, limit });
  }

  /** What was done to nodes and links with these ids (at least one, a thousand at most) before a place, or ever, newest first. */
  of(subjectIds: readonly string[], place: Place | null, limit: number): Promise<FeedEntry[]> {
    return this.find({ newestFirst: true, beyond: place, subjectIds, limit });
  }

  /** The number of the last commit recorded at a moment (ISO 8601 in UTC) or before it; 0 when there is none. */
  revisionAt(moment: string): Promise<number> {
    return this.database.read((transaction) => readRevisionAt(transaction, moment));
  }

  /** The number and time of the commit with this number; STORE_INCONSISTENT when there is none. */
  async stampOf(revision: number): Promise<Stamp> {
    const stamp = await this.database.read((transaction) => readStamp(transaction, revision));
    if (stamp) return stamp;
    throw new StrategyError("STORE_INCONSISTENT", `The commit ${revision} is not recorded, though later ones are.`);
  }

  private async find(wanted: ChangesWanted): Promise<FeedEntry[]> {
    const { changes, commits } = await this.database.read((transaction) => readChanges(transaction, wanted));
    return changes.map((change) => this.entry(change, commits.get(change.revision)));
  }

  private entry(change: Change, record: CommitRecord | undefined): FeedEntry {
    const { revision, position, operation, subjectId } = change;
    const { id = "", actor = "", reason = null, recordedAt = "" } = record ?? {};
    const facts = { revision, position, operation, subjectId, commit: { id, actor, reason, recordedAt } };
    if (change.subjectKind === "NODE") {
      return { ...facts, subjectKind: "NODE", ...this.revived(change, reviveNode) };
    }
    return { ...facts, subjectKind: "LINK", ...this.revived(change, reviveLink) };
  }

  private revived<T>({ before, after }: Change, revive: (snapshot: string, shapes: Shapes) => T) {
    return { before: before ? revive(before, this.shapes) : null, after: after ? revive(after, this.shapes) : null };
  }
}
