import type { Ontology } from "../ontology/ontology";
import { Shapes } from "./commit/shapes";
import type { Database } from "./database/database";
import type { Feed } from "./feed";
import { readCommitsAfter } from "./read-commits";
import type { Commit } from "./recorded-change";

/** How many commits are read at once by one who is behind. */
const mostAtOnce = 100;

/**
 * Hands commits on to the feed, each once and in the order of revisions: those of this process as they are made, and
 * those that other processes made in between, read from the record.
 */
export class Follower {
  private readonly shapes: Shapes;
  private last: number | null = null;
  private catchingUp: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Pick<Database, "read">,
    ontology: Ontology,
    private readonly feed: Feed,
  ) {
    this.shapes = new Shapes(ontology);
  }

  /** Says up to which revision everything is known already; what comes after it is handed on. */
  startAfter(revision: number): void {
    this.last = revision;
  }

  /** Hands on a commit that was just made; resolves when it and all before it are handed on. Before the start nobody follows. */
  async take(commit: Commit): Promise<void> {
    if (this.last === null || commit.revision <= this.last) return;
    if (commit.revision === this.last + 1) this.tell(commit);
    else await this.catchUp();
  }

  /** Reads and hands on what others committed since; resolves when all of it is handed on. */
  catchUp(): Promise<void> {
    this.catchingUp = this.catchingUp.catch(() => undefined).then(() => this.readOn());
    return this.catchingUp;
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const { last } = this;
      if (last === null) return;
      const commits = await this.database.read((transaction) =>
        readCommitsAfter(transaction, this.shapes, last, mostAtOnce),
      );
      for (const commit of commits) if (commit.revision === (this.last ?? 0) + 1) this.tell(commit);
      if (commits.length < mostAtOnce) return;
    }
  }

  private tell(commit: Commit): void {
    this.last = commit.revision;
    this.feed.tell(commit);
  }
}
