import { onEachEngine } from "../../testing/engines";
import { type Named, SmallStrategy, strategy } from "../../testing/small-strategy";
import type { RunningService } from "../../testing/start-service";
import { Writer } from "../../testing/writer";

onEachEngine("the mutations of several editors", (engine) => {
  let small: SmallStrategy;
  let service: RunningService;
  let writer: Writer;

  beforeEach(async () => {
    small = await SmallStrategy.start(engine.url());
    ({ service, writer } = small);
  });
  afterEach(() => small.service.close());

  it("let one of two editors know that the other was there, with what there is now", async () => {
    const { id } = await small.value("Rohkeus");
    const update = (name: string) =>
      service.ask<{ updateValue: { value: Named | null; errors: readonly { currentVersion: number; node: Named }[] } }>(
        `mutation { updateValue(input: { id: "${id}", expectedVersion: 1, patch: { name: "${name}" } }) {
          value { id name version } errors { code path currentVersion node { ... on Value { id name version } } } } }`,
        {},
        writer.key,
      );
    const answers = (await Promise.all(["yksi", "kaksi", "kolme"].map(update))).map(({ data }) => data.updateValue);
    const [done] = answers.flatMap((answer) => answer.value ?? []);
    expect(done).toMatchObject({ id, version: 2 });
    const refused = { code: "VERSION_CONFLICT", path: ["input", "expectedVersion"], currentVersion: 2, node: done };
    expect(answers.flatMap(({ errors }) => errors)).toEqual([refused, refused]);
  });

  it("are done once, however often they are sent with the same idempotency key", async () => {
    const input = { space: "testi", name: "Rohkeus", idempotencyKey: "k1", reason: "kerran" };
    const shown = "value { id version }";
    const first = await writer.does<{ value: Named }>("createValue", input, shown);
    expect(await writer.does("createValue", input, shown)).toEqual(first);
    const contact = { space: "testi", name: "Aino Ahola", idempotencyKey: "k2" };
    const person = await writer.does("createContact", contact, "contact { id }");
    expect(await writer.does("createContact", contact, "contact { id }")).toEqual(person);
    expect(await writer.refusals("createValue", { ...input, name: "Ilo" })).toEqual([
      "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
    ]);
    expect(await writer.refusals("updateValue", { id: first.value.id, patch: {}, idempotencyKey: "k1" })).toEqual([
      "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
    ]);
    expect(await writer.read("{ values { totalCount } contacts { totalCount } }")).toEqual({
      values: { totalCount: 1 },
      contacts: { totalCount: 1 },
    });
  });

  it("give one name to many at once, each its own id", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => small.value("Ilo")));
    expect(new Set(all.map(({ id }) => id)).size).toBe(8);
    await writer.does("deleteNode", { id: "testi/ilo" });
    expect(all.map(({ id }) => id)).not.toContain((await small.value("Ilo")).id);
  });

  it("are for those alone who have a key that lets them", async () => {
    const nobody = new Writer(service, null);
    expect(await nobody.refusals("createValue", { space: "testi", name: "x" })).toEqual(["UNAUTHENTICATED at "]);
    const reader = new Writer(service, await writer.keyFor("lukija", "READER"));
    expect(await reader.refusals("createValue", { space: "testi", name: "x" })).toEqual(["FORBIDDEN at input.id"]);
    const editor = new Writer(service, await writer.keyFor("muokkaaja", "EDITOR", "toinen"));
    expect(await editor.refusals("updateStrategy", { id: strategy, patch: { name: "x" } })).toEqual([
      "FORBIDDEN at input.id",
    ]);
    const own = await editor.does<{ value: Named }>("createValue", { name: "Oma" }, "value { id name version }");
    expect(own.value.id).toBe("toinen/oma");
  });
});
