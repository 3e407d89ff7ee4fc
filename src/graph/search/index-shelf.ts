import type { View } from "../view";
import { SearchIndex } from "./search-index";

/**
 * The index of an audience, which moves along with its views: it is filled once, and from then on follows what changes. A
 * search in an earlier view moves it back, so that everyone searches what they see.
 */
export class IndexShelf {
  private latest: Promise<SearchIndex> | null = null;

  /** Does something with the index of a view, at one go: once it waits for anything, the index may have moved on. */
  async use<T>(view: View, work: (index: SearchIndex) => T): Promise<T> {
    for (;;) {
      this.latest ??= filledIndex(view);
      const known = this.latest;
      const index = await known;
      if (index.moveTo(view)) return work(index);
      // Too much has changed. The newest view has its index here; one of before has it for itself.
      if (index.isAheadOf(view)) return work(await view.kept(filledIndex));
      if (this.latest === known) this.latest = filledIndex(view);
    }
  }
}

function filledIndex(view: View): Promise<SearchIndex> {
  return new SearchIndex(view).fill();
}
