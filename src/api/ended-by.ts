/**
 * A generator that can be ended while it waits: by itself one only hears of `return` once it has something to give. What
 * it waits for has to hear the signal.
 */
export function endedBy<T>(
  make: (signal: AbortSignal) => AsyncGenerator<T, undefined, undefined>,
): AsyncIterableIterator<T> {
  const stop = new AbortController();
  const generator = make(stop.signal);
  return {
    next: () => generator.next(),
    return: () => {
      stop.abort();
      return generator.return(undefined);
    },
    throw: (error) => {
      stop.abort();
      return generator.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
