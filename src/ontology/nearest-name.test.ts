import { nearestName, suggestion } from "./nearest-name";

describe("nearestName", () => {
  it.each([
    ["ordinl", "ordinal"],
    ["Ordinal", "ordinal"],
    ["nmae", "name"],
    ["descripton", "description"],
  ])("finds what %p means", (name, meant) => {
    expect(nearestName(name, ["name", "description", "ordinal"])).toBe(meant);
  });

  it("suggests nothing for a name that is like no other", () => {
    expect(nearestName("email", ["name", "description", "ordinal"])).toBeNull();
    expect(suggestion("email", ["name", "description", "ordinal"])).toBe("");
  });

  it("answers at once for a name of any length", () => {
    expect(nearestName("x".repeat(1_000_000), ["name"])).toBeNull();
  });
});
