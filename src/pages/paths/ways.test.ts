import type { Named, Path, Step } from "./paths-data";
import { waysOf, weakestOf } from "./ways";

function named(id: string): Named {
  return { id, type: id.charAt(0), space: "a", name: id, localized: { language: "FI" } };
}

function step(
  id: string,
  status: "STATED" | "COLLECTIVE" | "INFERRED" = "STATED",
  confidence: "LOW" | null = null,
): Step {
  const known = { status, confidence, quote: null, start: null, end: null, why: null, source: null };
  return {
    cost: 1,
    direction: "OUT",
    to: { links: { totalCount: 1 } },
    link: { id, type: "LINK", rule: null, statement: known, along: [], against: [], derivedFrom: [] },
  };
}

function path(ids: string, cost: number, steps: readonly Step[]): Path {
  return { cost, nodes: ids.split(" ").map(named), steps };
}

describe("ways", () => {
  it("put paths over the same things together: the best is the way, and what else is said stands at its step", () => {
    const [way, ...others] = waysOf([
      path("a1 b1 c1", 2, [step("1"), step("2")]),
      path("a1 b1 c1", 3, [step("1"), step("3", "COLLECTIVE")]),
      path("a1 b1 c1", 4, [step("4", "INFERRED"), step("3", "COLLECTIVE")]),
    ]);
    expect(others).toEqual([]);
    expect(way?.path.cost).toBe(2);
    expect(way?.alsoSaid.map((steps) => steps.map(({ link }) => link.id))).toEqual([["4"], ["3"]]);
  });

  it("name what could stand in the place of one thing, where nothing else would change", () => {
    const ways = waysOf([
      path("a1 b1 c1", 2, [step("1"), step("2")]),
      path("a1 b2 c1", 2, [step("3"), step("4")]),
      path("a1 b3 c1", 2, [step("5"), step("6")]),
    ]);
    expect(ways).toHaveLength(1);
    expect(ways[0]?.instead).toEqual([{ of: named("b1"), others: [named("b2"), named("b3")] }]);
  });

  it.each([
    ["it costs something else", path("a1 b2 c1", 2.5, [step("3"), step("4")])],
    ["it is of another type", path("a1 d1 c1", 2, [step("3"), step("4")])],
    ["it is known otherwise", path("a1 b2 c1", 2, [step("3"), step("4", "INFERRED", "LOW")])],
    ["two things differ", path("a1 b2 c2", 2, [step("3"), step("4")])],
    ["it is longer", path("a1 b2 b3 c1", 2, [step("3"), step("4"), step("5")])],
  ])("leave a path a way of its own where %s", (_, other) => {
    const ways = waysOf([path("a1 b1 c1", 2, [step("1"), step("2")]), other]);
    expect(ways.map(({ instead }) => instead)).toEqual([[], []]);
  });

  it("are as sure as their least sure step", () => {
    const steps = [step("1", "COLLECTIVE"), step("2", "INFERRED", "LOW"), step("3", "INFERRED"), step("4")];
    expect(weakestOf(path("a b c d e", 4, steps))?.link.id).toBe("2");
  });
});
