const unknown = 255;

/** How many steps nodes are away from where a search began, by their places; a path has 50 steps at most. */
export class Distances {
  private readonly steps: Uint8Array;

  /** Of a graph with so many places; a search begins at these. */
  constructor(placeCount: number, beginnings: readonly number[]) {
    this.steps = new Uint8Array(placeCount).fill(unknown);
    for (const place of beginnings) this.steps[place] = 0;
  }

  has(place: number): boolean {
    return this.steps[place] !== unknown;
  }

  hasAll(places: readonly number[]): boolean {
    return places.every((place) => this.has(place));
  }

  at(place: number): number | undefined {
    const steps = this.steps[place];
    return steps === unknown ? undefined : steps;
  }

  set(place: number, steps: number): void {
    this.steps[place] = steps;
  }
}
