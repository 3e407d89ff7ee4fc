import fc from "fast-check";
import { Days, isDay } from "./days";

const helsinki = new Days("Europe/Helsinki");

describe("days in a city", () => {
  it.each([
    ["2026-03-02T21:59:59.999Z", "2026-03-02", "23:59"],
    ["2026-03-02T22:00:00.000Z", "2026-03-03", "00:00"],
    ["2026-07-31T21:30:00.000Z", "2026-08-01", "00:30"],
  ])("tells %s as its calendar and its clock do", (moment, day, time) => {
    expect([helsinki.of(moment), helsinki.time(moment)]).toEqual([day, time]);
  });

  it.each([
    ["2026-01-15", "2026-01-14T22:00:00.000Z", "2026-01-15T21:59:59.999Z"],
    ["2026-03-29", "2026-03-28T22:00:00.000Z", "2026-03-29T20:59:59.999Z"],
    ["2026-10-25", "2026-10-24T21:00:00.000Z", "2026-10-25T21:59:59.999Z"],
  ])("begin and end with the offset of their own, also when clocks are put on or back: %s", (day, start, end) => {
    expect([helsinki.start(day), helsinki.end(day)]).toEqual([start, end]);
  });

  it.each(["Europe/Helsinki", "UTC", "America/New_York", "Asia/Kolkata"])(
    "hold the moments between their beginning and their end, and no others: %s",
    (timeZone) => {
      const days = new Days(timeZone);
      fc.assert(
        fc.property(fc.integer({ min: 11_000, max: 30_000 }), (count) => {
          const day = new Date(count * 86_400_000).toISOString().slice(0, 10);
          expect([days.of(days.start(day)), days.of(days.end(day))]).toEqual([day, day]);
          const before = new Date(Date.parse(days.start(day)) - 1).toISOString();
          expect(days.end(days.of(before))).toBe(before);
        }),
      );
    },
  );

  it.each([
    ["2026-02-28", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["26-01-01", false],
    ["2026-01-01T00:00:00Z", false],
    ["", false],
  ])("are days that calendars have: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
