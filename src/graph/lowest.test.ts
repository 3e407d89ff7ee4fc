import { holdsForMany } from "../testing/choices";
import { lowest } from "./lowest";

interface Item {
  readonly rank: number;
  readonly place: number;
}

describe("the lowest of many", () => {
  it("are the first of all when sorted, and those that are alike stay as they stood", () => {
    holdsForMany(300, (choices) => {
      const items = choices.list(40, (place): Item => ({ rank: choices.below(6), place }));
      const count = choices.below(12);
      const expected = [...items].sort((one, other) => one.rank - other.rank || one.place - other.place);
      expect(lowest(items, count, (one, other) => one.rank - other.rank)).toEqual(expected.slice(0, count));
    });
  });

  it("leave the list as it was", () => {
    const items = [3, 1, 2];
    expect(lowest(items, 2, (one, other) => one - other)).toEqual([1, 2]);
    expect(lowest(items, 0, (one, other) => one - other)).toEqual([]);
    expect(items).toEqual([3, 1, 2]);
  });

  it("are found without comparing all with each other", () => {
    const items = Array.from({ length: 10_000 }, (_, index) => index);
    let comparisons = 0;
    lowest(items, 10, (one, other) => {
      comparisons++;
      return one - other;
    });
    expect(comparisons).toBeLessThan(11_000);
  });
});
