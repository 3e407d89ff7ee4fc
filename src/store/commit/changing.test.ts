import { createOntology } from "../../model";
import { creating, editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import type { Database } from "../database/database";
import { migrate } from "../migration/migrate";
import type { Operation } from "../operation";
import { Store } from "../store";

const ontology = createOntology();
const text = "Lasten kasvu: fokuksena perhearki. Nuorten kasvu: fokuksena koulutus.";
const quoting = (quote: string) => ({ status: "STATED", sourceId: "kouvola/sivu", quote });

const world: readonly Operation[] = [
  creating("Source", "kouvola/sivu", { properties: { name: "Sivu", text } }),
  creating("Spearhead", "kouvola/lapset", {
    properties: { name: "Lasten kasvu", description: "Kuvaus", ordinal: 1 },
    entries: { translations: [{ language: "sv", status: "EDITOR", name: "Barn" }] },
    statements: [quoting("Lasten kasvu")],
  }),
  creating("Value", "kouvola/rohkeus"),
  linking("GUIDED_BY", "kouvola/lapset", "kouvola/rohkeus", { id: "kouvola/ohjaa", properties: { note: "a" } }),
];

onEachEngine("a change", (engine) => {
  let database: Database;
  let store: Store;
  let now = new Date("2026-01-01T00:00:00Z");

  beforeEach(async () => {
    now = new Date("2026-01-01T00:00:00Z");
    database = await engine.open(ontology);
    await migrate(database);
    store = new Store(database, ontology, () => now);
    await store.commit(editor, world);
    now = new Date("2026-02-02T00:00:00Z");
  });

  const found = async (id: string) => {
    const { nodes, links } = await store.load();
    return [...nodes, ...links].find((one) => one.id === id);
  };

  it("of a node leaves what is absent, sets what is given, clears what is null, and counts on", async () => {
    const properties = { name: "Lapset", description: null, ordinal: undefined };
    const commit = await store.commit(editor, [{ kind: "updateNode", id: "kouvola/lapset", properties }]);
    expect(commit).toMatchObject({ revision: 2, changes: [{ operation: "UPDATE", before: { name: "Lasten kasvu" } }] });
    const node = await found("kouvola/lapset");
    expect(node).toMatchObject({ name: "Lapset", description: null, ordinal: 1, version: 2, revision: 2 });
    expect(node).toMatchObject({ createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-02-02T00:00:00.000Z" });
    expect(node).toMatchObject({ translations: [{ name: "Barn" }], statements: [{ quote: "Lasten kasvu", start: 0 }] });
    expect(commit.changes[0]?.after).toEqual(node);
  });

  it("that gives a list replaces the whole of it", async () => {
    const entries = { translations: [{ language: "en", status: "MACHINE", name: "Children" }], externalIds: [] };
    const statements = [quoting("perhearki"), { status: "INFERRED", why: "so", confidence: "LOW" }];
    await store.commit(editor, [{ kind: "updateNode", id: "kouvola/lapset", entries, statements }]);
    expect(await found("kouvola/lapset")).toMatchObject({
      translations: [{ language: "en", name: "Children", position: 0 }],
      statements: [{ quote: "perhearki", start: 24, end: 33 }, { why: "so" }],
    });
  });

  it("that changes nothing takes no revision and no version", async () => {
    const same = { kind: "updateNode", id: "kouvola/lapset", properties: { name: "Lasten kasvu" } } as const;
    expect(await store.commit(editor, [same])).toMatchObject({ revision: 1, changes: [] });
    const there = { kind: "updateNode", id: "kouvola/lapset", properties: { name: "Muu" } } as const;
    expect(await store.commit(editor, [there, same])).toMatchObject({ revision: 1, changes: [] });
    expect(await found("kouvola/lapset")).toMatchObject({ version: 1, revision: 1 });
    expect(await store.commit(editor, [there])).toMatchObject({ revision: 2 });
  });

  it("is refused when somebody changed it meanwhile, with the version that it has", async () => {
    const rename = (name: string, expectedVersion: number): Operation => {
      return { kind: "updateNode", id: "kouvola/lapset", expectedVersion, properties: { name } };
    };
    await store.commit(editor, [rename("Yksi", 1)]);
    await expect(store.commit(editor, [rename("Kaksi", 1)])).rejects.toMatchObject({
      code: "VERSION_CONFLICT",
      problems: [{ operation: 0, path: ["expectedVersion"], details: { currentVersion: 2 } }],
    });
    expect(await store.commit(editor, [rename("Kaksi", 2), rename("Kolme", 2)])).toMatchObject({ revision: 3 });
    expect(await found("kouvola/lapset")).toMatchObject({ name: "Kolme", version: 3 });
  });

  it("of a link leaves its ends, and is refused where an equal one is there", async () => {
    await store.commit(editor, [{ kind: "updateLink", id: "kouvola/ohjaa", properties: { note: "b", weight: 0.5 } }]);
    expect(await found("kouvola/ohjaa")).toMatchObject({ note: "b", weight: 0.5, version: 2, revision: 2 });
    const later = linking("GUIDED_BY", "kouvola/lapset", "kouvola/rohkeus", {
      properties: { validFrom: "2026-01-01" },
    });
    await store.commit(editor, [later]);
    const clash = { kind: "updateLink", id: "kouvola/ohjaa", properties: { validFrom: "2026-01-01" } } as const;
    await expect(store.commit(editor, [clash])).rejects.toMatchObject({ code: "LINK_EXISTS" });
    const unsaid = { kind: "updateLink", id: "kouvola/ohjaa", statements: [] } as const;
    await expect(store.commit(editor, [unsaid])).rejects.toMatchObject({ problems: [{ path: ["statements"] }] });
  });

  it("deletes a node that is free, or one with its links where that is wanted", async () => {
    const deletion = { kind: "deleteNode", id: "kouvola/rohkeus" } as const;
    await expect(store.commit(editor, [deletion])).rejects.toMatchObject({ code: "NODE_LINKED" });
    const freed: Operation[] = [{ kind: "deleteLink", id: "kouvola/ohjaa" }, deletion];
    const dry = await store.commit(editor, freed, { dryRun: true });
    expect(dry.changes.map(({ operation, subjectId }) => [operation, subjectId])).toEqual([
      ["DELETE", "kouvola/ohjaa"],
      ["DELETE", "kouvola/rohkeus"],
    ]);
    expect(await store.head()).toMatchObject({ revision: 1 });
    const commit = await store.commit(editor, [{ ...deletion, cascade: true }]);
    expect(commit.changes).toEqual(dry.changes);
    expect([await found("kouvola/ohjaa"), await found("kouvola/rohkeus")]).toEqual([undefined, undefined]);
  });

  it("does not delete a source that something rests on", async () => {
    const deletion = { kind: "deleteNode", id: "kouvola/sivu", cascade: true } as const;
    await expect(store.commit(editor, [deletion])).rejects.toMatchObject({
      code: "NODE_LINKED",
      message: expect.stringContaining('"kouvola/lapset"'),
    });
    const freed: Operation[] = [{ kind: "updateNode", id: "kouvola/lapset", statements: [] }, deletion];
    expect(await store.commit(editor, freed)).toMatchObject({ revision: 2 });
    const cited = [
      creating("Source", "kouvola/toinen"),
      creating("Goal", "kouvola/x", { statements: [{ status: "STATED", sourceId: "kouvola/toinen" }] }),
    ];
    const undone = [...cited, { kind: "deleteNode", id: "kouvola/toinen" } as const];
    await expect(store.commit(editor, undone)).rejects.toMatchObject({ code: "NODE_LINKED" });
  });

  it("brings back what was deleted, with the links that went with it, and counts on", async () => {
    const before = await store.load();
    await store.commit(editor, [{ kind: "deleteNode", id: "kouvola/lapset", cascade: true }]);
    await store.commit(editor, [{ kind: "restoreNode", id: "kouvola/lapset", links: true }]);
    const strip = ({ version, revision, updatedAt, ...rest }: Record<string, unknown>) => rest;
    const after = await store.load();
    expect(after.nodes.map((node) => strip({ ...node }))).toEqual(before.nodes.map((node) => strip({ ...node })));
    expect(after.links.map((link) => strip({ ...link }))).toEqual(before.links.map((link) => strip({ ...link })));
    expect(await found("kouvola/lapset")).toMatchObject({ version: 2, revision: 3 });
    expect(await found("kouvola/ohjaa")).toMatchObject({ version: 2, revision: 3 });
    const again = creating("Goal", "kouvola/rohkea");
    await store.commit(editor, [again]);
    await store.commit(editor, [{ kind: "deleteNode", id: "kouvola/rohkea" }]);
    await store.commit(editor, [again]);
    expect(await found("kouvola/rohkea")).toMatchObject({ version: 2 });
  });

  it("makes something what it was at a revision, as a new change", async () => {
    await store.commit(editor, [{ kind: "updateNode", id: "kouvola/lapset", properties: { name: "Toinen" } }]);
    await store.commit(editor, [{ kind: "updateLink", id: "kouvola/ohjaa", properties: { note: null } }]);
    await store.commit(editor, [
      { kind: "restoreNode", id: "kouvola/lapset", revision: 1 },
      { kind: "restoreLink", id: "kouvola/ohjaa", revision: 1 },
    ]);
    expect(await found("kouvola/lapset")).toMatchObject({ name: "Lasten kasvu", version: 3, revision: 4 });
    expect(await found("kouvola/ohjaa")).toMatchObject({ note: "a", version: 3 });
    for (const revision of [0, null]) {
      const nothing = { kind: "restoreNode", id: "kouvola/lapset", revision } as const;
      await expect(store.commit(editor, [nothing])).rejects.toMatchObject({ code: "NOTHING_TO_RESTORE" });
    }
    const unknown = { kind: "restoreNode", id: "kouvola/ei" } as const;
    await expect(store.commit(editor, [unknown])).rejects.toMatchObject({ code: "NOTHING_TO_RESTORE" });
  });

  it("puts entries into a list, replaces their equals, and takes some out", async () => {
    const put = [
      { language: "sv", status: "EDITOR", name: "Barnen" },
      { language: "en", status: "EDITOR", name: "Children" },
    ];
    await store.commit(editor, [{ kind: "editList", id: "kouvola/lapset", list: "translations", put }]);
    expect(await found("kouvola/lapset")).toMatchObject({ translations: [{ name: "Barnen" }, { name: "Children" }] });
    const remove = [{ language: "sv" }];
    await store.commit(editor, [{ kind: "editList", id: "kouvola/lapset", list: "translations", remove }]);
    expect(await found("kouvola/lapset")).toMatchObject({ translations: [{ name: "Children" }] });
    await expect(
      store.commit(editor, [{ kind: "editList", id: "kouvola/lapset", list: "translations", remove }]),
    ).rejects.toMatchObject({ problems: [{ path: ["remove", 0] }] });
    const wrong = [put[1] ?? {}, { language: "de", status: "EDITOR" }];
    await expect(
      store.commit(editor, [{ kind: "editList", id: "kouvola/lapset", list: "translations", put: wrong }]),
    ).rejects.toMatchObject({ problems: [{ path: ["put", 1, "language"] }] });
  });

  it("adds statements to a node or link, an equal one not again, and takes them out by their place", async () => {
    const statement = { status: "INFERRED", why: "so", confidence: "HIGH" };
    for (const id of ["kouvola/lapset", "kouvola/ohjaa"]) {
      await store.commit(editor, [{ kind: "editList", id, list: "statements", put: [statement] }]);
      const same = await store.commit(editor, [{ kind: "editList", id, list: "statements", put: [statement] }]);
      expect(same.changes).toEqual([]);
      await store.commit(editor, [{ kind: "editList", id, list: "statements", remove: [{ position: 0 }] }]);
      expect((await found(id))?.statements).toMatchObject([{ why: "so", position: 0 }]);
    }
    const gone = { kind: "editList", id: "kouvola/lapset", list: "statements", remove: [{ position: 7 }] } as const;
    await expect(store.commit(editor, [gone])).rejects.toMatchObject({ problems: [{ path: ["remove", 0] }] });
  });

  it("refuses a quote that its source does not have, with the passage most like it", async () => {
    const wrong = {
      kind: "editList",
      id: "kouvola/ohjaa",
      list: "statements",
      put: [quoting("Lasten kasvut")],
    } as const;
    await expect(store.commit(editor, [wrong])).rejects.toMatchObject({
      code: "QUOTE_NOT_FOUND",
      message: expect.stringContaining('"Lasten kasvu"'),
      problems: [{ path: ["put", 0, "quote"], details: { nearest: { text: "Lasten kasvu", start: 0, end: 12 } } }],
    });
  });

  it("of a source's text takes the quotes along, and is refused where one would be nowhere", async () => {
    const rewrite = (words: string): Operation => {
      return { kind: "updateNode", id: "kouvola/sivu", properties: { text: words } };
    };
    const commit = await store.commit(editor, [rewrite(`Kärjet: ${text}`)]);
    expect(commit.changes.map(({ subjectId }) => subjectId)).toEqual(["kouvola/sivu", "kouvola/lapset"]);
    expect(await found("kouvola/lapset")).toMatchObject({ statements: [{ start: 8, end: 20 }], version: 2 });
    await expect(store.commit(editor, [rewrite("Muuta")])).rejects.toMatchObject({
      code: "QUOTE_NOT_FOUND",
      problems: [{ path: ["properties", "text"], details: { id: "kouvola/lapset" } }],
    });
  });

  it("tells all that is wrong at once, and does nothing of it", async () => {
    const operations: Operation[] = [
      { kind: "updateNode", id: "kouvola/lapset", type: "Goal" },
      { kind: "updateNode", id: "kouvola/lapset", properties: { ordinal: "x", colour: 1 } },
      { kind: "updateNode", id: "kouvola/ei" },
      { kind: "deleteLink", id: "kouvola/lapset" },
      linking("GUIDED_BY", "kouvola/lapset", "kouvola/rohkeus"),
    ];
    const refused = store.commit(editor, operations);
    await expect(refused).rejects.toMatchObject({
      problems: [
        { operation: 0, code: "INVALID_OPERATION", path: ["type"] },
        { operation: 1, path: ["properties", "colour"] },
        { operation: 1, path: ["properties", "ordinal"] },
        { operation: 2, code: "UNKNOWN_NODE", path: ["id"] },
        { operation: 3, code: "UNKNOWN_LINK", path: ["id"] },
        { operation: 4, code: "LINK_EXISTS", details: { id: "kouvola/ohjaa" } },
      ],
    });
    expect(await store.head()).toMatchObject({ revision: 1 });
  });

  it("answers an equal request with the first result, and refuses the same key with another", async () => {
    const options = { idempotencyKey: "k1", reason: "because" };
    const first = await store.commit(editor, [creating("Goal", "kouvola/a")], options);
    expect(await store.commit(editor, [creating("Goal", "kouvola/a")], options)).toEqual(first);
    await expect(store.commit(editor, [creating("Goal", "kouvola/b")], options)).rejects.toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
    const other = { ...editor, name: "another" };
    expect(await store.commit(other, [creating("Goal", "kouvola/b")], options)).toMatchObject({ revision: 3 });
    const same: Operation[] = [{ kind: "updateNode", id: "kouvola/a", properties: { name: "a" } }];
    expect(await store.commit(editor, same, { idempotencyKey: "k2" })).toMatchObject({ revision: 3, changes: [] });
    await store.commit(editor, [{ kind: "updateNode", id: "kouvola/a", properties: { name: "b" } }]);
    expect(await store.commit(editor, same, { idempotencyKey: "k2" })).toMatchObject({ revision: 4, changes: [] });
  });

  it("is for those whose key is for the space, and what they may not see is not there for them", async () => {
    await store.commit(editor, [
      creating("Value", "toinen/salainen", { properties: { visibility: "INTERNAL" } }),
      creating("Value", "toinen/arvo"),
    ]);
    const local = { name: "kouvola", role: "EDITOR", space: "kouvola" } as const;
    const reader = { name: "lukija", role: "READER", space: null } as const;
    const forbidden: Operation[] = [
      creating("Goal", "toinen/a"),
      { kind: "updateNode", id: "toinen/arvo", properties: { name: "x" } },
      { kind: "deleteNode", id: "toinen/arvo" },
      linking("RELATED_TO", "toinen/arvo", "kouvola/rohkeus"),
      linking("RELATED_TO", "kouvola/rohkeus", "toinen/arvo", { id: "toinen/linkki" }),
    ];
    for (const operation of forbidden) {
      await expect(store.commit(local, [operation])).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    await expect(store.commit(reader, [creating("Goal", "kouvola/a")])).rejects.toMatchObject({ code: "FORBIDDEN" });
    const unseen: Operation[] = [
      { kind: "updateNode", id: "toinen/salainen", properties: { name: "x" } },
      { kind: "deleteNode", id: "toinen/salainen" },
    ];
    for (const operation of unseen) {
      await expect(store.commit(local, [operation])).rejects.toMatchObject({ code: "UNKNOWN_NODE" });
    }
    await expect(
      store.commit(local, [linking("RELATED_TO", "kouvola/rohkeus", "toinen/salainen")]),
    ).rejects.toMatchObject({ message: expect.stringContaining('there is no node "toinen/salainen"') });
    expect(await store.commit(local, [linking("RELATED_TO", "kouvola/rohkeus", "toinen/arvo")])).toMatchObject({
      actor: "kouvola",
    });
  });
});
