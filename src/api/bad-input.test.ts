import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";
import { refusalOf, refusalsOf } from "../testing/refusals";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

const page = (argument: string, type: string) => ({ list: "spearheads", argument, type });

describe("a page", () => {
  it.each([
    ["first", "0"],
    ["first", "501"],
    ["first", "-1"],
    ["first", "2147483647"],
    ["last", "0"],
    ["last", "501"],
  ])("is refused with %s: %s", async (argument, size) => {
    const refusal = { code: "INVALID_PAGE", message: `${argument} takes a whole number from 1 to 500; ${size} came.` };
    expect(await refusalsOf(app, page(argument, "Int"), size)).toEqual({ literal: refusal, variable: refusal });
  });

  it.each([
    ["first", "1.5", "Int cannot represent non-integer value: 1.5"],
    ["last", '"10"', 'Int cannot represent non-integer value: "10"'],
    ["last", "2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648"],
    ["after", "5", "String cannot represent a non string value: 5"],
  ])("is refused by GraphQL itself with %s: %s", async (argument, value, message) => {
    const type = argument === "after" ? "String" : "Int";
    expect(await refusalsOf(app, page(argument, type), value)).toEqual({
      literal: { code: "GRAPHQL_VALIDATION_FAILED", message: expect.stringContaining(message) },
      variable: { code: "BAD_USER_INPUT", message: expect.stringContaining(message) },
    });
  });

  it("is refused with first and last together", async () => {
    const refusal = { code: "INVALID_PAGE", message: "A page takes either first or last; both came." };
    const literal = "{ spearheads(first: 1, last: 1) { totalCount } }";
    const variable = "query ($n: Int) { spearheads(first: $n, last: $n) { totalCount } }";
    expect(await refusalOf(app, { query: literal })).toEqual(refusal);
    expect(await refusalOf(app, { query: variable, variables: { n: 1 } })).toEqual(refusal);
  });

  it("is refused at whatever depth, also of the members of a group", async () => {
    const refusal = { code: "INVALID_PAGE", message: "first takes a whole number from 1 to 500; 0 came." };
    const nested = "{ spearheads { nodes { values(first: 0) { totalCount } } } }";
    const group = "{ spearheads { groups(by: VALUES) { nodes(first: 0) { name } } } }";
    expect(await refusalOf(app, { query: nested })).toEqual(refusal);
    expect(await refusalOf(app, { query: group })).toEqual(refusal);
  });

  it("takes null for an argument that is left out, as clients write it", async () => {
    const query = `{ spearhead(id: "kouvola/lasten-kasvu") {
      values(first: null, last: null, after: null, before: null, orderBy: null, derived: null) { totalCount }
      links(direction: null, derived: null) { totalCount }
    } }`;
    const { data } = await app.post({ query });
    expect(data).toEqual({ spearhead: { values: { totalCount: 5 }, links: { totalCount: 19 } } });
  });
});

describe("an ordering", () => {
  const place = { list: "spearheads", argument: "orderBy", type: "[SpearheadOrder!]" };

  it.each([
    ["two fields in one object", "[{ name: ASC, id: DESC }]", "exactly one key", "Exactly one key"],
    ["no field", "[{}]", "exactly one key", "Exactly one key"],
    ["two fields, one of them null", "[{ name: ASC, id: null }]", "exactly one key", "Exactly one key"],
    ["null for its field", "[{ name: null }]", "must be non-null", "must be non-null"],
    ["null for itself", "[null]", "found null", "not to be null"],
    ["an unknown field", "[{ nmae: ASC }]", 'Did you mean "name"', 'Did you mean "name"'],
    ["an unknown direction", "[{ name: UP }]", 'Value "UP" does not exist', 'Value "UP" does not exist'],
    ["no direction", "[{ ordinal: { nulls: FIRST } }]", '"OptionalOrder.direction" of required type', "direction"],
    ["a direction alone where there may be no value", "[{ ordinal: ASC }]", '"OptionalOrder"', '"OptionalOrder"'],
    [
      "a direction with more where there is a value",
      "[{ name: { direction: ASC } }]",
      "SortDirection",
      "SortDirection",
    ],
  ])("is refused with %s", async (_, orderBy, ofLiteral, ofVariable) => {
    expect(await refusalsOf(app, place, orderBy)).toEqual({
      literal: { code: "GRAPHQL_VALIDATION_FAILED", message: expect.stringContaining(ofLiteral) },
      variable: { code: "BAD_USER_INPUT", message: expect.stringContaining(ofVariable) },
    });
  });

  it("is refused by the link in a root list, which has no links", async () => {
    const refusal = {
      code: "INVALID_ORDER",
      message: "spearheads is a root list without links: orderBy takes a field of Spearhead; link came.",
    };
    const orderBy = "[{ name: ASC }, { link: { ordinal: { direction: ASC } } }]";
    expect(await refusalsOf(app, place, orderBy)).toEqual({ literal: refusal, variable: refusal });
  });

  it("is refused with null in the filter of what it counts", async () => {
    const refusal = { code: "INVALID_FILTER", message: expect.stringContaining("null came") };
    const orderBy = "[{ values: { count: DESC, of: { node: { name: { eq: null } } } } }]";
    expect(await refusalsOf(app, place, orderBy)).toEqual({ literal: refusal, variable: refusal });
  });

  it("is refused when a variable that may be null is null", async () => {
    const query = "query ($how: SortDirection) { spearheads(orderBy: [{ name: $how }]) { totalCount } }";
    for (const variables of [{ how: null }, {}]) {
      expect(await refusalOf(app, { query, variables })).toEqual({
        code: "BAD_USER_INPUT",
        message: 'Argument "orderBy" has invalid value [{name: $how}].',
      });
    }
  });

  it("takes one criterion for a list of one, as GraphQL does", async () => {
    const { data } = await app.post({ query: "{ spearheads(orderBy: { name: DESC }) { nodes { ordinal } } }" });
    expect(data).toEqual({ spearheads: { nodes: [{ ordinal: 3 }, { ordinal: 2 }, { ordinal: 1 }] } });
  });
});

describe("an id", () => {
  const tooLong = `kouvola/${"a".repeat(193)}`;

  it.each([
    ["empty", ""],
    ["a blank", " "],
    ["in capitals", "Kouvola/Lasten-Kasvu"],
    ["without a space", "lasten-kasvu"],
    ["without a slug", "kouvola/"],
    ["a path", "../kouvola/lasten-kasvu"],
    ["with a blank at the end", "kouvola/lasten-kasvu "],
    ["with a letter that no id has", "kouvola/missiö"],
    ["of 201 characters", tooLong],
  ])("is refused when it is %s", async (_, id) => {
    const refusal = { code: "INVALID_ID", message: expect.stringMatching(/^An id is a space and slugs of .* came\.$/) };
    for (const field of ["node(id: $id) { id }", "spearhead(id: $id) { id }", "nodes(ids: [$id]) { id }"]) {
      const variable = await refusalOf(app, { query: `query ($id: ID!) { ${field} }`, variables: { id } });
      const literal = await refusalOf(app, { query: `{ ${field.replace("$id", JSON.stringify(id))} }` });
      expect({ variable, literal }).toEqual({ variable: refusal, literal: refusal });
      expect(variable.message).toContain(`"${id}" came.`);
    }
  });

  it("is named when it is the one among several that is malformed", async () => {
    const query = '{ nodes(ids: ["kouvola/missio", "Missio", "Visio"]) { id } }';
    expect((await refusalOf(app, { query })).message).toMatch(/; "Missio" came\.$/);
  });

  it("is not repeated whole when it is endless", async () => {
    const { message } = await refusalOf(app, { query: `{ node(id: "${"x".repeat(50_000)}") { id } }` });
    expect(message.length).toBeLessThan(500);
  });

  it("is refused among more than 500", async () => {
    const variables = { ids: Array.from({ length: 501 }, () => "kouvola/missio") };
    expect(await refusalOf(app, { query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables })).toEqual({
      code: "TOO_MANY_IDS",
      message: "At most 500 ids are answered at once; more came.",
    });
  });

  it("reads as null when it is unknown or of another type", async () => {
    const query = `{
      unknown: node(id: "kouvola/nobody-knows") { id }
      other: spearhead(id: "kouvola/missio") { id }
      longest: node(id: "${tooLong.slice(0, 200)}") { id }
      nodes(ids: ["kouvola/missio", "kouvola/nobody-knows"]) { id }
      nodeByExternalId(scheme: "", value: "") { id }
    }`;
    expect((await app.post({ query })).data).toEqual({
      unknown: null,
      other: null,
      longest: null,
      nodes: [{ id: "kouvola/missio" }, null],
      nodeByExternalId: null,
    });
  });
});

describe("an operation", () => {
  it.each([
    ["an unknown field", "{ spearheads { nodes { nmae } } }", "GRAPHQL_VALIDATION_FAILED", 'Did you mean "name"'],
    ["an unknown argument", "{ spearheads(wher: {}) { totalCount } }", "GRAPHQL_VALIDATION_FAILED", '"where"'],
    ["an unknown list", "{ spearhed { totalCount } }", "GRAPHQL_VALIDATION_FAILED", '"spearhead"'],
    ["an unknown grouping", "{ spearheads { groups(by: VALUE) { key } } }", "GRAPHQL_VALIDATION_FAILED", '"VALUES"'],
    [
      "a node type among link types",
      "{ links(where: { type: { eq: VALUE } }) { totalCount } }",
      "GRAPHQL_VALIDATION_FAILED",
      "LinkType",
    ],
    [
      "a variable that it does not declare",
      "{ spearheads(first: $n) { totalCount } }",
      "GRAPHQL_VALIDATION_FAILED",
      "$n",
    ],
    [
      "a fragment on a type that cannot be there",
      "{ values { nodes { ... on Spearhead { id } } } }",
      "GRAPHQL_VALIDATION_FAILED",
      "Spearhead",
    ],
    ["a mistake in writing", "{ spearheads { ", "GRAPHQL_PARSE_FAILED", "Syntax Error"],
    ["nothing in it", "{ }", "GRAPHQL_PARSE_FAILED", "Syntax Error"],
    ["a mutation that there is not", "mutation { x }", "GRAPHQL_VALIDATION_FAILED", '"x" on type "Mutation"'],
    [
      "an unknown property",
      '{ values { nodes { statements(property: "nmae") { why } } } }',
      "INVALID_ARGUMENT",
      'property takes the name of a property of nodes; "nmae" came; did you mean "name"?',
    ],
    ["no property", '{ values { nodes { statements(property: "") { why } } } }', "INVALID_ARGUMENT", '"" came'],
    [
      "too many levels",
      `{ values ${"{ nodes { values: related ".repeat(13)}{ totalCount }${" } }".repeat(13)} }`,
      "QUERY_TOO_DEEP",
      "",
    ],
  ])("is refused with %s", async (_, query, code, message) => {
    expect(await refusalOf(app, { query })).toEqual({ code, message: expect.stringContaining(message) });
  });

  it("is refused when several have no name to choose by, or another", async () => {
    const query = "query A { revision { number } } query B { revision { number } }";
    for (const question of [{ query }, { query, operationName: "C" }]) {
      expect((await refusalOf(app, question)).code).toBe("OPERATION_RESOLUTION_FAILURE");
    }
  });

  it("is refused when null comes for a variable that has a default, where a value is needed", async () => {
    const query = "query ($to: Language = FI) { values { nodes { localized(language: $to) { name } } } }";
    expect(await refusalOf(app, { query, variables: { to: null } })).toEqual({
      code: "BAD_USER_INPUT",
      message: 'Argument "language" of non-null type "Language!" must not be null.',
    });
  });
});
