import { Budget } from "./budget";

const tooLarge = expect.objectContaining({ code: "ANSWER_TOO_LARGE", details: { limit: 3 } });

describe("a budget", () => {
  it("lets all that it has be spent, at once or by and by", () => {
    expect(() => new Budget(3).spend(3)).not.toThrow();
    const budget = new Budget(3);
    for (const objects of [1, 0, 2]) budget.spend(objects);
    expect(() => budget.check()).not.toThrow();
  });

  it("refuses what comes to one more, and says how much there is", () => {
    const budget = new Budget(3);
    budget.spend(2);
    expect(() => budget.spend(2)).toThrow(
      "One operation may read at most 3 objects; this one asks for more. Ask for fewer levels or shorter pages.",
    );
    expect(() => new Budget(3).spend(4)).toThrow(tooLarge);
  });

  it("refuses everything after that, be it free", () => {
    const budget = new Budget(3);
    expect(() => budget.spend(4)).toThrow(tooLarge);
    expect(() => budget.check()).toThrow(tooLarge);
    expect(() => budget.spend(0)).toThrow(tooLarge);
    expect(() => budget.lookThrough(0)).toThrow(tooLarge);
  });

  it("lets short lists be looked through for nothing, and long ones for a hundredth", () => {
    const budget = new Budget(3);
    for (let times = 0; times < 100; times += 1) budget.lookThrough(99);
    budget.lookThrough(399);
    expect(() => budget.lookThrough(99)).not.toThrow();
    expect(() => budget.lookThrough(100)).toThrow(tooLarge);
  });

  it("starts anew with every operation", () => {
    expect(() => new Budget(3).spend(4)).toThrow(tooLarge);
    expect(() => new Budget(3).spend(3)).not.toThrow();
  });
});
