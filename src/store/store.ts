import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { StrategyError } from "../errors";
import type { Ontology } from "../ontology/ontology";
import type { Actor } from "./actor";
import type { Clock } from "./clock";
import { commit } from "./commit/commit";
import { findUncertain } from "./commit/find-uncertain";
import type { CommitRequest, Outcome } from "./commit/request";
import { Shapes } from "./commit/shapes";
import type { Database } from "./database/database";
import { Erasures } from "./erasure/erasures";
import type { Ledger } from "./erasure/ledger";
import { Feed } from "./feed";
import { Follower } from "./follower";
import { readHead } from "./head";
import { type Loaded, load } from "./load";
import type { Operation } from "./operation";
import type { Commit } from "./recorded-change";
import type { Stamp } from "./stamp";
import { readUsedIds } from "./used-ids";

/** A commit of more operations has a transaction of its own: others are not to wait for it with theirs. */
const mostOfShort = 100;

/** How a commit is made. */
export interface CommitOptions {
  /** Why, in the words of whoever commits. */
  readonly reason?: string | null;
  /** When it came before from the same actor, the first result is answered again; with another input it is refused. */
  readonly idempotencyKey?: string | null;
  /** What is compared when an idempotency key comes again, as JSON; the operations unless given. */
  readonly asked?: unknown;
  /** Checks everything, answers the commit that would be made, and keeps nothing. */
  readonly dryRun?: boolean;
}

/** The durable record of the graph: the one way in which anything is written, and the whole of it read. */
export class Store {
  private readonly shapes: Shapes;
  private readonly follower: Follower;
  /** Erasing people, also from the record of the past. */
  readonly erasures: Erasures;

  constructor(
    private readonly database: Database,
    ontology: Ontology,
    private readonly clock: Clock,
    /** Where commits are told, in order: this process's own before `commit` answers. */
    feed = new Feed(),
    /** Where it stands who was erased, beside the database; null for in the database alone. */
    ledger: Ledger | null = null,
  ) {
    this.shapes = new Shapes(ontology);
    this.follower = new Follower(database, ontology, feed);
    const tell = (commit: Commit) => this.follower.take(commit);
    this.erasures = new Erasures({ database, ontology, clock, ledger, tell });
  }

  /**
   * Does all operations or none, as the next revision; when this returns they are on disk, and all that follow the feed
   * were told. What changes nothing takes no revision, and answers a commit without changes. Throws `CommitRefused` with
   * everything that is wrong.
   */
  async commit(actor: Actor, operations: readonly Operation[], options: CommitOptions = {}): Promise<Commit> {
    if (!operations.length) {
      throw new StrategyError("INVALID_OPERATION", "Expected a commit of at least one operation, got none.");
    }
    const { reason = null, idempotencyKey = null, asked = null, dryRun = false } = options;
    const request = { id: randomUUID(), actor, reason, idempotencyKey, asked, dryRun, operations, now: this.clock() };
    const outcome = await this.settle(request);
    if (outcome.isNew) await this.follower.take(outcome.commit);
    return outcome.commit;
  }

  /** Everything that is recorded, as of one revision. */
  load(): Promise<Loaded> {
    return this.database.read((transaction) => load(transaction, this.shapes));
  }

  /** Those of these ids that a node or link has or had at any time: history keeps them. */
  usedIds(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.database.read((transaction) => readUsedIds(transaction, ids));
  }

  /** Tells the feed from now on what is committed after a revision, such as the one that was loaded. */
  follow(revision: number): void {
    this.follower.startAfter(revision);
  }

  /** Tells the feed what other processes committed since; resolves when that is done. */
  catchUp(): Promise<void> {
    return this.follower.catchUp();
  }

  /** The latest commit, if there is one. */
  head(): Promise<Stamp | null> {
    return this.database.read(readHead);
  }

  /** Ends what has begun, then closes the database. */
  close(): Promise<void> {
    return this.database.close();
  }

  private async settle(request: CommitRequest): Promise<Outcome> {
    try {
      const work = (transaction: EntityManager) => commit(transaction, this.shapes, request);
      const isShort = request.operations.length <= mostOfShort;
      return await (isShort ? this.database.writeTogether(work) : this.database.write(work));
    } catch (error) {
      return findUncertain(this.database, this.shapes, request, error);
    }
  }
}
