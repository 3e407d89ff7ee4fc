import type { Turns } from "./turns";

/** How long a walk may go on before others get their turn, in milliseconds. */
const slice = 3;

/** From how many slices on a walk waits for those that have had fewer. */
const manySlices = 8;

/** How often the clock is looked at, in links. */
const glance = 64;

/** How far a walk may go, and how it shares the process with others. */
export class Pace {
  private links = 0;
  private nextGlance = glance;
  private began = 0;
  private slices = 0;
  private readonly arrival: number;

  constructor(
    private readonly turns: Turns,
    /** The most links that the walk may look at. */
    readonly most: number,
  ) {
    this.arrival = turns.arrive();
  }

  /** Whether the walk has looked at as many links as it may. */
  get isSpent(): boolean {
    return this.links >= this.most;
  }

  /** Takes note of links that are looked at, and gives others their turn when this one has lasted long enough. */
  look(links: number): Promise<void> | undefined {
    this.links += links;
    if (this.links < this.nextGlance) return undefined;
    this.nextGlance = this.links + glance;
    return performance.now() - this.began < slice ? undefined : this.turn();
  }

  /** Waits for a turn. */
  async turn(): Promise<void> {
    await this.turns.next(this.slices++ < manySlices ? null : this.arrival);
    this.began = performance.now();
  }
}
