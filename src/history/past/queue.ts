/** Does one thing after another: each begins when those before it have ended, however they ended. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work in its turn, and answers what it answers. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
