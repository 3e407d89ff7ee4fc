import { monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";

/** How often the event loop is looked at, in milliseconds. */
const resolution = 1;

/** For how long at most the event loop was kept from everything else, and how much of that was collecting garbage. */
export interface Holds {
  /** The longest time between two looks, without the pause between them; in milliseconds. */
  readonly longest: number;
  /** The 99th percentile of the same. */
  readonly p99: number;
  /** The longest time that collecting garbage took at a stretch; in milliseconds. */
  readonly collecting: number;
}

/** Watches the event loop of this process until it is told to stop. */
export function watchHolds(): () => Holds {
  const delays = monitorEventLoopDelay({ resolution });
  let collecting = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collecting = Math.max(collecting, duration);
  });
  observer.observe({ entryTypes: ["gc"] });
  delays.enable();
  return () => {
    delays.disable();
    observer.disconnect();
    return { longest: delays.max / 1e6 - resolution, p99: delays.percentile(99) / 1e6 - resolution, collecting };
  };
}
