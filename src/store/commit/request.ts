import type { Actor } from "../actor";
import type { Operation } from "../operation";
import type { Commit } from "../recorded-change";

/** What is asked of a commit; its id is chosen beforehand. */
export interface CommitRequest {
  readonly id: string;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly idempotencyKey: string | null;
  /** What is compared when an idempotency key comes again; the operations when null. */
  readonly asked: unknown;
  readonly dryRun: boolean;
  readonly operations: readonly Operation[];
  readonly now: Date;
}

/** What became of a request. */
export interface Outcome {
  readonly commit: Commit;
  /** Whether it is recorded by this very request, and others are to hear of it. */
  readonly isNew: boolean;
}
