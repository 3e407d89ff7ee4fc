/** How long a stop may take before the process ends anyway. */
const LONGEST_STOP = 9_500;

/** Within this time a second signal is the first one again: npm passes on what the terminal has sent already. */
const SAME_SIGNAL = 500;

/** Ends the process in order on SIGTERM and SIGINT, and at once when asked a second time. */
export function stopOnSignals(close: () => Promise<void>, fail: (error: unknown) => void): void {
  let firstAt: number | undefined;
  const stop = () => {
    if (firstAt !== undefined) {
      if (performance.now() - firstAt > SAME_SIGNAL) process.exit(1);
      return;
    }
    firstAt = performance.now();
    setTimeout(() => process.exit(1), LONGEST_STOP).unref();
    close().then(() => process.exit(0), fail);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
