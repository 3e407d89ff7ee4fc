import { setImmediate } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import type { Work, WriteGate } from "./write-gate";

/** How many works one transaction does at most: whoever comes later waits no longer than for these. */
const mostAtOnce = 50;

/** Opens a transaction for work, and ends it. */
type Begin = <T>(work: Work<T>) => Promise<T>;

interface Waiting {
  readonly work: Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Tells who waits what came of their work. */
type Answer = () => void;

/**
 * Works that wait for their turn together share one transaction, and so one flush to the disk, which takes longer than all
 * else that a commit does. Each is done by itself: what one of them fails at is undone, and touches no other. None is
 * answered before the transaction has ended, and when that fails, all fail.
 */
export class SharedWrites {
  private waiting: Waiting[] = [];
  private isCalled = false;

  constructor(
    private readonly gate: WriteGate,
    private readonly begin: Begin,
  ) {}

  /** Does work in its turn, after what came before it; within other work of the gate, as part of that. */
  run<T>(work: Work<T>): Promise<T> {
    if (this.gate.isWithin) return this.gate.run(this.begin, work);
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: (result) => resolve(result as T), reject });
      if (!this.isCalled) void this.call();
    });
  }

  /** Takes a turn at the gate for all who wait by then. */
  private async call(): Promise<void> {
    this.isCalled = true;
    let group: readonly Waiting[] = [];
    const take = () => {
      group = this.waiting.splice(0, mostAtOnce);
      this.isCalled = false;
      if (this.waiting.length) void this.call();
    };
    // On SQLite nothing waits for anything but the disk: without a pause, who arrives at the same time would not be heard.
    const begin: Begin = async (work) => {
      await setImmediate();
      take();
      return this.begin(work);
    };
    try {
      const answers = await this.gate.run<Answer[]>(begin, (transaction) => this.doAll(transaction, group));
      for (const answer of answers) answer();
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  /** Does each by itself; answers how to tell them what came of it, once it is kept. */
  private async doAll(transaction: EntityManager, group: readonly Waiting[]): Promise<Answer[]> {
    const [first, ...others] = group;
    if (first && !others.length) {
      const result = await first.work(transaction);
      return [() => first.resolve(result)];
    }
    const answers: Answer[] = [];
    for (const one of group) {
      answers.push(await this.doOne(transaction, one));
      await setImmediate();
    }
    return answers;
  }

  private async doOne(transaction: EntityManager, { work, resolve, reject }: Waiting): Promise<Answer> {
    await transaction.query('SAVEPOINT "work"');
    try {
      const result = await this.gate.within(transaction, work);
      await transaction.query('RELEASE SAVEPOINT "work"');
      return () => resolve(result);
    } catch (error) {
      // Where there is nothing to go back to, the whole transaction is lost, and for this reason.
      await transaction.query('ROLLBACK TO SAVEPOINT "work"').catch(() => {
        throw error;
      });
      await transaction.query('RELEASE SAVEPOINT "work"');
      return () => reject(error);
    }
  }
}
