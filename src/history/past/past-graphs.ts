import type { LRUCache } from "lru-cache";
import { StrategyError } from "../../errors";
import type { CurrentGraph } from "../../graph/current-graph";
import { Graph } from "../../graph/graph";
import type { ChangeReader } from "../change-reader";
import { changesBetween } from "./changes-between";
import { Queue } from "./queue";
import { graphBytes } from "./size";

/** What past graphs are made of. */
export interface PastGraphOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "rows" | "side" | "stampOf">;
  /** Where they are kept, by what is told of each, within a bound of memory; others may keep theirs there too. */
  readonly kept: LRUCache<string, object>;
}

/**
 * The graph as it was at each revision. A past one is made of the nearest that is known, by taking changes back or making
 * them again; one at a time is made, and whoever asks for the same waits for the same. The latest asked for are kept.
 */
export class PastGraphs {
  private readonly underWay = new Map<number, Promise<Graph>>();
  private readonly queue = new Queue();
  private generation = 0;

  constructor(private readonly options: PastGraphOptions) {}

  /** The graph at the end of a revision; 0 is the empty one. INVALID_ARGUMENT when there is no such revision (yet). */
  async at(revision: number): Promise<Graph> {
    const { current, kept } = this.options;
    const latest = current.loaded.revision;
    if (revision < 0 || revision > latest) {
      const message = `asOf takes a revision from 0 to ${latest}, the latest; ${revision} came.`;
      throw new StrategyError("INVALID_ARGUMENT", message, { argument: "asOf", latest });
    }
    if (revision === latest) return current.loaded;
    const known = kept.get(keyOf(revision)) as Graph | undefined;
    return known ?? this.underWay.get(revision) ?? this.make(revision);
  }

  /** Forgets what is being made, so that it is not kept: the record of the past itself has been rewritten. */
  forget(): void {
    this.generation++;
    this.underWay.clear();
  }

  private make(revision: number): Promise<Graph> {
    const making = this.queue.run(() => this.remake(revision));
    this.underWay.set(revision, making);
    const done = (): void => {
      if (this.underWay.get(revision) === making) this.underWay.delete(revision);
    };
    making.then(done, done);
    return making;
  }

  private async remake(revision: number): Promise<Graph> {
    const { generation } = this;
    const { current, reader, kept } = this.options;
    if (revision === 0) return new Graph(current.loaded.ontology, { revision, recordedAt: null, nodes: [], links: [] });
    const base = this.nearest(revision);
    const stamp = await reader.stampOf(revision);
    const { changes, bytes } = await changesBetween(reader, base.revision, revision);
    const graph =
      base.revision > revision ? base.turnedBack(stamp, changes) : base.after({ ...stamp, changes: [...changes] });
    if (generation === this.generation) kept.set(keyOf(revision), graph, { size: graphBytes(graph) + bytes });
    return graph;
  }

  private nearest(revision: number): Graph {
    let best = this.options.current.loaded;
    for (const graph of this.options.kept.values()) {
      if (!(graph instanceof Graph)) continue;
      if (Math.abs(graph.revision - revision) < Math.abs(best.revision - revision)) best = graph;
    }
    return best;
  }
}

function keyOf(revision: number): string {
  return `graph ${revision}`;
}
