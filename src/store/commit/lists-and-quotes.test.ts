import { editor } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { quoting, type StoredWorld, sourceText, storeWorld } from "../../testing/stored-world";
import type { Operation } from "../operation";

onEachEngine("a change of lists and quotes", (engine) => {
  let store: StoredWorld["store"];
  let found: StoredWorld["found"];

  beforeEach(async () => {
    ({ store, found } = await storeWorld(engine));
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
    const commit = await store.commit(editor, [rewrite(`Kärjet: ${sourceText}`)]);
    expect(commit.changes.map(({ subjectId }) => subjectId)).toEqual(["kouvola/sivu", "kouvola/lapset"]);
    expect(await found("kouvola/lapset")).toMatchObject({ statements: [{ start: 8, end: 20 }], version: 2 });
    await expect(store.commit(editor, [rewrite("Muuta")])).rejects.toMatchObject({
      code: "QUOTE_NOT_FOUND",
      problems: [{ path: ["properties", "text"], details: { id: "kouvola/lapset" } }],
    });
  });
});
