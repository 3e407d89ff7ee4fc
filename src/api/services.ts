import type { Feed } from "../store/feed";
import type { Store } from "../store/store";

/** What operations reach beyond the graph in memory. */
export interface Services {
  /** The one way to change anything. */
  readonly store: Pick<Store, "commit">;
  /** Tells of each commit. */
  readonly feed: Feed;
}
