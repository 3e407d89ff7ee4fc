import { StrategyError } from "../errors";

/** How many rows of a list one may look through for the price of an object. */
const rowsForAnObject = 100;

/** How many objects one operation may still read. */
export class Budget {
  private spent = 0;

  constructor(private readonly limit: number) {}

  /** Takes note of objects that are read; refuses the operation when they become too many. */
  spend(objects: number): void {
    this.spent += objects;
    this.check();
  }

  /** Takes note of a list that is looked through, to filter, count or group it: a short one is free. */
  lookThrough(rows: number): void {
    this.spend(Math.floor(rows / rowsForAnObject));
  }

  /** Refuses to begin anything once too much was read: parts of an operation that may be null go on after a refusal. */
  check(): void {
    if (this.spent <= this.limit) return;
    throw new StrategyError(
      "ANSWER_TOO_LARGE",
      `One operation may read at most ${this.limit} objects; this one asks for more. Ask for fewer levels or shorter pages.`,
      { limit: this.limit },
    );
  }
}
