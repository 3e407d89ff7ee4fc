import { pauseAfter, pauses } from "./schedule";

describe("the pauses between attempts", () => {
  it("grow, and last for three days together, after which nothing is tried any more", () => {
    const even = pauses.map((_, index) => pauseAfter(index + 1, () => 0.5));
    expect(even).toEqual(pauses.map((seconds) => seconds * 1_000));
    expect([...pauses].sort((one, other) => one - other)).toEqual(pauses);
    const days = pauses.reduce((sum: number, seconds) => sum + seconds, 0) / 86_400;
    expect(days).toBeGreaterThan(3);
    expect(days).toBeLessThan(3.5);
    expect(pauseAfter(pauses.length + 1, () => 0.5)).toBeNull();
  });

  it("differ by a fifth at most", () => {
    expect(pauseAfter(1, () => 0)).toBe(4_000);
    expect(pauseAfter(1, () => 1)).toBe(6_000);
  });
});
