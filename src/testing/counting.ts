import type { Actor } from "../store/actor";
import type { Store } from "../store/store";

/** What came of counting. */
export interface Counted {
  readonly done: number;
  /** How often somebody else had counted meanwhile. */
  readonly refused: number;
  /** Refusals that did not tell the version that there was then, which is later than the one that was expected. */
  readonly untold: number;
}

const actor: Actor = { name: "counter", role: "ADMIN", space: null };

/** The node whose `ordinal` is counted up. */
export const counted = "count/value";

/** Counts up so many times: whoever saw an older version is refused, and tries again with the one that it is told. */
export async function countUp(store: Store, times: number): Promise<Counted> {
  let [done, refused, untold, expectedVersion] = [0, 0, 0, 1];
  while (done < times) {
    try {
      // A node that is at version n has been counted n - 1 times.
      const properties = { ordinal: expectedVersion };
      await store.commit(actor, [{ kind: "updateNode", id: counted, expectedVersion, properties }]);
      done += 1;
      expectedVersion += 1;
    } catch (error) {
      const { code, details } = error as { readonly code?: string; readonly details?: { currentVersion?: number } };
      if (code !== "VERSION_CONFLICT") throw error;
      refused += 1;
      const current = details?.currentVersion ?? 0;
      if (current <= expectedVersion) untold += 1;
      expectedVersion = Math.max(current, 1);
    }
  }
  return { done, refused, untold };
}
