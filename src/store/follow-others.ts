import type { Store } from "./store";

/** How often, in milliseconds, an instance looks for what others committed. */
const everyMilliseconds = 1_000;

/**
 * Looks from time to time for what other instances committed to the same database, until the function that is answered
 * is called. While the database is away, questions are answered from what is known, and it is looked for again.
 */
export function followOthers(store: Pick<Store, "catchUp">): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  const look = (): void => {
    if (isLooking) return;
    isLooking = true;
    looking = store
      .catchUp()
      .catch(() => undefined)
      .finally(() => {
        isLooking = false;
      });
  };
  const timer = setInterval(look, everyMilliseconds).unref();
  return () => {
    clearInterval(timer);
    return looking;
  };
}
