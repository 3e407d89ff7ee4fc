import { creating, editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import {
  changedFrom,
  counts,
  document,
  type ImportWorld,
  importWorld,
  link,
  refusal,
  take,
} from "../../testing/import-world";
import type { Progress } from "./importer";

onEachEngine("Importer", (engine) => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await importWorld(engine);
  });

  it("creates what is new, as one revision, and says what", async () => {
    const report = await take(world, document, { reason: "Alku" });
    expect(report).toMatchObject({ dryRun: false, revision: 1, erased: [] });
    expect(counts(report)).toEqual([
      [3, 2],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(report.created.nodes).toContain("test/rohkeus");
    expect(link(world.graph())?.statements[0]).toMatchObject({ quote: "ilo", start: 22, end: 25 });
  });

  it("leaves what is there already as the document says, and takes no revision for it", async () => {
    await take(world, document);
    const again = await take(world, document);
    expect(counts(again)).toEqual([
      [0, 0],
      [0, 0],
      [3, 2],
      [0, 0],
    ]);
    expect([again.revision, world.graph().revision]).toEqual([null, 1]);
    expect([...world.graph().nodes()].map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  it("changes what differs and nothing else", async () => {
    await take(world, document);
    const report = await take(
      world,
      changedFrom("name: Rohkeus", "name: Rohkeus!").replace("ordinal: 1", "ordinal: 2"),
    );
    expect(report.changed).toEqual({ nodes: ["test/rohkeus"], links: [link(world.graph())?.id] });
    expect(counts(report)).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [0, 0],
    ]);
    expect(world.graph().node("test/rohkeus")).toMatchObject({ name: "Rohkeus!", aliases: ["uskallus"], version: 2 });
    expect(world.graph().node("test/strategia")?.version).toBe(1);
  });

  it("keeps what a document does not mention, clears what it says is null, and replaces the lists that it gives", async () => {
    await take(world, document);
    const value = "  - { id: test/rohkeus, type: Value, name: Rohkeus, aliases: null, translations: [] }\n";
    const report = await take(
      world,
      `space: test\nnodes:\n${value}  - { id: test/strategia, type: Strategy, name: Strategia }\n`,
    );
    expect(counts(report)).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
    const node = world.graph().node("test/rohkeus");
    expect([node?.aliases, node?.translations, node?.statements.length]).toEqual([[], [], 1]);
    expect(world.graph().node("test/strategia")).toMatchObject({ description: "Mitä tehdään." });
  });

  it("does not take the usual language for one that a document says", async () => {
    await take(world, "space: test\nlanguage: sv\nnodes: [{ id: test/mod, type: Value, name: Mod }]");
    const silent = "space: test\nnodes: [{ id: test/mod, type: Value, name: Mod }]";
    expect((await take(world, silent)).changed.nodes).toEqual([]);
    expect((await take(world, `language: fi\n${silent}`)).changed.nodes).toEqual(["test/mod"]);
  });

  it("makes a space exactly what a document says when it is to replace it, and touches no other", async () => {
    await take(world, document);
    await take(world, "space: other\nnodes: [{ id: other/a, type: Value, name: A }]");
    const text = `space: test
nodes:
  - { id: test/strategia, type: Strategy, name: Strategia }
  - { id: test/ilo, type: Value, name: Ilo }
links:
  - { type: HAS_VALUE, source: test/strategia, target: test/ilo, statements: [{ status: STATED }] }
`;
    const report = await take(world, text, { replace: true });
    expect(counts(report)).toEqual([
      [1, 1],
      [1, 0],
      [0, 0],
      [2, 2],
    ]);
    expect(world.graph().node("test/strategia")?.description).toBeNull();
    expect(world.graph().node("other/a")).toBeDefined();
    expect(await take(world, text, { replace: true })).toMatchObject({ revision: null });
  });

  it("deletes sources that rest on one another", async () => {
    const source = (id: string, other: string) =>
      creating("Source", `test/${id}`, { statements: [{ status: "STATED", sourceId: `test/${other}` }] });
    await world.store.commit(editor, [creating("Source", "test/b"), source("a", "b")]);
    const statements = [{ status: "STATED", sourceId: "test/a" }];
    await world.store.commit(editor, [{ kind: "updateNode", id: "test/b", statements }]);
    expect((await take(world, "space: test", { replace: true })).deleted.nodes).toEqual(["test/a", "test/b"]);
  });

  it("does not replace what links of another space hold on to", async () => {
    await take(world, document);
    await world.store.commit(editor, [creating("Value", "other/a"), linking("RELATED_TO", "other/a", "test/rohkeus")]);
    expect(await refusal(take(world, "space: test", { replace: true }))).toMatchObject({ code: "NODE_LINKED" });
    expect(world.graph().revision).toBe(2);
  });

  it("says what it would do and keeps nothing in a dry run", async () => {
    const report = await take(world, document, { dryRun: true });
    expect([report.dryRun, report.revision, counts(report)[0]]).toEqual([true, 1, [3, 2]]);
    expect([...world.graph().nodes()]).toEqual([]);
    expect(await world.store.head()).toBeNull();
  });

  it("answers a key that comes again with what was done the first time", async () => {
    const first = await take(world, document, { idempotencyKey: "once" });
    const again = await take(world, document, { idempotencyKey: "once" });
    expect([again.revision, again.created]).toEqual([first.revision, first.created]);
    const other = take(world, changedFrom("name: Rohkeus", "name: Uskallus"), { idempotencyKey: "once" });
    expect(await refusal(other)).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  });

  it("reads several documents that speak of each other, in one commit", async () => {
    const other = `space: other
nodes: [{ id: other/arvo, type: Value, name: Arvo, statements: [{ status: STATED, source: test/sivu, quote: ilo }] }]
links: [{ type: RELATED_TO, source: other/arvo, target: test/rohkeus, statements: [{ status: STATED }] }]
`;
    const report = await world.importer.import(editor, [
      { name: "other.yaml", text: other },
      { name: "it.yaml", text: document },
    ]);
    expect([report.revision, counts(report)[0]]).toEqual([1, [4, 3]]);
  });

  it("leaves out people who were erased, and what links to them", async () => {
    const person = `space: test
nodes:
  - { id: test/strategia, type: Strategy, name: Strategia }
  - { id: test/henkilo, type: Contact, name: Aino Ahola, contactVisibility: ALL }
links:
  - { type: CONTACT_FOR, source: test/henkilo, target: test/strategia, statements: [{ status: STATED }] }
`;
    await take(world, person);
    await world.store.erasures.erase(editor, { id: "test/henkilo" });
    const report = await take(world, person.replace("name: Strategia", "name: Aino Aholan strategia"));
    expect([report.erased, counts(report)[0]]).toEqual([["test/henkilo"], [0, 0]]);
    expect(world.graph().node("test/henkilo")).toBeUndefined();
    expect(world.graph().node("test/strategia")?.name).not.toContain("Aino");
  });

  it("plans anew when somebody else has written meanwhile", async () => {
    await take(world, document);
    const writing = { did: 0 };
    const onProgress = ({ phase }: Progress) => {
      if (phase !== "writing" || writing.did++) return;
      void world.store.commit(editor, [{ kind: "updateNode", id: "test/rohkeus", properties: { ordinal: 7 } }]);
    };
    await take(world, changedFrom("name: Rohkeus", "name: Uskallus"), { onProgress });
    expect(writing.did).toBe(2);
    expect(world.graph().node("test/rohkeus")).toMatchObject({ name: "Uskallus", ordinal: 7 });
  });

  it("does one import at a time", async () => {
    const texts = ["A", "B", "C"].map((name) => `space: test\nnodes: [{ id: test/a, type: Value, name: ${name} }]`);
    const reports = await Promise.all(texts.map((text) => take(world, text)));
    expect(reports.map(({ revision }) => revision)).toEqual([1, 2, 3]);
    expect(world.graph().node("test/a")?.name).toBe("C");
  });
});
