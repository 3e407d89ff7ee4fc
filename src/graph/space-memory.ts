import { LRUCache } from "lru-cache";

/** For how many spaces an answer is remembered; there are 309 municipalities in Finland. */
const spacesKept = 500;

/** What was found out about spaces, and about all of them together: once for each, also when several ask at the same time. */
export class SpaceMemory<T> {
  private readonly answers = new LRUCache<string, Promise<T>>({ max: spacesKept });

  /** What is known about a space, or about all of them when it is null; else what the work finds out. */
  of(space: string | null, work: () => Promise<T>): Promise<T> {
    const key = space ?? "";
    const known = this.answers.get(key);
    if (known) return known;
    const answer = work();
    this.answers.set(key, answer);
    answer.catch(() => this.answers.delete(key));
    return answer;
  }
}
