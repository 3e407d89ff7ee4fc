import { holdsForMany } from "../testing/choices";
import { placeIn, resorted } from "./sorted";

const byValue = (one: number, other: number): number => one - other;

describe("a sorted list", () => {
  it("is sorted again without what is gone and with what has come, few or many, and the old one stays as it was", () => {
    holdsForMany(200, (choices) => {
      const all = Array.from({ length: choices.below(200) }, (_, value) => value);
      const before = all.filter(() => !choices.once(2));
      const was = new Set(before);
      const gone = before.filter(() => choices.once(3));
      const come = all.filter((value) => !was.has(value) && choices.once(2)).reverse();
      const copy = [...before];
      const left = before.filter((value) => !gone.includes(value));
      expect(resorted(before, gone, come, byValue)).toEqual([...left, ...come].sort(byValue));
      expect(before).toEqual(copy);
    });
  });

  it("is the same list where nothing changes", () => {
    const list = [1, 2, 3];
    expect(resorted(list, [], [], byValue)).toBe(list);
  });

  it("has a place for everything", () => {
    expect([0, 1, 2, 3, 4].map((item) => placeIn([1, 3], item, byValue))).toEqual([0, 0, 1, 1, 2]);
  });
});
