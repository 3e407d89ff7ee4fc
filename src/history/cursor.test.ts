import fc from "fast-check";
import { comparePlaces, decodePlace, encodePlace, endOf } from "./cursor";

const integers = fc.nat(2_147_483_647);

describe("a cursor of the feed", () => {
  it("reads back as the place that it was written of", () => {
    fc.assert(
      fc.property(integers, integers, (revision, position) => {
        expect(decodePlace(encodePlace({ revision, position }))).toEqual({ revision, position });
      }),
    );
  });

  it("stands before the end of its own commit and after that of the one before", () => {
    expect(comparePlaces({ revision: 2, position: 5 }, endOf(2))).toBeLessThan(0);
    expect(comparePlaces({ revision: 2, position: 0 }, endOf(1))).toBeGreaterThan(0);
  });

  it.each([
    "",
    "x",
    "change:1:2",
    encoded("change:1"),
    encoded("change:-1:2"),
    encoded("change:9999999999:1"),
    encoded("other:1:1"),
  ])("refuses %j", (text) => {
    expect(() => decodePlace(text)).toThrow(expect.objectContaining({ code: "INVALID_CURSOR" }));
  });
});

function encoded(text: string): string {
  return Buffer.from(text).toString("base64url");
}
