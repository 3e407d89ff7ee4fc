import { creating, editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { type StoredWorld, storeWorld } from "../../testing/stored-world";
import type { Operation } from "../operation";
import type { CommitRefused } from "../refusal";

onEachEngine("who asks for a change", (engine) => {
  let store: StoredWorld["store"];

  beforeEach(async () => {
    ({ store } = await storeWorld(engine));
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
    await expect(
      store.commit(local, [linking("RELATED_TO", "kouvola/rohkeus", "toinen/salainen")]),
    ).rejects.toMatchObject({ message: expect.stringContaining('there is no node "toinen/salainen"') });
    expect(await store.commit(local, [linking("RELATED_TO", "kouvola/rohkeus", "toinen/arvo")])).toMatchObject({
      actor: "kouvola",
    });
  });

  it("answers of what belongs to another space the same, whether it is hidden, gone or was never there", async () => {
    const hidden = { properties: { visibility: "INTERNAL" } };
    await store.commit(editor, [
      creating("Value", "toinen/salainen", hidden),
      creating("Value", "toinen/poistettu", hidden),
      creating("Value", "toinen/arvo"),
      linking("RELATED_TO", "toinen/salainen", "toinen/arvo", { id: "toinen/salainen-linkki" }),
    ]);
    await store.commit(editor, [{ kind: "deleteNode", id: "toinen/poistettu" }]);
    const local = { name: "kouvola", role: "EDITOR", space: "kouvola" } as const;
    const kinds = (id: string): Operation[] => [
      creating("Goal", id),
      linking("RELATED_TO", "kouvola/rohkeus", "toinen/arvo", { id }),
      { kind: "updateNode", id, properties: { name: "x" } },
      { kind: "updateNode", id, type: "Goal", expectedVersion: 7 },
      { kind: "deleteNode", id },
      { kind: "restoreNode", id },
      { kind: "restoreNode", id, revision: 2 },
      { kind: "updateLink", id, properties: { note: "x" } },
      { kind: "deleteLink", id },
      { kind: "restoreLink", id, revision: 2 },
      { kind: "editList", id, list: "statements", put: [] },
    ];
    const told = async (id: string) => {
      const refusals = [];
      for (const operation of kinds(id)) {
        const refusal = await store.commit(local, [operation]).catch((error: unknown) => error);
        refusals.push(JSON.stringify((refusal as CommitRefused).problems).replaceAll(id, "…"));
      }
      return refusals;
    };
    const nothing = await told("toinen/ei-mitaan");
    for (const problems of nothing) expect(JSON.parse(problems)).toMatchObject([{ code: "FORBIDDEN" }]);
    for (const id of ["toinen/salainen", "toinen/poistettu", "toinen/salainen-linkki"]) {
      expect(await told(id)).toEqual(nothing);
    }
  });

  it("does not tell whose an external id is, where one may not see whose", async () => {
    const called = { entries: { externalIds: [{ scheme: "hri", value: "7" }] } };
    const properties = { visibility: "INTERNAL" };
    await store.commit(editor, [creating("Value", "toinen/salainen", { properties, ...called })]);
    const local = { name: "kouvola", role: "EDITOR", space: "kouvola" } as const;
    const refused = store.commit(local, [creating("Value", "kouvola/uusi", called)]);
    await expect(refused).rejects.toMatchObject({ message: expect.not.stringContaining("salainen") });
  });
});
