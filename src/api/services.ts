import type { Importer } from "../exchange/import/importer";
import type { CurrentGraph } from "../graph/current-graph";
import type { ChangeLists } from "../history/changes/change-list";
import type { SeenChanges } from "../history/changes/seen-changes";
import type { ChangeFeed } from "../history/follow/change-feed";
import type { PastViews } from "../history/past/past-views";
import type { Feed } from "../store/feed";
import type { Keys } from "../store/keys/keys";
import type { Store } from "../store/store";
import type { Webhooks } from "../webhooks/webhooks";

/** What operations reach beyond the graph in memory. */
export interface Services {
  /** The one way to change anything. */
  readonly store: Pick<Store, "commit" | "usedIds" | "erasures">;
  /** Reads graph documents into the store. */
  readonly importer: Pick<Importer, "import">;
  /** Tells of each commit. */
  readonly feed: Feed;
  /** The API keys: made and revoked by those who may do everything. */
  readonly keys: Keys;
  /** The graph as it was at other times. */
  readonly past: Pick<PastViews, "at" | "latest">;
  /** The graph as it is now, which a mutation has moved on. */
  readonly current: Pick<CurrentGraph, "view">;
  /** Changes as they are made. */
  readonly changeFeed: ChangeFeed;
  /** Lists of changes, for people to read. */
  readonly changeLists: ChangeLists;
  /** Changes as somebody may see them. */
  readonly seenChanges: Pick<SeenChanges, "see">;
  /** Those who are told of each commit. */
  readonly webhooks: Webhooks;
}
