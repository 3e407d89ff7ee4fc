import { editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { quoting, type StoredWorld, storeWorld } from "../../testing/stored-world";
import type { Operation } from "../operation";

onEachEngine("a change", (engine) => {
  let store: StoredWorld["store"];
  let found: StoredWorld["found"];

  beforeEach(async () => {
    ({ store, found } = await storeWorld(engine));
  });

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
});
