import { checkPeriod } from "./check-period";

describe("checkPeriod", () => {
  it.each([
    [{}],
    [{ validFrom: "2024-01-01" }],
    [{ validTo: "2024-01-01", validFrom: null }],
    [{ validFrom: "2024-01-01", validTo: "2024-01-01" }],
    [{ validFrom: "2023-12-31", validTo: "2024-01-01" }],
    [{ validFrom: 2024, validTo: "2023-01-01" }],
  ])("takes %j", (record) => {
    expect([...checkPeriod(record)]).toEqual([]);
  });

  it("finds a last day before the first", () => {
    expect([...checkPeriod({ validFrom: "2024-01-02", validTo: "2024-01-01" })]).toEqual([
      { at: ["validTo"], words: '"validTo": expected 2024-01-02 or a later day, got 2024-01-01' },
    ]);
  });
});
