import { AsyncLocalStorage } from "node:async_hooks";
import type { EntityManager } from "typeorm";

/** Work that is done within one transaction. */
export type Work<T> = (transaction: EntityManager) => Promise<T>;

interface Turn {
  readonly transaction: EntityManager;
  open: boolean;
  broken: { readonly error: unknown } | null;
}

/**
 * Lets one transaction at a time through, in the order of arrival: an SQLite data source has a single connection, on
 * which overlapping transactions would become one.
 */
export class WriteGate {
  private readonly turn = new AsyncLocalStorage<Turn>();
  private last: Promise<unknown> = Promise.resolve();

  /** `begin` opens the transaction of a turn; work that is called for within a turn joins it. */
  run<T>(begin: (work: Work<T>) => Promise<T>, work: Work<T>): Promise<T> {
    const joined = this.turn.getStore();
    if (joined?.open) return join(joined, work);
    const result = this.last.then(() => begin((transaction) => this.within(transaction, work)));
    this.last = result.catch(() => undefined);
    return result;
  }

  /** Settles when everything that has arrived so far is done. */
  async idle(): Promise<void> {
    for (let seen: unknown; seen !== this.last; ) {
      seen = this.last;
      await seen;
    }
  }

  /** Whether this is called by work that has its turn. */
  get isWithin(): boolean {
    return this.turn.getStore()?.open ?? false;
  }

  /** Does work as a turn of its own within a transaction that is open. */
  async within<T>(transaction: EntityManager, work: Work<T>): Promise<T> {
    const turn: Turn = { transaction, open: true, broken: null };
    try {
      const result = await this.turn.run(turn, () => work(transaction));
      if (turn.broken) throw turn.broken.error;
      return result;
    } finally {
      turn.open = false;
    }
  }
}

/** What fails within a transaction fails the whole of it, even when the outer work goes on regardless. */
async function join<T>(turn: Turn, work: Work<T>): Promise<T> {
  try {
    return await work(turn.transaction);
  } catch (error) {
    turn.broken ??= { error };
    throw error;
  }
}
