import { LRUCache } from "lru-cache";
import type { CurrentGraph } from "../graph/current-graph";
import { type Audience, View } from "../graph/view";
import type { ChangeReader } from "./change-reader";
import { PastGraphs } from "./past-graphs";
import { graphBytes, viewBytes } from "./size";

/** A time as which the graph is wanted, and by whom. */
export interface Moment {
  /** As it was recorded at the end of this revision; the latest when it is null. */
  readonly revision: number | null;
  /** As it was recorded at this moment (ISO 8601 in UTC); not together with `revision`. */
  readonly recordedAt: string | null;
  /** What holds on this day, as YYYY-MM-DD; whatever holds at any time when it is null. */
  readonly day: string | null;
  readonly audience: Audience;
}

/** What past views are made of. */
export interface PastViewOptions {
  readonly current: Pick<CurrentGraph, "loaded">;
  readonly reader: Pick<ChangeReader, "after" | "before" | "stampOf" | "revisionAt">;
  /** Which day it is, as YYYY-MM-DD. */
  readonly today: () => string;
  /** How much memory the past that is kept may take, in bytes: half of it is for graphs, half for views of them. */
  readonly mostBytes: number;
}

/** The graph as it was at other times, as an audience may see it now. */
export class PastViews {
  private readonly graphs: PastGraphs;
  private readonly kept: LRUCache<string, View>;
  /** The revision by whose permissions the views that are kept were made. */
  private permissions = 0;

  constructor(private readonly options: PastViewOptions) {
    const mostBytes = Math.max(1, Math.floor(options.mostBytes / 2));
    this.graphs = new PastGraphs({ ...options, mostBytes });
    this.kept = new LRUCache({ maxSize: mostBytes });
  }

  /** The view of a time; INVALID_ARGUMENT for a revision that is not there (yet), STORE_UNAVAILABLE without the record. */
  async at(moment: Moment): Promise<View> {
    const graph = await this.graphs.at(await this.revisionOf(moment));
    const permissions = this.options.current.loaded;
    this.forgetBefore(permissions.revision);
    const { audience } = moment;
    const allTimes = moment.day === null;
    const day = moment.day ?? this.options.today();
    const key = JSON.stringify([graph.revision, audience, day, allTimes]);
    const known = this.kept.get(key);
    if (known) return known;
    const view = new View(graph, audience, { day, allTimes, permissions });
    this.kept.set(key, view, { size: viewBytes(graph) + graphBytes(graph) });
    return view;
  }

  /** Forgets what is kept: the record of the past itself has been rewritten, as when a person is erased from it. */
  forget(): void {
    this.graphs.forget();
    this.kept.clear();
  }

  /** How much memory what is kept is reckoned to take, in bytes. */
  get keptBytes(): number {
    return this.graphs.keptBytes + this.kept.calculatedSize;
  }

  private async revisionOf({ revision, recordedAt }: Moment): Promise<number> {
    const latest = this.options.current.loaded.revision;
    if (recordedAt === null) return revision ?? latest;
    return Math.min(latest, await this.options.reader.revisionAt(recordedAt));
  }

  private forgetBefore(permissions: number): void {
    if (this.permissions !== permissions) this.kept.clear();
    this.permissions = permissions;
  }
}
