import { LRUCache } from "lru-cache";
import { StrategyError } from "../errors";
import type { CurrentGraph } from "../graph/current-graph";
import { Graph } from "../graph/graph";
import type { ChangeReader } from "./change-reader";
import { changesBetween } from "./changes-between";
import { Queue } from "./queue";
import { graphBytes } from "./size";

/** What past graphs are made of. */
export interface PastGraphOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "after" | "before" | "stampOf">;
  /** How much memory those that are kept may take, in bytes. */
  readonly mostBytes: number;
}

/**
 * The graph as it was at each revision. A past one is made of the nearest that is known, by taking changes back or making
 * them again; one at a time is made, and whoever asks for the same waits for the same. The latest asked for are kept.
 */
export class PastGraphs {
  private readonly kept: LRUCache<number, Graph>;
  private readonly underWay = new Map<number, Promise<Graph>>();
  private readonly queue = new Queue();
  private generation = 0;

  constructor(private readonly options: PastGraphOptions) {
    this.kept = new LRUCache({ maxSize: options.mostBytes });
  }

  /** The graph at the end of a revision; 0 is the empty one. INVALID_ARGUMENT when there is no such revision (yet). */
  async at(revision: number): Promise<Graph> {
    const { current } = this.options;
    const latest = current.loaded.revision;
    if (revision < 0 || revision > latest) {
      const message = `asOf takes a revision from 0 to ${latest}, the latest; ${revision} came.`;
      throw new StrategyError("INVALID_ARGUMENT", message, { argument: "asOf", latest });
    }
    if (revision === latest) return current.loaded;
    return this.kept.get(revision) ?? this.underWay.get(revision) ?? this.make(revision);
  }

  /** Forgets what is kept: the record of the past itself has been rewritten, as when a person is erased from it. */
  forget(): void {
    this.generation++;
    this.kept.clear();
    this.underWay.clear();
  }

  /** How much memory those that are kept are reckoned to take, in bytes. */
  get keptBytes(): number {
    return this.kept.calculatedSize;
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
    const { current, reader } = this.options;
    if (revision === 0) return new Graph(current.loaded.ontology, { revision, recordedAt: null, nodes: [], links: [] });
    const base = this.nearest(revision);
    const stamp = await reader.stampOf(revision);
    const { changes, bytes } = await changesBetween(reader, base.revision, revision);
    const graph =
      base.revision > revision ? base.turnedBack(stamp, changes) : base.after({ ...stamp, changes: [...changes] });
    if (generation === this.generation) this.kept.set(revision, graph, { size: graphBytes(graph) + bytes });
    return graph;
  }

  private nearest(revision: number): Graph {
    let best = this.options.current.loaded;
    for (const graph of this.kept.values()) {
      if (Math.abs(graph.revision - revision) < Math.abs(best.revision - revision)) best = graph;
    }
    return best;
  }
}
