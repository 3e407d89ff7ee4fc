/**
 * Gives each id a number, from 0, that it keeps for good: also what is gone and comes back. Every state of a graph
 * shares one, and numbers are only ever added, so that what one state was told holds in all.
 */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  /** How many numbers were given. */
  get count(): number {
    return this.numbers.size;
  }

  /** The number of an id, if it was ever given one. */
  of(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The number of an id, which is given one if it has none. */
  give(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    return number;
  }
}
