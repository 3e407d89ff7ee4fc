import type { Commit } from "./recorded-change";

/** What somebody does with each commit. It may not throw, and what takes long it does later. */
export type CommitListener = (commit: Commit) => void;

/** Tells those who follow of each commit, in the order of revisions, as soon as it can be read in the graph. */
export class Feed {
  private readonly listeners = new Set<CommitListener>();

  /** Follows from now on, until the function that is answered is called. */
  follow(listener: CommitListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Tells all who follow. */
  tell(commit: Commit): void {
    for (const listener of this.listeners) listener(commit);
  }
}
