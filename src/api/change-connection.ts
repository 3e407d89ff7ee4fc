import type { ChangeLists, ChangePage, ChangesAsked } from "../history/changes/change-list";
import type { SeenChange } from "../history/changes/seen-change";
import { encodePlace, type Place } from "../history/cursor";

interface Edge {
  readonly cursor: string;
  readonly node: SeenChange;
}

/** A list of changes as Relay's connections show it; it is counted only when somebody asks. */
export class ChangeConnection {
  constructor(
    private readonly lists: Pick<ChangeLists, "count">,
    private readonly asked: ChangesAsked,
    private readonly page: ChangePage,
  ) {}

  get nodes(): readonly SeenChange[] {
    return this.page.changes;
  }

  get edges(): Edge[] {
    return this.page.changes.map((node) => ({ cursor: encodePlace(node), node }));
  }

  get pageInfo(): object {
    const { changes, hasNextPage, hasPreviousPage, fromEnd, lookedTo } = this.page;
    const goOn = lookedTo && encodePlace(lookedTo);
    const cursorOf = (place: Place | undefined): string | null => (place ? encodePlace(place) : null);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: (fromEnd && goOn) || cursorOf(changes.at(0)),
      endCursor: (!fromEnd && goOn) || cursorOf(changes.at(-1)),
    };
  }

  totalCount(): Promise<number | null> {
    return this.lists.count(this.asked);
  }
}
