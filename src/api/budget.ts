import { StrategyError } from "../errors";

/** How many objects one operation may still read. */
export class Budget {
  private spent = 0;

  constructor(private readonly limit: number) {}

  /** Takes note of objects that are read; refuses the operation when they become too many. */
  spend(objects: number): void {
    this.spent += objects;
    if (this.spent <= this.limit) return;
    throw new StrategyError(
      "ANSWER_TOO_LARGE",
      `One operation may read at most ${this.limit} objects; this one asks for more. Ask for fewer levels or shorter pages.`,
      { limit: this.limit },
    );
  }
}
