import { onEachEngine } from "../testing/engines";
import { adminKey, type RunningService, startService } from "../testing/start-service";

interface Made {
  readonly outcome: {
    readonly key: { readonly id: string } | null;
    readonly secret: string | null;
    readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
  };
}

const create = `mutation ($input: CreateKeyInput!) {
  outcome: createKey(input: $input) {
    key { id name role space expiresOn createdAt revokedAt } secret errors { code message path }
  }
}`;
const revoke = `mutation ($id: ID!) {
  outcome: revokeKey(input: { id: $id }) { key { id revokedAt } errors { code message path } }
}`;
const viewer = "{ viewer { name role space } }";

onEachEngine("keys over the API", (engine) => {
  let service: RunningService;
  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none" });
  });
  afterEach(() => service.close());

  const make = async (input: object, key: string | null = adminKey): Promise<Made["outcome"]> =>
    (await service.ask<Made>(create, { input }, key)).data.outcome;
  const anna = { name: "Anna", role: "EDITOR", space: "kouvola" };

  it("tell who asks, and nothing of anyone without a key", async () => {
    expect((await service.ask(viewer)).data).toEqual({ viewer: null });
    expect((await service.ask(viewer, {}, adminKey)).data).toEqual({
      viewer: { name: "admin key", role: "ADMIN", space: null },
    });
    const { secret } = await make(anna);
    expect((await service.ask(viewer, {}, secret)).data).toEqual({ viewer: anna });
  });

  it("are made, told once, and refused from the moment at which they are revoked", async () => {
    const { key, secret, errors } = await make({ ...anna, expiresOn: "2999-12-31" });
    expect(errors).toEqual([]);
    expect(key).toEqual({
      ...{ ...anna, id: secret?.slice(3, 15), expiresOn: "2999-12-31", revokedAt: null },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    const { data } = await service.ask<{ keys: unknown[] }>("{ keys { id name } }", {}, adminKey);
    expect(data.keys).toEqual([{ id: key?.id, name: "Anna" }]);
    const revoked = await service.ask<Made>(revoke, { id: key?.id }, adminKey);
    expect(revoked.data.outcome).toMatchObject({ key: { revokedAt: expect.any(String) }, errors: [] });
    const refused = await service.ask(viewer, {}, secret);
    expect(refused).toMatchObject({ status: 401, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  });

  it("are a matter of ADMIN alone", async () => {
    const { secret } = await make(anna);
    const reader = await make({ name: "Reader", role: "READER", allSpaces: true });
    for (const [holder, code] of [
      [secret, "FORBIDDEN"] as const,
      [reader.secret, "FORBIDDEN"],
      [null, "UNAUTHENTICATED"],
    ]) {
      const made = await make({ ...anna, name: "Other" }, holder ?? null);
      expect(made).toEqual({ key: null, secret: null, errors: [{ code, message: expect.any(String), path: [] }] });
      const revoked = await service.ask<Made>(revoke, { id: secret?.slice(3, 15) }, holder);
      expect(revoked.data.outcome).toMatchObject({ key: null, errors: [{ code }] });
      const listed = await service.ask("{ keys { id } viewer { name } }", {}, holder);
      expect(listed).toMatchObject({ data: { keys: null }, errors: [{ extensions: { code } }] });
    }
    expect((await service.ask<{ keys: unknown[] }>("{ keys { id } }", {}, adminKey)).data.keys).toHaveLength(2);
  });

  it("say of each part of a wish what is wrong with it", async () => {
    const { key, secret, errors } = await make({ name: " ", role: "READER", expiresInDays: -1 });
    expect({ key, secret }).toEqual({ key: null, secret: null });
    expect(errors.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["INVALID_ARGUMENT", "input.name"],
      ["INVALID_ARGUMENT", "input.space"],
      ["INVALID_ARGUMENT", "input.expiresInDays"],
    ]);
    expect(await make({ ...anna, name: "import" })).toMatchObject({ errors: [{ path: ["input", "name"] }] });
    await make(anna);
    expect(await make(anna)).toMatchObject({ errors: [{ code: "KEY_EXISTS", path: ["input", "name"] }] });
    const unknown = await service.ask<Made>(revoke, { id: "0123456789ab" }, adminKey);
    expect(unknown.data.outcome.errors).toMatchObject([{ code: "UNKNOWN_KEY", path: ["input", "id"] }]);
  });

  it("let their holders see what is internal to their space, and change that alone, under their name", async () => {
    const goal = (space: string) => ({
      input: { id: `${space}/salaisuus`, name: "Salaisuus", visibility: "INTERNAL" },
    });
    const createGoal = `mutation ($input: CreateGoalInput!) {
      createGoal(input: $input) { revision errors { code } goal { history { nodes { actor } } } }
    }`;
    const add = async (space: string, key: string | null) =>
      (await service.ask<{ createGoal: unknown }>(createGoal, goal(space), key)).data.createGoal;
    const seenWith = async (key: string | null) => {
      const { data } = await service.ask<{ goals: { nodes: { id: string }[] } }>("{ goals { nodes { id } } }", {}, key);
      return data.goals.nodes.map(({ id }) => id.split("/")[0]);
    };
    const editor = (await make(anna)).secret;
    const reader = (await make({ name: "Reader", role: "READER", space: "kouvola" })).secret;
    const everywhere = (await make({ name: "Everywhere", role: "EDITOR", allSpaces: true })).secret;

    expect(await add("kouvola", editor)).toEqual({
      ...{ revision: 1, errors: [], goal: { history: { nodes: [{ actor: "Anna" }] } } },
    });
    expect(await add("other", editor)).toMatchObject({ revision: null, errors: [{ code: "FORBIDDEN" }] });
    expect(await add("third", reader)).toMatchObject({ revision: null, errors: [{ code: "FORBIDDEN" }] });
    expect(await add("third", null)).toMatchObject({ revision: null, errors: [{ code: "UNAUTHENTICATED" }] });
    expect(await add("other", everywhere)).toMatchObject({ revision: 2, errors: [] });

    expect(await seenWith(null)).toEqual([]);
    expect(await seenWith(reader)).toEqual(["kouvola"]);
    expect(await seenWith(editor)).toEqual(["kouvola"]);
    expect(await seenWith(everywhere)).toEqual(["kouvola", "other"]);
    expect(await seenWith(adminKey)).toEqual(["kouvola", "other"]);
  });

  it("take no revision", async () => {
    await make(anna);
    expect((await service.ask("{ revision { number } }")).data).toEqual({ revision: { number: 0 } });
  });

  it("hold for the service that starts next", async () => {
    const { secret } = await make(anna);
    await service.close();
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none", ADMIN_KEY: "" });
    expect((await service.ask(viewer, {}, secret)).data).toEqual({ viewer: anna });
    expect((await service.ask(viewer, {}, adminKey)).status).toBe(401);
  });
});
