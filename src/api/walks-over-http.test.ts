import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";
import { refusalOf } from "../testing/refusals";

let app: KouvolaApp;
beforeAll(async () => {
  app = await startKouvolaApp();
});
afterAll(() => app.close());

const mission = '"kouvola/missio"';
const around = (more: string): string => `neighbourhood(of: [${mission}], ${more})`;
const paths = (more: string): string => `paths(from: [${mission}], to: [${mission}], ${more})`;

describe("a walk over HTTP", () => {
  it.each([
    ["no start", "neighbourhood", 'argument "of" of type "[ID!]!" is required'],
    ["no end", `paths(from: [${mission}])`, 'argument "to" of type "[ID!]!" is required'],
    ["null among ids", "neighbourhood(of: [null])", 'Expected value of type "ID!", found null.'],
    ["half a step", around("depth: 1.5"), "Int cannot represent non-integer value: 1.5"],
    ["an unknown selection", paths("select: LONGEST"), 'Value "LONGEST" does not exist in "PathSelection" enum'],
    ["an unknown type that is avoided", paths("through: { avoid: [SOURCES] }"), 'Did you mean the enum value "SOURCE"'],
    ["an unknown direction", paths("through: { direction: UP }"), 'Value "UP" does not exist in "Direction" enum'],
    ["an unknown part of through", paths("through: { link: {} }"), 'Did you mean "links"'],
    ["an unknown field of links", paths("through: { links: { typ: {} } }"), 'Did you mean "type"'],
    ["an unknown field of nodes", "graph(where: { nmae: {} })", 'Did you mean "name"'],
    ["two node types in one", "graph(where: { is: { value: {}, goal: {} } })", "must specify exactly one key"],
  ])("is refused by GraphQL itself with %s: %s", async (_, question, message) => {
    const fields = question.startsWith("paths") ? "paths { length }" : "nodes { distance }";
    const refusal = await refusalOf(app, { query: `{ ${question} { ${fields} } }` });
    expect(refusal).toEqual({ code: "GRAPHQL_VALIDATION_FAILED", message: expect.stringContaining(message) });
  });

  it("is refused with words of our own for what only we can see, in the operation and in a variable", async () => {
    const literal = await refusalOf(app, { query: '{ graph(space: "Kouvola") { nodes { distance } } }' });
    const query = "query ($space: String) { graph(space: $space) { nodes { distance } } }";
    expect(literal).toEqual({
      code: "INVALID_ARGUMENT",
      message: expect.stringContaining("space takes the first part of the ids"),
    });
    expect(await refusalOf(app, { query, variables: { space: "Kouvola" } })).toEqual(literal);
  });

  it("is answered in the language that the request accepts", async () => {
    const query = `{ paths(from: ["kouvola/rohkea-uudistuminen"], to: ["kouvola/kaupunkistrategia"]) {
      paths { steps { sentence } } } }`;
    const said = async (acceptLanguage: string) => (await app.post({ query, acceptLanguage })).data;
    const step = (sentence: string) => ({ paths: { paths: [{ steps: [{ sentence }] }] } });
    expect(await said("fi")).toEqual(step("Arvoon Rohkea uudistuminen nojaa strategia Kaupunkistrategia"));
    expect(await said("sv-FI, en;q=0.5")).toEqual(
      step("Värderingen Modig förnyelse ligger till grund för strategin Stadsstrategi"),
    );
    expect(await said("en")).toEqual(step("The value Bold renewal underlies the strategy City strategy"));
  });
});
