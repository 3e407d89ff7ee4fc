import { setImmediate } from "node:timers/promises";

/** Work that can pause between steps. */
export type Steps<Result> = Generator<void, Result>;

/** How long work goes on before others have their turn, in milliseconds. */
const slice = 5;

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the steps in short slices, so that the process goes on answering others meanwhile. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < slice) continue;
    await setImmediate();
    began = performance.now();
  }
}
