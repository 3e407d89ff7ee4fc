import fc from "fast-check";

/**
 * Decisions taken one after another from a list of numbers that a property test draws. Where the list ends, every
 * decision is the first one there is: fewer and smaller numbers make simpler things, so failures shrink by themselves.
 */
export class Choices {
  private next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A whole number from 0, below the limit. */
  below(limit: number): number {
    return (this.numbers[this.next++] ?? 0) % limit;
  }

  /** One of these; the first is the simplest. */
  of<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from");
    return item;
  }

  /** Yes, once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === inTimes - 1;
  }

  /** What is made, once in so many times; else null. */
  maybe<T>(inTimes: number, make: () => T): T | null {
    return this.once(inTimes) ? make() : null;
  }

  /** As many as it likes, at most so many. */
  list<T>(most: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }
}

/** For how long a run may look for failures, and for the simplest one when there is one; far more than it needs. */
const patience = 25_000;

/** Checks that something holds for many random choices; fails with the simplest that break it. */
export function holdsForMany(runs: number, check: (choices: Choices) => void): void {
  const numbers = fc.array(fc.nat(9_999), { maxLength: 1_500, size: "max" });
  fc.assert(
    fc.property(numbers, (drawn) => check(new Choices(drawn))),
    {
      numRuns: runs * Number(process.env.RUNS ?? 1),
      interruptAfterTimeLimit: patience * Number(process.env.RUNS ?? 1),
    },
  );
}

/** The same for what takes its time. */
export async function holdsForManyInTime(runs: number, check: (choices: Choices) => Promise<void>): Promise<void> {
  const numbers = fc.array(fc.nat(9_999), { maxLength: 1_500, size: "max" });
  await fc.assert(
    fc.asyncProperty(numbers, (drawn) => check(new Choices(drawn))),
    {
      numRuns: runs * Number(process.env.RUNS ?? 1),
      interruptAfterTimeLimit: patience * Number(process.env.RUNS ?? 1),
    },
  );
}
