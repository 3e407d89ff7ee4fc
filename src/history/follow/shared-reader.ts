import type { ChangeReader, FeedEntry } from "../change-reader";
import { encodePlace, type Place } from "../cursor";

/** Reads the record once for all who ask for the same at the same time, as hundreds do that come back after a restart. */
export class SharedReader implements Pick<ChangeReader, "after"> {
  private readonly reading = new Map<string, Promise<FeedEntry[]>>();

  constructor(private readonly reader: Pick<ChangeReader, "after">) {}

  after(place: Place | null, limit: number): Promise<FeedEntry[]> {
    const key = `${place ? encodePlace(place) : ""} ${limit}`;
    const known = this.reading.get(key);
    if (known) return known;
    const read = this.reader.after(place, limit).finally(() => this.reading.delete(key));
    this.reading.set(key, read);
    return read;
  }
}
