import { setImmediate } from "node:timers/promises";
import { atOnce, inTurns, type Steps } from "./steps";

describe("steps of long work", () => {
  function* sumTo(most: number): Steps<number> {
    let sum = 0;
    for (let number = 1; number <= most; number++) {
      sum += number;
      yield;
    }
    return sum;
  }

  it("come to the same at once and in turns", async () => {
    expect([atOnce(sumTo(1_000)), await inTurns(sumTo(1_000))]).toEqual([500_500, 500_500]);
  });

  it("let others have their turn in between", async () => {
    let others = 0;
    function* untilOthersCame(): Steps<number> {
      while (others < 3) yield;
      return others;
    }
    const counting = (async () => {
      for (; others < 3; others++) await setImmediate();
    })();
    expect(await inTurns(untilOthersCame())).toBe(3);
    await counting;
  });

  it("fail as the work does", async () => {
    function* failing(): Steps<void> {
      yield;
      throw new Error("no");
    }
    expect(() => atOnce(failing())).toThrow("no");
    await expect(inTurns(failing())).rejects.toThrow("no");
  });
});
