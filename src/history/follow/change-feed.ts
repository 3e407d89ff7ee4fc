import type { Audience } from "../../graph/view";
import { spaceOf } from "../../ontology/id";
import { type ChangesAsked, isOf } from "../changes/change-list";
import type { SeenChange } from "../changes/seen-change";
import type { SeenChanges } from "../changes/seen-changes";
import type { Place } from "../cursor";
import { type Followed, follow, type Slice } from "./follow";

/** Which changes somebody wants to hear of. */
export type Wanted = Pick<ChangesAsked, "space" | "types" | "ids">;

/** The changes as they are made, for as many as want to hear of them, each as they may see it. */
export class ChangeFeed {
  /** What was made of slices in one state of the graph: hundreds of the same audience are shown the same. */
  private shown = new Map<string, Promise<readonly (SeenChange | null)[]>>();
  private revision = -1;

  constructor(
    private readonly followed: Followed,
    private readonly seenChanges: Pick<SeenChanges, "see">,
  ) {}

  /** Where somebody stands who wants to hear of nothing that was done so far. */
  get end(): Place {
    return this.followed.tail.end;
  }

  /** What an audience may see of the changes after a place, and wants to, until the signal; see `follow` for the errors. */
  async *follow(from: Place, audience: Audience, wanted: Wanted, signal: AbortSignal): AsyncGenerator<SeenChange> {
    for await (const slice of follow(from, this.followed, signal)) {
      for (const change of await this.see(slice, audience)) {
        if (signal.aborted) return;
        if (change && isWanted(change, wanted)) yield change;
      }
    }
  }

  private see(slice: Slice, audience: Audience): Promise<readonly (SeenChange | null)[]> {
    const { revision } = this.followed.tail;
    if (revision !== this.revision) this.shown = new Map();
    this.revision = revision;
    const key = `${audience} ${placeOf(slice[0])} ${placeOf(slice.at(-1))}`;
    const known = this.shown.get(key);
    if (known) return known;
    const seen = this.seenChanges.see(slice, audience);
    seen.catch(() => this.shown.delete(key));
    this.shown.set(key, seen);
    return seen;
  }
}

function placeOf(place: Place | undefined): string {
  return `${place?.revision}:${place?.position}`;
}

function isWanted(change: SeenChange, { space, types, ids }: Wanted): boolean {
  if (ids && !ids.includes(change.subjectId)) return false;
  if (space && spaceOf(change.subjectId) !== space) return false;
  if (types && change.kind === "NODE") return types.includes(change.type);
  return isOf(change, { types });
}
