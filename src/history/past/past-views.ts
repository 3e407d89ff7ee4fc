import { LRUCache } from "lru-cache";
import type { CurrentGraph } from "../../graph/current-graph";
import { type Audience, View } from "../../graph/view";
import type { Stamp } from "../../store/stamp";
import type { ChangeReader } from "../change-reader";
import { PastGraphs } from "./past-graphs";
import { People } from "./people";
import { viewBytes } from "./size";

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
  readonly current: Pick<CurrentGraph, "loaded" | "view">;
  readonly reader: Pick<
    ChangeReader,
    "after" | "of" | "deleted" | "rows" | "side" | "stampOf" | "latestStamps" | "revisionAt"
  >;
  /** Which day it is, as YYYY-MM-DD. */
  readonly today: () => string;
  /** How much memory the past that is kept may take, in bytes. */
  readonly mostBytes: number;
}

/** The graph as it was at other times, as an audience may see it now. */
export class PastViews {
  private readonly graphs: PastGraphs;
  /** Who is hidden today: texts of the past may tell of them. */
  readonly people: People;
  /** Graphs of the past and views of them, by what they are. */
  private readonly kept: LRUCache<string, object>;
  /** The revision by whose permissions the views that are kept were made. */
  private permissions = 0;

  constructor(private readonly options: PastViewOptions) {
    this.kept = new LRUCache({ maxSize: options.mostBytes });
    this.people = new People(options);
    this.graphs = new PastGraphs({ ...options, kept: this.kept });
  }

  /** The view of a time; INVALID_ARGUMENT for a revision that is not there (yet), STORE_UNAVAILABLE without the record. */
  async at(moment: Moment): Promise<View> {
    const graph = await this.graphs.at(await this.revisionOf(moment));
    const permissions = this.options.current.loaded;
    this.forgetBefore(permissions.revision);
    const { audience } = moment;
    const allTimes = moment.day === null;
    const today = this.options.today();
    const day = moment.day ?? today;
    if (graph === permissions && day === today && !allTimes) return this.options.current.view(audience, day);
    const key = `view ${JSON.stringify([graph.revision, audience, day, allTimes])}`;
    const known = this.kept.get(key) as View | undefined;
    if (known) return known;
    const isPast = graph !== permissions;
    const people = isPast && audience !== "INTERNAL" ? await this.people.hidden() : [];
    const view = new View(graph, audience, { day, allTimes, permissions, people });
    this.kept.set(key, view, { size: viewBytes(graph) });
    return view;
  }

  /** The latest commits, which one can go back to: the oldest of them first. Fails with STORE_UNAVAILABLE without the record. */
  latest(count: number): Promise<Stamp[]> {
    return this.options.reader.latestStamps(count);
  }

  /** Forgets what is kept: the record of the past itself has been rewritten, as when a person is erased from it. */
  forget(): void {
    this.graphs.forget();
    this.kept.clear();
  }

  /** How much memory what is kept is reckoned to take, in bytes. */
  get keptBytes(): number {
    return this.kept.calculatedSize;
  }

  private async revisionOf({ revision, recordedAt }: Moment): Promise<number> {
    const latest = this.options.current.loaded.revision;
    if (recordedAt === null) return revision ?? latest;
    return Math.min(latest, await this.options.reader.revisionAt(recordedAt));
  }

  private forgetBefore(permissions: number): void {
    if (this.permissions === permissions) return;
    this.permissions = permissions;
    for (const [key, kept] of this.kept.entries()) if (kept instanceof View) this.kept.delete(key);
  }
}
