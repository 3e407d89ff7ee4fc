import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";
import { type Refusal, refusalOf, refusalsOf, withVariableForNull } from "../testing/refusals";
import { MAX_TEXT_NESTING } from "./limits/text-nesting";
import { MAX_VARIABLE_NESTING } from "./limits/variable-nesting";

const place = { list: "spearheads", argument: "where", type: "SpearheadWhere" };

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

/** The refusal of a filter with a null in it, at the place where the null stands. */
function nullAt(path: string): Refusal {
  return {
    code: "INVALID_FILTER",
    message: expect.stringMatching(startOf(`At ${path}, `, /.* expected; null came\./)),
  };
}

function startOf(text: string, rest: RegExp): RegExp {
  return new RegExp(`^${text.replace(/[[\].]/g, "\\$&")}${rest.source}`);
}

describe("a null in a filter", () => {
  const nulls: [where: string, path: string][] = [
    ["null", "where"],
    ["{ name: null }", "where.name"],
    ["{ name: { eq: null } }", "where.name.eq"],
    ["{ name: { in: null } }", "where.name.in"],
    ["{ name: { exists: null } }", "where.name.exists"],
    ["{ aliases: { isEmpty: null } }", "where.aliases.isEmpty"],
    ["{ visibility: { ne: null } }", "where.visibility.ne"],
    ["{ validFrom: { lte: null } }", "where.validFrom.lte"],
    ["{ AND: null }", "where.AND"],
    ["{ OR: null }", "where.OR"],
    ["{ NOT: null }", "where.NOT"],
    ["{ AND: [{}, { OR: [{ NOT: null }] }] }", "where.AND[1].OR[0].NOT"],
    ["{ values: null }", "where.values"],
    ["{ values: { some: null } }", "where.values.some"],
    ["{ values: { every: { node: null } } }", "where.values.every.node"],
    ["{ values: { none: { link: null } } }", "where.values.none.link"],
    ["{ values: { some: { link: { statement: null } } } }", "where.values.some.link.statement"],
    ["{ values: { some: { link: { source: { id: { eq: null } } } } } }", "where.values.some.link.source.id.eq"],
    ["{ values: { count: null } }", "where.values.count"],
    ["{ values: { count: { of: null } } }", "where.values.count.of"],
    ["{ values: { count: { gte: null } } }", "where.values.count.gte"],
    ["{ statement: { source: { name: { contains: null } } } }", "where.statement.source.name.contains"],
    ["{ statements: { some: null } }", "where.statements.some"],
    ["{ translations: { every: { name: null } } }", "where.translations.every.name"],
    ["{ externalIds: { none: { scheme: { eq: null } } } }", "where.externalIds.none.scheme.eq"],
    ["{ responsible: { some: { node: { is: null } } } }", "where.responsible.some.node.is"],
    ["{ responsible: { some: { node: { type: null } } } }", "where.responsible.some.node.type"],
    [
      "{ responsible: { some: { node: { is: { contact: { title: null } } } } } }",
      "where.responsible.some.node.is.contact.title",
    ],
  ];

  it.each(nulls)("is refused at its place: %s", async (where, path) => {
    expect(await refusalsOf(app, place, where)).toEqual({ literal: nullAt(path), variable: nullAt(path) });
  });

  it.each(nulls)("is refused as the value of a variable within: %s", async (where, path) => {
    const query = withVariableForNull(app.schema, `{ spearheads(where: ${where}) { totalCount } }`);
    expect(await refusalOf(app, { query, variables: { nothing: null } })).toEqual(nullAt(path));
  });

  it.each(nulls)("is not there when such a variable is not sent at all: %s", async (where) => {
    const query = withVariableForNull(app.schema, `{ spearheads(where: ${where}) { totalCount } }`);
    expect((await app.post({ query })).errors).toEqual([]);
  });

  it.each([
    ["{ OR: [null] }", "SpearheadWhere"],
    ["{ AND: [{}, null] }", "SpearheadWhere"],
    ["{ name: { in: [null] } }", "String"],
    ['{ name: { notIn: ["x", null] } }', "String"],
    ["{ visibility: { in: [PUBLIC, null] } }", "Visibility"],
    ["{ aliases: { hasAny: [null] } }", "String"],
  ])("is refused in a list: %s", async (where, type) => {
    expect(await refusalsOf(app, place, where)).toEqual({
      literal: { code: "GRAPHQL_VALIDATION_FAILED", message: `Expected value of type "${type}!", found null.` },
      variable: {
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(`Expected non-nullable type "${type}!" not to be null.`),
      },
    });
  });
});

describe("a filter that GraphQL itself cannot take", () => {
  it.each([
    [
      "an unknown field",
      '{ nmae: { eq: "x" } }',
      'Field "nmae" is not defined by type "SpearheadWhere". Did you mean "name"',
    ],
    [
      "an unknown relationship",
      "{ value: {} }",
      'Field "value" is not defined by type "SpearheadWhere". Did you mean "values"',
    ],
    ["a name from JavaScript", "{ constructor: {} }", 'Field "constructor" is not defined by type "SpearheadWhere".'],
    [
      "an operator of texts on a number",
      '{ ordinal: { contains: "1" } }',
      'Field "contains" is not defined by type "IntFilter".',
    ],
    [
      "an operator of numbers on a text",
      '{ name: { gt: "a" } }',
      'Field "gt" is not defined by type "TranslatedStringFilter".',
    ],
    [
      "an operator of numbers on an enum",
      "{ visibility: { lt: PUBLIC } }",
      'Field "lt" is not defined by type "VisibilityFilter".',
    ],
    [
      "an operator of values on a list",
      '{ aliases: { eq: "x" } }',
      'Field "eq" is not defined by type "StringListFilter".',
    ],
    [
      "an operator of lists on a relationship",
      "{ values: { has: {} } }",
      'Field "has" is not defined by type "ValueRelationshipWhere".',
    ],
    ["a number for a text", "{ name: { eq: 5 } }", "String cannot represent a non string value: 5"],
    ["a text for a number", '{ ordinal: { eq: "5" } }', 'Int cannot represent non-integer value: "5"'],
    ["a fraction for a whole number", "{ ordinal: { eq: 1.5 } }", "Int cannot represent non-integer value: 1.5"],
    [
      "a number of more than 32 bits",
      "{ ordinal: { eq: 2147483648 } }",
      "Int cannot represent non 32-bit signed integer value: 2147483648",
    ],
    ["a text for yes or no", '{ name: { exists: "true" } }', 'Boolean cannot represent a non boolean value: "true"'],
    ["an unknown word", "{ visibility: { eq: SECRET } }", 'Value "SECRET" does not exist in "Visibility" enum.'],
    [
      "a day that there is not",
      '{ validFrom: { gt: "2021-02-30" } }',
      'A calendar day such as 2026-01-31 was expected; "2021-02-30" came.',
    ],
    ["a day that is none", "{ validFrom: { gt: 2021 } }", "A calendar day such as 2026-01-31 was expected; 2021 came."],
    [
      "a moment that there is not",
      '{ createdAt: { gt: "2021-02-30T00:00:00Z" } }',
      'A moment such as 2026-01-31T12:00:00Z was expected; "2021-02-30T00:00:00Z" came.',
    ],
    [
      "a moment without a time zone",
      '{ createdAt: { gt: "2021-02-28T12:00:00" } }',
      'A moment such as 2026-01-31T12:00:00Z was expected; "2021-02-28T12:00:00" came.',
    ],
  ])("is refused, as what was expected and what came are said: %s", async (_, where, message) => {
    expect(await refusalsOf(app, place, where)).toEqual({
      literal: { code: "GRAPHQL_VALIDATION_FAILED", message: expect.stringContaining(message) },
      variable: { code: "BAD_USER_INPUT", message: expect.stringContaining(message) },
    });
  });

  it.each([
    ["a value for a filter", '{ name: "x" }', "TranslatedStringFilter"],
    ["a word for a filter", "{ visibility: PUBLIC }", "VisibilityFilter"],
    ["a list for a filter", "[]", "SpearheadWhere"],
    ["yes or no for a filter", "true", "SpearheadWhere"],
  ])("is %s", async (_, where, type) => {
    expect(await refusalsOf(app, place, where)).toEqual({
      literal: {
        code: "GRAPHQL_VALIDATION_FAILED",
        message: expect.stringContaining(`Expected value of type "${type}"`),
      },
      variable: {
        code: "BAD_USER_INPUT",
        message: expect.stringContaining(`Expected type "${type}" to be an object.`),
      },
    });
  });

  it.each([
    ["two members", "{ contact: {}, organisation: {} }"],
    ["no member", "{}"],
    ["two members, one of them null", "{ contact: {}, organisation: null }"],
  ])("is one of several with %s", async (_, is) => {
    expect(await refusalsOf(app, place, `{ responsible: { some: { node: { is: ${is} } } } }`)).toEqual({
      literal: {
        code: "GRAPHQL_VALIDATION_FAILED",
        message: 'OneOf Input Object "NodeIs" must specify exactly one key.',
      },
      variable: {
        code: "BAD_USER_INPUT",
        message: expect.stringContaining('Exactly one key must be specified for OneOf type "NodeIs".'),
      },
    });
  });

  it("is one of several whose member is null", async () => {
    expect(await refusalsOf(app, place, "{ responsible: { some: { node: { is: { contact: null } } } } }")).toEqual({
      literal: { code: "GRAPHQL_VALIDATION_FAILED", message: 'Field "NodeIs.contact" must be non-null.' },
      variable: { code: "BAD_USER_INPUT", message: expect.stringContaining('Field "contact" must be non-null.') },
    });
  });

  it("is nested too deeply", async () => {
    const depth = Math.max(MAX_TEXT_NESTING, MAX_VARIABLE_NESTING);
    const where = `${"{ NOT: ".repeat(depth)}{}${" }".repeat(depth)}`;
    const { literal, variable } = await refusalsOf(app, place, where);
    expect([literal.code, variable.code]).toEqual(["QUERY_TOO_DEEP", "QUERY_TOO_DEEP"]);
  });
});

describe("a filter that looks odd but is none of these", () => {
  it.each([
    ["{}", 3],
    ["{ AND: [] }", 3],
    ["{ OR: [] }", 0],
    ["{ NOT: {} }", 0],
    ["{ NOT: { OR: [] } }", 3],
    ["{ OR: {} }", 3],
    ['{ name: { in: "Lasten kasvu" } }', 1],
    ["{ name: { in: [] } }", 0],
    ["{ name: {} }", 3],
    ["{ values: {} }", 3],
    ["{ values: { some: {} } }", 3],
    ["{ goals: { some: {} } }", 0],
    ['{ goals: { every: { node: { name: { eq: "x" } } } } }', 3],
    ["{ values: { count: {} } }", 3],
    ['{ id: { eq: "KOUVOLA" } }', 0],
  ])("means what logic and GraphQL say: %s", async (where, count) => {
    const { data } = await app.post({ query: `{ spearheads(where: ${where}) { totalCount } }` });
    expect(data).toEqual({ spearheads: { totalCount: count } });
  });
});
