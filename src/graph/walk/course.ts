import type { Node } from "../../ontology/node";
import type { Arc } from "../arc";
import type { Graph } from "../graph";
import type { Pace } from "./pace";
import type { Quest } from "./quest";

/** Which way paths are followed: from where they begin, or back from where they end. */
export type Heading = "on" | "back";

const begins = 1;
const ends = 2;

/** A quest as it is gone on: paths begin and end at places, and come to where others begin or end in between at none. */
export class Course {
  readonly graph: Graph;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly maxLength: number;
  readonly pace: Pace;
  /** By place: where paths begin, where they end, both, or, for most, neither. */
  private readonly marks: Uint8Array;

  constructor(private readonly quest: Quest) {
    this.graph = quest.passage.view.graph;
    this.maxLength = quest.maxLength;
    this.pace = quest.pace;
    this.marks = new Uint8Array(this.graph.placeCount);
    this.from = this.mark(quest.from, begins);
    this.to = this.mark(quest.to, ends);
  }

  /** Whether paths end at a place. */
  endsAt(place: number): boolean {
    return this.isMarked(place, ends);
  }

  /** The links at a place, of which those that `leads` tells can be a path's next, or the one before. */
  arcs(place: number, heading: Heading): readonly Arc[] {
    if (this.isMarked(place, heading === "on" ? ends : begins)) return none;
    return this.quest.passage.arcs(this.graph.nodeAt(place), { back: heading === "back", place });
  }

  /** Whether a path can lead over a link. */
  leads({ place }: Arc, heading: Heading): boolean {
    const mark = this.marks[place];
    if (!mark) return this.quest.passage.admits(this.graph.nodeAt(place), place);
    return mark === (heading === "on" ? ends : begins);
  }

  private isMarked(place: number, mark: number): boolean {
    return ((this.marks[place] ?? 0) & mark) !== 0;
  }

  private mark(nodes: Iterable<Node>, mark: number): number[] {
    const places = [...nodes].map((node) => this.graph.placeOf(node));
    for (const place of places) this.marks[place] = (this.marks[place] ?? 0) | mark;
    return places;
  }
}

const none: readonly never[] = [];
