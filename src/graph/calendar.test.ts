import { calendarOf } from "./calendar";

describe("a calendar", () => {
  it.each([
    ["2026-01-31T21:59:59Z", "Europe/Helsinki", "2026-01-31"],
    ["2026-01-31T22:00:00Z", "Europe/Helsinki", "2026-02-01"],
    ["2026-06-30T21:00:00Z", "Europe/Helsinki", "2026-07-01"],
    ["2026-01-01T00:00:00Z", "America/New_York", "2025-12-31"],
    ["2026-01-01T00:00:00Z", "UTC", "2026-01-01"],
  ])("at %s in %s shows %s", (moment, timeZone, day) => {
    expect(calendarOf(timeZone)(new Date(moment))).toBe(day);
  });

  it("shows another day from the very moment at which it begins", () => {
    const calendar = calendarOf("Europe/Helsinki");
    const moments = ["21:59:59.999Z", "22:00:00.000Z", "21:59:59.999Z"].map((time) => new Date(`2026-01-31T${time}`));
    expect(moments.map(calendar)).toEqual(["2026-01-31", "2026-02-01", "2026-01-31"]);
  });
});
