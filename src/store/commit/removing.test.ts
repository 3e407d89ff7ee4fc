import { creating, editor } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { type StoredWorld, storeWorld } from "../../testing/stored-world";
import type { Operation } from "../operation";

onEachEngine("a commit that removes", (engine) => {
  let store: StoredWorld["store"];
  let found: StoredWorld["found"];

  beforeEach(async () => {
    ({ store, found } = await storeWorld(engine));
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
});
