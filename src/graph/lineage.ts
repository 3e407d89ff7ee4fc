import type { Node } from "../ontology/node";
import { Numbering } from "./numbering";

/**
 * What the states of a graph share that came one from another: the numbers of nodes and links, and who was ever called
 * what by other systems. It only grows, so a state reads of it what it knows, whatever the others have added.
 */
export class Lineage {
  readonly nodes = new Numbering();
  readonly links = new Numbering();
  private readonly called = new Map<string, number[]>();

  /** The places of all nodes that another system calls so, or did once. */
  placesCalled(scheme: string, value: string): readonly number[] {
    return this.called.get(externalKey(scheme, value)) ?? none;
  }

  /** Takes note of what other systems call the node at a place. */
  remember({ externalIds }: Node, place: number): void {
    for (const { scheme, value } of externalIds) {
      const key = externalKey(scheme, value);
      const places = this.called.get(key);
      if (!places) this.called.set(key, [place]);
      else if (!places.includes(place)) places.push(place);
    }
  }
}

const none: readonly never[] = [];

function externalKey(scheme: string, value: string): string {
  return JSON.stringify([scheme, value]);
}
