import fc from "fast-check";
import { checkType, checkValue, describeValue } from "./check-value";
import type { Property, PropertyType } from "./property";
import { Confidence } from "./vocabulary";

function property(type: PropertyType, more: Partial<Property> = {}): Property {
  return { name: "x", declaredBy: "Thing", type, fi: "x", sv: "x", en: "x", description: "", ...more };
}

describe("checkValue", () => {
  it.each<[PropertyType, unknown]>([
    ["id", "kouvola/lasten-kasvu"],
    ["string", "no"],
    ["string", ""],
    ["int", -5],
    ["float", 0.5],
    ["date", "2024-02-29"],
    ["dateTime", "2024-02-29T10:00:00.000Z"],
    ["dateTime", "2024-02-29T10:00:00Z"],
    ["strings", ["0206159333"]],
    [Confidence, "LOW"],
  ])("takes a value of type %p: %p", (type, value) => {
    expect(checkValue(property(type), value)).toBeNull();
  });

  it.each<[PropertyType, unknown, RegExp]>([
    ["id", "Lasten kasvu", /expected an id .*, got "Lasten kasvu"/],
    ["string", 45100, /expected a text \(one of digits goes in quotes\), got the number 45100/],
    ["string", true, /got true/],
    ["int", "3", /expected a whole number .*, got "3"/],
    ["int", 1.5, /got the number 1.5/],
    ["int", 2_147_483_648, /at most 2147483647/],
    ["float", Number.NaN, /expected a number, got the number NaN/],
    ["date", "2021-02-29", /expected a day of the calendar as YYYY-MM-DD, got "2021-02-29"/],
    ["date", "10.11.2021", /got "10.11.2021"/],
    ["date", "2021-13-01", /got "2021-13-01"/],
    ["dateTime", "2021-02-30T00:00:00.000Z", /expected a time in UTC/],
    ["strings", "0206159333", /expected a list of texts .*, got "0206159333"/],
    ["strings", [206159333], /expected a list of texts .*, got a list/],
    [Confidence, "HIHG", /expected one of LOW, MEDIUM, HIGH, got "HIHG"; did you mean "HIGH"\?/],
    [Confidence, "toString", /got "toString"$/],
    [Confidence, { LOW: 1 }, /got a mapping/],
  ])("refuses a value of type %p: %p", (type, value, message) => {
    expect(checkValue(property(type), value)).toMatch(message);
  });

  it.each(["a\0b", "a\ud800b"])("refuses characters that no database takes: %j", (text) => {
    expect(checkValue(property("string"), text)).toMatch("cannot be stored");
    expect(checkValue(property("strings"), ["fine", text])).toMatch("cannot be stored");
  });

  it("takes nothing where a value is not required", () => {
    expect(checkValue(property("int"), null)).toBeNull();
    expect(checkValue(property("int", { required: true }), null)).toMatch("got nothing");
    expect(checkValue(property("int", { required: true }), undefined)).toMatch("got nothing");
  });

  it("refuses a blank text where a value is required", () => {
    expect(checkValue(property("string", { required: true }), " ")).toMatch("not blank");
  });

  it.each([0, 100, 55])("takes a number within its bounds: %p", (value) => {
    expect(checkValue(property("int", { between: [0, 100] }), value)).toBeNull();
  });

  it.each([-1, 101])("refuses a number out of its bounds: %p", (value) => {
    expect(checkValue(property("int", { between: [0, 100] }), value)).toBe(
      `expected a number from 0 to 100, got ${value}`,
    );
  });

  it("refuses a text that is longer than its property takes, without repeating it", () => {
    const short = property("string", { longest: 5 });
    expect([checkValue(short, "kasvu"), checkValue(short, "kasvua")]).toEqual([
      null,
      "expected at most 5 characters, got 6",
    ]);
    expect(checkValue(property("strings", { longest: 5 }), ["kasvu", "kasvuun"])).toMatch("got 7");
    expect(checkValue(property("string"), "x".repeat(20_001))).toMatch("at most 20000 characters");
  });

  it("does not repeat personal values in its messages", () => {
    expect(checkValue(property("strings", { personal: true }), "0206159333")).toMatch(/got a text$/);
    expect(checkValue(property("string", { personal: true }), 206159333)).toMatch(/got a number$/);
  });

  it("takes a day exactly when the calendar has it", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const digits = (number: number, width: number) => String(number).padStart(width, "0");
    fc.assert(
      fc.property(
        fc.nat(9999),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
          const exists = day >= 1 && day <= (lengths[month - 1] ?? 0) + (leap ? 1 : 0);
          const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
          expect(checkType("date", text) === null).toBe(exists);
        },
      ),
    );
  });
});

describe("describeValue", () => {
  it("shortens a long text", () => {
    expect(describeValue("x".repeat(500))).toHaveLength(62);
  });
});
