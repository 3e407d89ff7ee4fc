import { StrategyError } from "../errors";
import { viewOf, world } from "../testing/world";
import { linkTest, nodeTest } from "./where";

const view = viewOf(world({ v: { type: "Value", name: "Rohkeus" } }));

describe("what a filter cannot be", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["null as a field", "where.name", { name: null }],
    ["null as a value", "where.name.eq", { name: { eq: null } }],
    ["null among values", "where.id.in[1]", { id: { in: ["test/a", null] } }],
    ["null as a language", "where.name.language", { name: { eq: "Rohkeus", language: null } }],
    ["null as a flag", "where.name.exists", { name: { exists: null } }],
    ["null as a list of parts", "where.AND", { AND: null }],
    ["null among parts", "where.OR[0]", { OR: [null] }],
    ["null as what is denied", "where.NOT", { NOT: null }],
    ["null as a quantifier", "where.related.some", { related: { some: null } }],
    ["null as the node of a link", "where.related.some.node", { related: { some: { node: null } } }],
    ["null as what is counted", "where.related.count.of", { related: { count: { of: null, eq: 1 } } }],
    ["null as a count", "where.related.count.eq", { related: { count: { eq: null } } }],
    ["null as a type's filter", "where.is.value", { is: { value: null } }],
    [
      "null deep inside",
      "where.AND[0].NOT.statements.none.quote",
      { AND: [{ NOT: { statements: { none: { quote: null } } } }] },
    ],
    ["a field that there is not", "where.nmae", { nmae: { eq: "x" } }],
    ["a field of another type", "where.startYear", { startYear: { eq: 2021 } }],
    ["an operator that there is not", "where.name.like", { name: { like: "x" } }],
    ["an operator of JavaScript's own", "where.name.constructor", { name: { constructor: "x" } }],
    ["an operator of another kind of value", "where.aliases.exists", { aliases: { exists: true } }],
    ["the existence of a count", "where.related.count.exists", { related: { count: { exists: true } } }],
    ["a quantifier that there is not", "where.related.all", { related: { all: {} } }],
    ["two types at once", "where.is", { is: { value: {}, contact: {} } }],
    ["a type that there is not", "where.is", { is: { valeu: {} } }],
    ["a value where fields belong", "where.name", { name: "Rohkeus" }],
    ["no step away", "where.reaches.minDepth", { reaches: { minDepth: 0 } }],
    ["too many steps away", "where.NOT.reaches.maxDepth", { NOT: { reaches: { maxDepth: 26 } } }],
    ["farther than it may be", "where.reaches", { reaches: { minDepth: 3, maxDepth: 2 } }],
    ["one where several belong", "where.id.in", { id: { in: "test/a" } }],
    ["one part where several belong", "where.AND", { AND: {} }],
  ])("is %s", (_, path, where) => {
    expect(refusal(() => nodeTest(view, where))).toEqual(["INVALID_FILTER", path]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["null as an end", "link.source", { source: null }],
    ["null as the strongest statement", "link.statement", { statement: null }],
    ["null inside a source", "link.statement.source.name.eq", { statement: { source: { name: { eq: null } } } }],
    ["a field that links do not have", "link.name", { name: { eq: "x" } }],
  ])("on links is %s", (_, path, where) => {
    expect(refusal(() => linkTest(view, where, "link"))).toEqual(["INVALID_FILTER", path]);
  });

  it("is told with what was expected and what came", () => {
    expect(() => nodeTest(view, { related: { all: {} } })).toThrow(
      'At where.related.all, some, every, none or count was expected; "all" came.',
    );
  });
});

function refusal(action: () => unknown): [code: string, path: unknown] {
  try {
    action();
  } catch (error) {
    if (error instanceof StrategyError) return [error.code, error.details.path];
    throw error;
  }
  throw new Error("It was not refused");
}
