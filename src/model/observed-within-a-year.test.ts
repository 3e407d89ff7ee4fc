import { Observation } from "./observation";
import { observedWithinAYear } from "./observed-within-a-year";

describe("an observation within the year before 2024-06-01", () => {
  it.each(["2023-06-01", "2024-06-01"])("may be of %s", (date) => {
    expect(isWithin({ date })).toBe(true);
  });

  it.each(["2023-05-31", "2024-06-02"])("is not of %s", (date) => {
    expect(isWithin({ date })).toBe(false);
  });

  it.each(["2024", "2023", "2023-H1", "2023-H2", "2024-H1", "2023-Q2", "2023-Q4", "2024-Q2", "2023-06", "2024-06"])(
    "may be of the period %s",
    (period) => expect(isWithin({ period })).toBe(true),
  );

  it.each(["2022", "2025", "2024-H2", "2023-Q1", "2024-Q3", "2023-05", "2024-07", "2024-13", "2024-Q5", "lately", ""])(
    'is not of the period "%s"',
    (period) => expect(isWithin({ period })).toBe(false),
  );

  it("is none without a time, or when it is aimed at", () => {
    expect(isWithin({})).toBe(false);
    expect(isWithin({ date: "2024-05-01", kind: "TARGET" })).toBe(false);
  });
});

function isWithin(given: Partial<Observation>): boolean {
  return observedWithinAYear(Object.assign(new Observation(), { kind: "ACTUAL", ...given }), "2024-06-01");
}
