import type { Actor } from "../../store/actor";
import { onEachEngine } from "../../testing/engines";
import {
  changedFrom,
  document,
  type ImportWorld,
  importWorld,
  problems,
  refusal,
  take,
} from "../../testing/import-world";

onEachEngine("An import that cannot be", (engine) => {
  let world: ImportWorld;
  beforeEach(async () => {
    world = await importWorld(engine);
  });

  it.each([
    [
      "another type for a node",
      "space: test\nnodes: [{ id: test/rohkeus, type: Theme, name: Rohkeus }]",
      "expected Value, which it is and stays, got Theme",
    ],
    [
      "other ends for a link",
      changedFrom("type: LISTED_IN, source: test/strategia", "type: LISTED_IN, source: test/rohkeus"),
      'expected LISTED_IN from "test/strategia" to "test/sivu", which this link is and stays',
    ],
    [
      "a quote that is nowhere",
      changedFrom("quote: rohkeus", "quote: pelko"),
      '"quote": expected words of "test/sivu"',
    ],
    [
      "a link to nowhere",
      changedFrom("target: test/rohkeus", "target: test/pelko"),
      'got "test/pelko", which is nowhere',
    ],
    [
      "an id of another space",
      changedFrom("id: test/rohkeus", "id: toinen/rohkeus"),
      'in the document\'s space "test"',
    ],
  ])("refuses %s, with the place, and keeps nothing of the rest", async (_, text, words) => {
    await take(world, document);
    const [found = ""] = await problems(take(world, text.replace("name: Strategia", "name: Uusi")));
    expect(found).toContain(words);
    expect(found).toMatch(/^\d+ INVALID_DOCUMENT: /);
    expect([world.graph().revision, world.graph().node("test/strategia")?.name]).toEqual([1, "Strategia"]);
  });

  it("tells what the store refuses at its place in the document", async () => {
    await take(
      world,
      "space: other\nnodes: [{ id: other/a, type: Value, name: A, externalIds: [{ scheme: x, value: '1' }] }]",
    );
    const taken = changedFrom("name: Strategia", "name: Strategia\n    externalIds: [{ scheme: x, value: '1' }]");
    const [found = ""] = await problems(take(world, taken));
    expect(found).toMatch(/^11 INVALID_OPERATION: .*external id "1" of "x" is that of a node of another space/);
  });

  it.each([
    ["a reader", { name: "r", role: "READER", space: null }],
    ["an editor of another space", { name: "e", role: "EDITOR", space: "other" }],
  ] as const)("lets %s change nothing", async (_, actor: Actor) => {
    const text = document;
    expect(await refusal(world.importer.import(actor, [{ name: "it", text }]))).toMatchObject({ code: "FORBIDDEN" });
    expect(await world.store.head()).toBeNull();
  });
});
