import { PriorityQueue } from "@datastructures-js/priority-queue";

/** Places of nodes in the order of what it costs to get there. It holds numbers alone, which nobody has to clear away. */
export class PlaceQueue {
  private readonly places: number[] = [];
  private readonly costs: number[] = [];
  private readonly entries = new PriorityQueue<number>((one, other) => this.costAt(one) - this.costAt(other));

  add(place: number, cost: number): void {
    const entry = this.places.length;
    this.places.push(place);
    this.costs.push(cost);
    this.entries.enqueue(entry);
  }

  /** Takes out the cheapest; null when there is none. */
  next(): { readonly place: number; readonly cost: number } | null {
    const entry = this.entries.dequeue();
    return entry === null ? null : { place: this.places[entry] as number, cost: this.costAt(entry) };
  }

  private costAt(entry: number): number {
    return this.costs[entry] as number;
  }
}
