import { audienceOf } from "../api/audience";
import { Exporter } from "../exchange/write/exporter";
import type { PastViews } from "../history/past/past-views";

/** Writes documents for whoever asks: all that they may see, whenever it holds. */
export function exporterOf(past: Pick<PastViews, "at">): Exporter {
  return new Exporter((actor, revision) =>
    past.at({ revision, recordedAt: null, day: null, audience: audienceOf(actor) }),
  );
}
