import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from "graphql";
import { StrategyError } from "../../errors";
import { strategyErrorOf } from "../format-error";
import { limitRules, refuseHarmful } from ".";
import { MAX_TEXT_NESTING } from "./text-nesting";
import { MAX_VARIABLE_NESTING } from "./variable-nesting";

const schema = buildSchema("type Query { node: Node } type Node { id: ID! name: String node: Node }");
const limits = { tokens: 2000, depth: 5, aliases: 3 };

/** The codes of our own refusals; a query that is wrong in another way fails the test. */
function refusals(query: string): (string | undefined)[] {
  const errors = validate(schema, parse(query), [...specifiedRules, ...limitRules(limits)]);
  return errors.map((error) => strategyErrorOf(error)?.code ?? error.message);
}

function refusalBefore(query: unknown, variables: unknown): string | undefined {
  try {
    refuseHarmful(query, variables, limits);
    return undefined;
  } catch (error) {
    if (error instanceof StrategyError) return error.code;
    throw error;
  }
}

function nested(depth: number, open: string, close: string, core: string): string {
  return open.repeat(depth) + core + close.repeat(depth);
}

describe("the limit on depth", () => {
  it("lets an operation pass that is exactly as deep as allowed", () => {
    expect(refusals(nested(4, "{ node ", "}", "{ id }"))).toEqual([]);
  });

  it("refuses one that is a field deeper", () => {
    expect(refusals(nested(5, "{ node ", "}", "{ id }"))).toEqual(["QUERY_TOO_DEEP"]);
  });

  it("does not count inline fragments", () => {
    expect(refusals("{ node { ... { ... { ... { ... { id } } } } } }")).toEqual([]);
  });

  it("follows fragments", () => {
    const query =
      "{ node { ...A } } fragment A on Node { node { ...B } } fragment B on Node { node { node { node { id } } } }";
    expect(refusals(query)).toEqual(["QUERY_TOO_DEEP"]);
  });

  it("ends on fragments that spread each other, which another rule refuses", () => {
    const query = "{ node { ...A } } fragment A on Node { node { ...B } } fragment B on Node { node { ...A } }";
    expect(refusals(query)).toEqual([expect.stringContaining("Cannot spread fragment")]);
  });

  it("lets tools ask for the whole schema, however low it is", () => {
    expect(refusals(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toEqual([]);
  });

  it("refuses a question about the schema that is deeper than any tool's", () => {
    expect(refusals(`{ __type(name: "Node") ${nested(20, "{ ofType ", "}", "{ name }")} }`)).toEqual([
      "QUERY_TOO_DEEP",
    ]);
  });
});

describe("the limit on aliases", () => {
  it("lets as many pass as allowed", () => {
    expect(refusals("{ a: node { id } b: node { id } c: node { id } }")).toEqual([]);
  });

  it("refuses one more", () => {
    expect(refusals("{ a: node { id } b: node { id } c: node { d: id } }")).toEqual(["QUERY_TOO_LARGE"]);
  });

  it("counts the aliases of a fragment each time it is spread", () => {
    const query = "{ node { ...A node { ...A } } } fragment A on Node { a: id b: name }";
    expect(refusals(query)).toEqual(["QUERY_TOO_LARGE"]);
  });

  it("answers at once when fragments multiply beyond counting", () => {
    const fragments = Array.from(
      { length: 80 },
      (_, i) => `fragment F${i} on Node { node { ...F${i + 1} ...F${i + 1} } }`,
    );
    const query = `{ node { ...F0 } } ${fragments.join(" ")} fragment F80 on Node { a: id }`;
    expect(refusals(query)).toEqual(["QUERY_TOO_DEEP", "QUERY_TOO_LARGE"]);
  });
});

describe("the limit on directives", () => {
  it("lets 50 pass and refuses 51", () => {
    const fields = (count: number) => "id @include(if: true) ".repeat(count);
    expect(refusals(`{ node { ${fields(50)} } }`)).toEqual([]);
    expect(refusals(`{ node { ${fields(51)} } }`)).toEqual(["QUERY_TOO_LARGE"]);
  });
});

describe("what is refused before parsing", () => {
  it("is a text with more words and signs than allowed", () => {
    expect(refusalBefore(`{ ${"id ".repeat(1998)}}`, undefined)).toBeUndefined();
    expect(refusalBefore(`{ ${"id ".repeat(1999)}}`, undefined)).toBe("QUERY_TOO_LARGE");
  });

  it.each([
    ["lists", "[", "]"],
    ["objects", "{NOT:", "}"],
    ["selections", "{a", "}"],
    ["arguments", "(a:", ")"],
  ])("is a text of nested %s", (_, open, close) => {
    expect(refusalBefore(nested(MAX_TEXT_NESTING, open, close, ""), {})).toBeUndefined();
    expect(refusalBefore(nested(MAX_TEXT_NESTING + 1, open, close, ""), {})).toBe("QUERY_TOO_DEEP");
    expect(refusalBefore(open.repeat(90_000 / open.length), {})).toBe("QUERY_TOO_DEEP");
  });

  it("is not a text with brackets in strings and comments", () => {
    expect(refusalBefore(`{ node(name: "${"[".repeat(500)}") # ${"{".repeat(500)}\n }`, undefined)).toBeUndefined();
  });

  it("is not a text with a mistake, of which the parser speaks", () => {
    expect(refusalBefore('{ node(name: "', undefined)).toBeUndefined();
  });

  it("is variables that are nested too deeply, in objects and in lists", () => {
    const inObjects = (depth: number) => JSON.parse(nested(depth, '{"NOT":', "}", "1")) as unknown;
    const inLists = (depth: number) => JSON.parse(nested(depth, "[", "]", "1")) as unknown;
    expect(refusalBefore("{ id }", inObjects(MAX_VARIABLE_NESTING))).toBeUndefined();
    expect(refusalBefore("{ id }", inObjects(MAX_VARIABLE_NESTING + 1))).toBe("QUERY_TOO_DEEP");
    expect(refusalBefore("{ id }", inLists(50_000))).toBe("QUERY_TOO_DEEP");
  });

  it("is nothing when there is no query and no variables", () => {
    expect(refusalBefore(undefined, null)).toBeUndefined();
  });

  it("keeps chains of fragments short enough to be followed, at the highest limit there is", () => {
    const chain = Array.from({ length: 1200 }, (_, i) => `fragment F${i} on Node { ...F${i + 1} }`).join(" ");
    expect(refusals(`{ node { ...F0 } } ${chain} fragment F1200 on Node { id }`)).toEqual([]);
  });
});
