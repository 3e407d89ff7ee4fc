import { person, words } from "../../testing/erasing";
import { adminKey, type RunningService, startService } from "../../testing/start-service";

const erase = `mutation ($input: EraseContactInput!) { eraseContact(input: $input) {
  id revision isScrubbed changes { operation subjectId } errors { code message path currentVersion } } }`;

interface Erased {
  readonly eraseContact: {
    readonly id: string | null;
    readonly revision: number | null;
    readonly isScrubbed: boolean | null;
    readonly changes: readonly { readonly operation: string; readonly subjectId: string }[] | null;
    readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
  };
}

let service: RunningService;
const start = async () => {
  service = await startService();
};
const stop = () => service.close();

async function eraseWith(input: object, key: string | null = adminKey): Promise<Erased["eraseContact"]> {
  const { data, errors } = await service.ask<Erased>(erase, { input }, key);
  expect(errors).toEqual([]);
  return data.eraseContact;
}

/** Those of the person's words that an answer has. */
async function found(query: string): Promise<string[]> {
  const { data, errors } = await service.ask(query, {}, adminKey);
  expect(errors).toEqual([]);
  return words.filter((word) => JSON.stringify(data).includes(word));
}

const looks = {
  "a look-up": `{ node(id: "${person}") { name statements { quote } } }`,
  "a list": "{ contacts { nodes { name phones } } }",
  "the text of the source": "{ sources { nodes { text } } }",
  "all links": "{ links(first: 500) { nodes { sentence note statements { quote why } } } }",
  "a look back": `{ node(id: "${person}", asOf: { revision: 1 }) { name } contacts(asOf: { revision: 1 }) { nodes { name phones } } }`,
  "the text of the source as it was": "{ sources(asOf: { revision: 1 }) { nodes { text } } }",
} as const;

describe("eraseContact", () => {
  beforeEach(start);
  afterEach(stop);

  it("leaves nothing of the person in any answer, about today or the past", async () => {
    for (const look of Object.values(looks).slice(1, 4)) expect(await found(look)).not.toEqual([]);
    // Past graphs are made and kept before.
    expect(await found(looks["a look back"])).toEqual([...words]);
    await service.ask('mutation { createValue(input: { space: "kouvola", name: "Uusi" }) { revision } }', {}, adminKey);
    expect(await found(looks["a look back"])).toEqual([...words]);
    const answer = await eraseWith({ id: person, reason: "Kolari Liisa wanted it" });
    expect(answer).toMatchObject({ id: person, revision: 3, isScrubbed: true, errors: [] });
    expect(answer.changes).toContainEqual({ operation: "DELETE", subjectId: person });
    for (const look of Object.values(looks)) expect(await found(look)).toEqual([]);
    const past = await service.ask(looks["a look back"], {}, adminKey);
    expect(JSON.stringify(past.data)).toContain("████████████");
    const search = await service.ask('{ search(text: "Kolari") { totalCount } }', {}, adminKey);
    expect(search.data).toEqual({ search: { totalCount: 0 } });
  });

  it("leaves the others to be found", async () => {
    const query = '{ search(text: "strategia") { totalCount } contacts { nodes { id name phones } } }';
    const before = await service.ask<{ contacts: { nodes: { id: string }[] } }>(query, {}, adminKey);
    await eraseWith({ id: person });
    const after = await service.ask<{ contacts: { nodes: { id: string }[] } }>(query, {}, adminKey);
    expect(after.data.contacts.nodes).toEqual(before.data.contacts.nodes.filter(({ id }) => id !== person));
  });

  it("answers the same again, and leaves the id to nobody", async () => {
    const input = { id: person, idempotencyKey: "once" };
    const first = await eraseWith(input);
    expect(await eraseWith(input)).toEqual(first);
    expect(await eraseWith({ id: person })).toMatchObject({ revision: first.revision, changes: [], errors: [] });
    expect(await eraseWith({ ...input, id: "kouvola/lasten-kasvu" })).toMatchObject({
      errors: [{ code: "IDEMPOTENCY_KEY_REUSED", path: ["input", "idempotencyKey"] }],
    });
    const again = `mutation { createContact(input: { id: "${person}", space: "kouvola", name: "Nobody" }) { errors { code } } }`;
    expect((await service.ask(again, {}, adminKey)).data).toEqual({
      createContact: { errors: [{ code: "NODE_ERASED" }] },
    });
  });
});

describe("eraseContact, misused,", () => {
  beforeAll(start);
  afterAll(stop);

  it.each([
    [{ id: "kouvola/lasten-kasvu" }, "INVALID_OPERATION", ["input", "id"]],
    [{ id: "kouvola/nobody" }, "UNKNOWN_NODE", ["input", "id"]],
    [{ id: "no id" }, "INVALID_ID", ["input", "id"]],
    [{ id: person, expectedVersion: 4 }, "VERSION_CONFLICT", ["input", "expectedVersion"]],
    [{ id: person, expectedVersion: 0 }, "INVALID_ARGUMENT", ["input", "expectedVersion"]],
    [{ id: person, reason: "x".repeat(1_001) }, "INVALID_ARGUMENT", ["input", "reason"]],
  ])("refuses %j with %s", async (input, code, path) => {
    expect(await eraseWith(input)).toMatchObject({ id: null, revision: null, changes: null, errors: [{ code, path }] });
  });

  it("is for those who may change the space", async () => {
    expect(await eraseWith({ id: person }, null)).toMatchObject({ errors: [{ code: "UNAUTHENTICATED" }] });
    const make = async (role: string, space: string) => {
      const input = { name: `${role} ${space}`, role, space };
      const create = "mutation ($input: CreateKeyInput!) { createKey(input: $input) { secret } }";
      const { data } = await service.ask<{ createKey: { secret: string } }>(create, { input }, adminKey);
      return data.createKey.secret;
    };
    for (const [role, space] of [
      ["READER", "kouvola"],
      ["EDITOR", "muu"],
    ] as const) {
      const key = await make(role, space);
      expect(await eraseWith({ id: person }, key)).toMatchObject({ errors: [{ code: "FORBIDDEN" }] });
    }
    expect(await eraseWith({ id: person }, await make("EDITOR", "kouvola"))).toMatchObject({ revision: 2, errors: [] });
  });
});
