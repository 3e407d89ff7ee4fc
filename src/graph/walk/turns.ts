/** A piece of work that asks for a turn. */
interface Waiting {
  readonly arrival: number;
  readonly go: () => void;
}

/**
 * Lets long work go on in short slices, one slice of one piece of work in each round of the event loop. Work that has
 * lasted long waits for work that has not, and then goes on in the order in which it came, one after another: shared
 * evenly, all would end last, and all that they remember would have to be kept until then.
 */
export class Turns {
  private readonly short: Waiting[] = [];
  private readonly long: Waiting[] = [];
  private arrivals = 0;
  private isGiving = false;

  /** The place of a new piece of work among those that have come. */
  arrive(): number {
    return this.arrivals++;
  }

  /** Waits for the next turn; what has arrived from outside comes first. Work that has lasted long says when it came. */
  next(arrival: number | null = null): Promise<void> {
    return new Promise((go) => {
      if (arrival === null) this.short.push({ arrival: 0, go });
      else insert(this.long, { arrival, go });
      if (this.isGiving) return;
      this.isGiving = true;
      setImmediate(() => this.giveTurn());
    });
  }

  private giveTurn(): void {
    const next = this.short.shift() ?? this.long.shift();
    next?.go();
    this.isGiving = this.short.length + this.long.length > 0;
    if (this.isGiving) setImmediate(() => this.giveTurn());
  }
}

/** Puts work where it belongs by when it came. */
function insert(waiting: Waiting[], one: Waiting): void {
  const place = waiting.findIndex(({ arrival }) => arrival > one.arrival);
  waiting.splice(place < 0 ? waiting.length : place, 0, one);
}
