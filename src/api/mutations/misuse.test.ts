import { type Answer, adminKey, type RunningService, startService } from "../../testing/start-service";
import { Writer } from "../../testing/writer";

const inferred = { status: "INFERRED", why: "Kokeillaan.", confidence: "LOW" };
const id = "kouvola/lasten-kasvu";

let service: RunningService;
let writer: Writer;
beforeAll(async () => {
  service = await startService();
  writer = new Writer(service);
});
afterAll(async () => {
  const { revision } = await writer.read<{ revision: { number: number } }>("{ revision { number } }");
  await service.close();
  // Nothing here is ever done, but for what the tests of what is left out do.
  expect(revision.number).toBe(3);
});

describe("what is left out of an input", () => {
  const query = `mutation ($id: ID!, $name: String, $description: String, $aliases: [String!], $version: Int, $why: String) {
    updateSpearhead(input: { id: $id, expectedVersion: $version, reason: $why, patch: { name: $name, description: $description, aliases: $aliases } }) {
      spearhead { name description aliases version } errors { message }
    }
  }`;
  const ask = (variables: object): Promise<Answer<unknown>> => service.ask(query, { id, ...variables }, adminKey);
  const shown = (spearhead: object) => ({ updateSpearhead: { spearhead, errors: [] } });

  it("stays as it is, also by a variable that was not sent; null clears, and a list takes the place of the whole one", async () => {
    const set = await ask({ description: "Kuvaus.", aliases: ["Lapset", "Kasvu"] });
    const spearhead = { name: "Lasten kasvu", description: "Kuvaus.", aliases: ["Lapset", "Kasvu"], version: 2 };
    expect(set.data).toEqual(shown(spearhead));
    expect((await ask({})).data).toEqual(shown(spearhead));
    const cleared = await ask({ description: null, aliases: null, version: 2 });
    expect(cleared.data).toEqual(shown({ ...spearhead, description: null, aliases: [], version: 3 }));
  });

  it("is not null where something must be", async () => {
    expect((await ask({ name: null })).data).toEqual({
      updateSpearhead: {
        spearhead: null,
        errors: [{ message: "name: expected a text (one of digits goes in quotes), got nothing." }],
      },
    });
  });
});

describe("a mutation is refused, with the place of what is wrong,", () => {
  const link = {
    type: "HAS_VALUE",
    source: "kouvola/kaupunkistrategia",
    target: "kouvola/lasten-kasvu",
    statements: [inferred],
  };

  it.each<[string, string, object, string[]]>([
    ["a blank name", "createGoal", { space: "kouvola", name: " \t" }, ["INVALID_ARGUMENT at input.name"]],
    ["neither id nor space", "createGoal", { name: "x" }, ["INVALID_ARGUMENT at input.space"]],
    ["a malformed id", "createGoal", { id: "Kouvola/x", name: "x" }, ["INVALID_ID at input.id"]],
    ["a reference outside apply", "updateGoal", { id: "#x", patch: {} }, ["INVALID_ARGUMENT at input.id"]],
    [
      "a number out of bounds",
      "createMeasure",
      { space: "kouvola", name: "x", progress: 101 },
      ["INVALID_ARGUMENT at input.progress"],
    ],
    ["half a letter", "createGoal", { space: "kouvola", name: "a\ud800b" }, ["INVALID_ARGUMENT at input.name"]],
    ["the character of nothing", "createGoal", { space: "kouvola", name: "a\0b" }, ["INVALID_ARGUMENT at input.name"]],
    [
      "half a letter in a reason",
      "updateSpearhead",
      { id, patch: { name: "x" }, reason: "\udfff" },
      ["INVALID_ARGUMENT at input.reason"],
    ],
    [
      "a name that is a book",
      "createGoal",
      { space: "kouvola", name: "x".repeat(1_001) },
      ["INVALID_ARGUMENT at input.name"],
    ],
    [
      "a reason that is a book",
      "updateSpearhead",
      { id, patch: {}, reason: "x".repeat(1_001) },
      ["INVALID_ARGUMENT at input.reason"],
    ],
    [
      "version nought",
      "updateSpearhead",
      { id, expectedVersion: 0, patch: {} },
      ["INVALID_ARGUMENT at input.expectedVersion"],
    ],
    ["another type's node", "updateGoal", { id, patch: { name: "x" } }, ["INVALID_OPERATION at input.id"]],
    ["a node that is none", "updateGoal", { id: "kouvola/nowhere", patch: {} }, ["UNKNOWN_NODE at input.id"]],
    ["a link that is none", "updateLink", { id: "kouvola/nowhere", patch: {} }, ["UNKNOWN_LINK at input.id"]],
    ["a node for a link", "deleteLink", { id }, ["UNKNOWN_LINK at input.id"]],
    ["no key in the key", "deleteNode", { id, idempotencyKey: "" }, ["INVALID_ARGUMENT at input.idempotencyKey"]],
    ["a link without statements", "createLink", { ...link, statements: [] }, ["INVALID_ARGUMENT at input.statements"]],
    ["ends that do not fit", "createLink", link, ["INVALID_OPERATION at input"]],
    [
      "an end that is none",
      "createLink",
      { ...link, target: "kouvola/nowhere" },
      ["INVALID_OPERATION at input.target"],
    ],
    [
      "a role that there is not",
      "createLink",
      { ...link, target: "kouvola/rohkea-uudistuminen", role: "x" },
      ["INVALID_OPERATION at input.role"],
    ],
    [
      "a period that ends before it begins",
      "createGoal",
      { space: "kouvola", name: "x", validFrom: "2024-02-01", validTo: "2024-01-31" },
      ["INVALID_OPERATION at input.validTo"],
    ],
    [
      "what no editor may state",
      "addStatements",
      { id, statements: [{ status: "DERIVED" }, { status: "INFERRED" }] },
      ["INVALID_OPERATION at input.statements.0.status", "INVALID_OPERATION at input.statements.1"],
    ],
    [
      "a source that is none",
      "addStatements",
      { id, statements: [{ status: "STATED", source: id }] },
      ["INVALID_OPERATION at input.statements.0.source"],
    ],
    [
      "what is wrong within a new link",
      "createMeasure",
      {
        space: "kouvola",
        name: "x",
        measureOf: [
          { to: "kouvola/nowhere", statements: [inferred] },
          { to: "No id", statements: [{ status: "STATED", quote: "\ud800" }] },
        ],
      },
      ["INVALID_ID at input.measureOf.1.to", "INVALID_ARGUMENT at input.measureOf.1.statements.0.quote"],
    ],
    [
      "a text twice in one language",
      "createGoal",
      {
        space: "kouvola",
        name: "x",
        translations: [1, 2].map(() => ({ language: "SV", status: "EDITOR", name: "x" })),
      },
      ["INVALID_OPERATION at input.translations.1.language"],
    ],
    [
      "what another node is called by another system",
      "createGoal",
      { space: "kouvola", name: "x", externalIds: [1, 2].map(() => ({ scheme: "constructor", value: "1" })) },
      ["INVALID_OPERATION at input.externalIds.1"],
    ],
    [
      "more items than a list takes",
      "createGoal",
      { space: "kouvola", name: "x", aliases: Array.from({ length: 1_001 }, String) },
      ["INVALID_ARGUMENT at input.aliases"],
    ],
    [
      "positions before the first",
      "removeStatements",
      { id, expectedVersion: 1, positions: [-1] },
      ["INVALID_ARGUMENT at input.positions"],
    ],
    ["a revision to come", "restoreNode", { id, revision: 99 }, ["NOTHING_TO_RESTORE at input.revision"]],
    ["what was never there", "restoreNode", { id: "kouvola/nowhere" }, ["NOTHING_TO_RESTORE at input.id"]],
  ])("for %s", async (_, mutation, input, refused) => {
    expect(await writer.refusals(mutation, { ...input })).toEqual(refused);
  });

  it("without a word of what is personal", async () => {
    const secret = "aino.ahola@salainen.example";
    const input = {
      space: "kouvola",
      name: "Aino",
      email: `${secret}\0`,
      phones: [`${secret}\ud800`],
      title: secret.repeat(900),
    };
    const { errors } = await writer.ask("createContact", input);
    expect(errors.map(({ path }) => path.join("."))).toEqual(["input.title", "input.phones", "input.email"]);
    expect(JSON.stringify(errors)).not.toContain("salainen");
  });
});

describe("GraphQL refuses before anything is looked at", () => {
  const create = "mutation ($input: CreateGoalInput!) { createGoal(input: $input) { errors { code } } }";

  it.each<[string, object]>([
    ["a field that there is not", { space: "kouvola", name: "x", colour: "red" }],
    ["a field by the name of a method", { space: "kouvola", name: "x", toString: {} }],
    ["a number for a name", { space: "kouvola", name: 7 }],
    ["a word that there is not", { space: "kouvola", name: "x", visibility: "SECRET" }],
    ["a day that there is not", { space: "kouvola", name: "x", validFrom: "2023-02-29" }],
    ["no name", { space: "kouvola" }],
    ["null for a name", { space: "kouvola", name: null }],
    ["null in a list", { space: "kouvola", name: "x", aliases: [null] }],
  ])("%s", async (_, input) => {
    const { status, errors } = await service.ask(create, { input }, adminKey);
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, ["BAD_USER_INPUT"]]);
  });

  it.each([
    ["two members of an operation", '[{ deleteLink: { id: "kouvola/a" }, deleteNode: { id: "kouvola/a" } }]'],
    ["no member of an operation", "[{}]"],
  ])("%s", async (_, operations) => {
    const query = `mutation { apply(input: { operations: ${operations} }) { errors { code } } }`;
    const { status, errors } = await service.ask(query, {}, adminKey);
    expect([status, errors[0]?.extensions.code]).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]);
  });

  it("a field by the name of a prototype", async () => {
    const body = `{"query":${JSON.stringify(create)},"variables":{"input":{"space":"kouvola","name":"x","__proto__":{}}}}`;
    const headers = { "content-type": "application/json", authorization: `Bearer ${adminKey}` };
    const response = await fetch(`${service.url}/graphql`, { method: "POST", headers, body });
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, "INVALID_JSON"]);
  });

  it("a mutation that comes with GET", async () => {
    const query = encodeURIComponent('mutation { createGoal(input: { space: "kouvola", name: "x" }) { revision } }');
    const headers = { authorization: `Bearer ${adminKey}` };
    const { status } = await fetch(`${service.url}/graphql?query=${query}`, { headers });
    expect(status).toBe(405);
  });
});
