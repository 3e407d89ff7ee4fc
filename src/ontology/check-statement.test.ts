import { checkStatement, type GivenStatement } from "./check-statement";

function flawsOf(statement: Partial<GivenStatement>): [path: string, words: string][] {
  const flaws = [...checkStatement({ status: "STATED", ...statement }, ["name", "ordinal"])];
  return flaws.map(({ at, words }) => [at.join("."), words]);
}

describe("checkStatement", () => {
  it.each<Partial<GivenStatement>>([
    {},
    { property: "name", quote: "a" },
    { property: null, why: null, confidence: null, quote: null, start: null, end: null },
    { quote: "a", start: 0, end: 1 },
    { status: "COLLECTIVE", why: "all of them" },
    { status: "INFERRED", why: "it follows", confidence: "LOW" },
  ])("finds nothing wrong with %j", (statement) => {
    expect(flawsOf(statement)).toEqual([]);
  });

  it.each<[statement: Partial<GivenStatement>, path: string, words: string]>([
    [{ property: "nmae" }, "property", 'got "nmae"; did you mean "name"?'],
    [{ status: "DERIVED" }, "status", "got DERIVED"],
    [{ status: "INFERRED", why: "it follows" }, "", 'expected "why" and "confidence"'],
    [{ status: "INFERRED", confidence: "LOW" }, "", 'expected "why" and "confidence"'],
    [{ status: "INFERRED", why: " ", confidence: "LOW" }, "", 'expected "why" and "confidence"'],
    [{ status: "COLLECTIVE", why: null }, "", 'expected "why"'],
    [{ start: 0, end: 1 }, "", "together"],
    [{ quote: "a", start: 0 }, "", "together"],
    [{ quote: "a", end: 1 }, "", "together"],
    [{ quote: "a", start: 1, end: 1 }, "", "got 1 to 1"],
    [{ quote: "a", start: -1, end: 1 }, "", "got -1 to 1"],
  ])("finds what is wrong with %j", (statement, path, words) => {
    expect(flawsOf(statement)).toEqual([[path, expect.stringContaining(words)]]);
  });
});
