/** Lets long work go on in short slices, one slice of one piece of work in each round of the event loop. */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  /** Waits for the next turn; others who wait, and what has arrived from outside, come first. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(() => this.giveTurn());
    });
  }

  private giveTurn(): void {
    this.waiting.shift()?.();
    if (this.waiting.length) setImmediate(() => this.giveTurn());
  }
}
