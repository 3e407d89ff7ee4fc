import { Webhook as Verifier } from "standardwebhooks";
import { onEachEngine } from "../testing/engines";
import { type Receiver, startReceiver } from "../testing/receiver";
import { type RunningService, startService } from "../testing/start-service";
import { Writer } from "../testing/writer";

const facts = "id url space types internal enabled disabledReason nextRevision";
const deliveries = "deliveries { revision status attempts lastStatus lastError nextAttemptAt deliveredAt }";

interface Registered {
  readonly secret: string;
  readonly webhook: { readonly id: string };
}
interface Listed {
  readonly enabled: boolean;
  readonly disabledReason: string | null;
  readonly nextRevision: number;
  readonly deliveries: readonly {
    readonly revision: number;
    readonly status: string;
    readonly lastError: string | null;
  }[];
}

onEachEngine("webhooks", (engine) => {
  let service: RunningService;
  let writer: Writer;
  let receiver: Receiver;
  const env = () => ({ DATABASE_URL: engine.url(), SEED: "none", WEBHOOK_PRIVATE: "allow" });

  beforeEach(async () => {
    service = await startService(env());
    writer = new Writer(service);
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await receiver.close();
    await service.close();
  });

  const make = (name: string, more: object = {}) => writer.does("createValue", { id: `testi/${name}`, name, ...more });

  async function manage<Data>(mutation: string, input: object, fields = ""): Promise<Data> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { webhook { ${facts} } errors { code path } ${fields} } }`;
    const { data, errors } = await service.ask<{ done: Data }>(query, { input }, writer.key);
    expect(errors).toEqual([]);
    return data.done;
  }
  const register = (input: object = {}) =>
    manage<Registered>("registerWebhook", { url: receiver.url, ...input }, "secret");
  const listed = async () =>
    (await writer.read<{ webhooks: Listed[] }>(`{ webhooks { ${facts} ${deliveries} } }`)).webhooks;
  const bodies = () => receiver.posted.map(({ body }) => JSON.parse(body));

  /** The webhooks as soon as one is as a test waits for. */
  async function listedOnce(isIt: (one: Listed) => boolean): Promise<Listed> {
    for (;;) {
      const found = (await listed()).find(isIt);
      if (found) return found;
    }
  }

  it("are told of each commit in order, signed so that the library verifies it", async () => {
    await make("ennen");
    const { secret } = await register({ description: "Kokeilu" });
    await make("ilo");
    await make("rohkeus");
    const [first, second] = await receiver.got(2);
    for (const { body, headers } of [first, second].flatMap((one) => one ?? []))
      expect(new Verifier(secret).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(body));
    expect(bodies()).toMatchObject([
      {
        type: "commit",
        revision: 2,
        actor: "admin key",
        reason: null,
        hasMore: false,
        changes: [{ operation: "CREATE", kind: "NODE", subjectId: "testi/ilo", nodeType: "VALUE", name: "ilo" }],
      },
      { revision: 3, changes: [{ subjectId: "testi/rohkeus" }] },
    ]);
    const told = await listedOnce(({ nextRevision }) => nextRevision === 4);
    expect(told.deliveries).toMatchObject([
      { revision: 3, status: "DELIVERED", lastStatus: 204, lastError: null },
      { revision: 2, status: "DELIVERED" },
    ]);
  });

  it("are told only what is wanted, and what everybody may see unless they are internal", async () => {
    const inside = await startReceiver();
    await register({ types: ["GOAL"], space: "testi" });
    await manage("registerWebhook", { url: inside.url, internal: true });
    await make("ilo");
    await writer.does("createGoal", { id: "testi/salattu", name: "Salattu", visibility: "INTERNAL" });
    await writer.does("createGoal", { id: "toinen/kasvu", name: "Kasvu" });
    await writer.does("createGoal", { id: "testi/kasvu", name: "Kasvu" });
    await Promise.all([receiver.got(1), inside.got(4)]);
    const ids = (posted: readonly { readonly body: string }[]) =>
      posted.map(({ body }) => JSON.parse(body).changes[0].subjectId);
    expect(ids(receiver.posted)).toEqual(["testi/kasvu"]);
    expect(ids(inside.posted)).toEqual(["testi/ilo", "testi/salattu", "toinen/kasvu", "testi/kasvu"]);
    await inside.close();
  });

  it("are told a large commit in part, with the cursor of the rest", async () => {
    await register();
    const operations = Array.from({ length: 150 }, (_, place) => ({
      createValue: { id: `testi/v${place}`, name: `V${place}` },
    }));
    await writer.does("apply", { operations });
    await receiver.got(1);
    const [{ changes, hasMore, cursor }] = bodies();
    expect([changes.length, hasMore]).toEqual([100, true]);
    const { changes: rest } = await writer.read<{ changes: { nodes: { position: number }[] } }>(
      "query ($after: String) { changes(after: $after) { nodes { position } } }",
      { after: cursor },
    );
    expect(rest.nodes.map(({ position }) => position)).toEqual(Array.from({ length: 50 }, (_, place) => 100 + place));
  });

  it("are tried again after a failure, under the same id and with nothing in between; others do not wait", async () => {
    const other = await startReceiver();
    receiver.answers((response) => response.writeHead(503).end());
    const { webhook } = await register();
    await manage("registerWebhook", { url: other.url });
    await make("ilo");
    await make("rohkeus");
    await other.got(2);
    const failing = await listedOnce(({ deliveries: [latest] }) => latest?.status === "RETRYING");
    expect(failing).toMatchObject({ nextRevision: 1, deliveries: [{ revision: 1, attempts: 1, lastStatus: 503 }] });
    receiver.answers((response) => response.writeHead(204).end());
    // Switched on anew it is tried at once.
    await manage("updateWebhook", { id: webhook.id, enabled: true });
    await receiver.got(3);
    expect(bodies().map(({ revision }) => revision)).toEqual([1, 1, 2]);
    const [first, again, next] = receiver.posted.map(({ headers }) => headers["webhook-id"]);
    expect([first === again, first === next]).toEqual([true, false]);
    await other.close();
  });

  it("are disabled visibly when the receiver says that it is gone, and go on when they are enabled", async () => {
    receiver.answers((response) => response.writeHead(410).end());
    const { webhook } = await register();
    await make("ilo");
    const gone = await listedOnce(({ enabled }) => !enabled);
    expect(gone).toMatchObject({ disabledReason: "The receiver is gone (410).", deliveries: [{ status: "FAILED" }] });
    receiver.answers((response) => response.writeHead(204).end());
    await make("rohkeus");
    await manage("updateWebhook", { id: webhook.id, enabled: true });
    await receiver.got(3);
    expect(bodies().map(({ revision }) => revision)).toEqual([1, 1, 2]);
  });

  it("go on where they stopped after a restart, and are told again what is asked for", async () => {
    const { webhook } = await register();
    await make("ilo");
    await receiver.got(1);
    await listedOnce(({ nextRevision }) => nextRevision === 2);
    await manage("updateWebhook", { id: webhook.id, enabled: false });
    await make("rohkeus");
    await service.close();
    service = await startService(env());
    writer = new Writer(service);
    await manage("updateWebhook", { id: webhook.id, enabled: true });
    await receiver.got(2);
    await manage("replayWebhook", { id: webhook.id, fromRevision: 1 });
    await receiver.got(4);
    expect(bodies().map(({ revision }) => revision)).toEqual([1, 2, 1, 2]);
    await manage("deleteWebhook", { id: webhook.id });
    expect(await listed()).toEqual([]);
  });

  it("are made by ADMIN alone, and refused what is wrong", async () => {
    const { data, errors } = await service.ask("{ webhooks { id } }");
    expect([data, errors[0]?.extensions.code]).toEqual([{ webhooks: null }, "UNAUTHENTICATED"]);
    const asAnyone = await service.ask<{ done: { errors: { code: string }[] } }>(
      'mutation { done: registerWebhook(input: { url: "https://kouvola.example/" }) { errors { code } } }',
    );
    expect(asAnyone.data.done.errors).toEqual([{ code: "UNAUTHENTICATED" }]);
    const refusal = async (mutation: string, input: object) =>
      (await manage<{ errors: unknown[] }>(mutation, input)).errors;
    expect(await refusal("registerWebhook", { url: "x" })).toEqual([
      { code: "INVALID_ARGUMENT", path: ["input", "url"] },
    ]);
    expect(await refusal("registerWebhook", { url: receiver.url, space: "a/b" })).toEqual([
      { code: "INVALID_ARGUMENT", path: ["input", "space"] },
    ]);
    for (const mutation of ["updateWebhook", "deleteWebhook"])
      expect(await refusal(mutation, { id: "x" })).toEqual([{ code: "UNKNOWN_WEBHOOK", path: ["input", "id"] }]);
    const { webhook } = await register();
    expect(await refusal("replayWebhook", { id: webhook.id, fromRevision: 99 })).toEqual([
      { code: "INVALID_ARGUMENT", path: ["input", "fromRevision"] },
    ]);
  });
});
