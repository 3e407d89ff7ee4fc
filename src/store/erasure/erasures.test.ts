import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { creating, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { admin, everythingIn, kouvolaOperations, leftIn, person, words } from "../../testing/erasing";
import { ontology } from "../../testing/world";
import type { Actor } from "../actor";
import type { Database } from "../database/database";
import { Feed } from "../feed";
import { migrate } from "../migration/migrate";
import type { Commit } from "../recorded-change";
import { Store } from "../store";
import { isErasure } from "./is-erasure";
import { Ledger } from "./ledger";

const editor: Actor = { name: "an editor", role: "EDITOR", space: "kouvola" };

onEachEngine("erasing a person", (engine) => {
  let folder: string;
  let database: Database;
  let store: Store;
  let told: Commit[];
  let ledger: Ledger;

  const open = async () => {
    const feed = new Feed();
    told = [];
    feed.follow((commit) => told.push(commit));
    database = await engine.open(ontology);
    await migrate(database);
    store = new Store(database, ontology, () => new Date(), feed, ledger);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "strategy-graph-"));
    ledger = new Ledger(join(folder, "ledger"));
    await open();
    await store.commit(admin, kouvolaOperations, { reason: "Liisa Kolari asked for it" });
    store.follow(1);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const left = (of?: readonly string[]) => leftIn(database, of);

  it("leaves nothing of them in any row, and tells of it as a commit", async () => {
    expect(await left()).toEqual(words);
    const { commit, isScrubbed } = await store.erasures.erase(editor, { id: person, reason: "Liisa Kolari wants it" });
    expect(await left()).toEqual([]);
    expect(isScrubbed).toBe(true);
    expect(commit).toMatchObject({ revision: 2, actor: "an editor", reason: "████████████ wants it" });
    expect(commit.changes.map(({ operation }) => operation)).toContain("UPDATE");
    expect(commit.changes.find(({ subjectId }) => subjectId === person)).toMatchObject({
      operation: "DELETE",
      before: { id: person, name: "████████████", phones: ["██████████", "██████████"] },
      after: null,
    });
    expect(told).toEqual([commit]);
    expect(isErasure(commit)).toBe(true);
  });

  it("keeps the length of what was said, and quotes the words of their source", async () => {
    const before = await store.load();
    await store.erasures.erase(admin, { id: person });
    const after = await store.load();
    const text = (loaded: typeof before) =>
      loaded.nodes.find(({ id }) => id === "kouvola/lahde-strategiasivu") as never;
    const { text: old } = text(before) as { text: string };
    const { text: now } = text(after) as { text: string };
    expect([...now]).toHaveLength([...old].length);
    expect([...now].slice(2538, 2550).join("")).toBe("████████████");
    const plain = (words: string) => words.replaceAll("\u00a0", " ");
    for (const { statements } of [...after.nodes, ...after.links]) {
      for (const { sourceId, quote, start, end } of statements) {
        if (sourceId !== "kouvola/lahde-strategiasivu" || quote == null || start == null || end == null) continue;
        expect(plain([...now].slice(start, end).join(""))).toBe(plain(quote));
      }
    }
  });

  it("changes nobody else", async () => {
    const contacts = async () =>
      (await store.load()).nodes.filter(({ id }) => id !== person && id.startsWith("kouvola/contact-"));
    const before = await contacts();
    await store.erasures.erase(admin, { id: person });
    expect(await contacts()).toEqual(before);
    expect(before.length).toBeGreaterThan(1);
  });

  it("leaves no gap: revisions, their number and the counter stay one", async () => {
    await store.erasures.erase(admin, { id: person });
    await store.commit(admin, [creating("Value", "kouvola/uusi")]);
    const sql =
      'SELECT count(*) AS "n", max("revision") AS "latest", (SELECT "value" FROM "revision_counter") AS "v" FROM "commit"';
    const [row] = await database.read((transaction) => transaction.query<Record<string, unknown>[]>(sql));
    expect(Object.values(row ?? {}).map(Number)).toEqual([3, 3, 3]);
  });

  it("answers once more what it did, and changes nothing", async () => {
    await store.erasures.erase(admin, { id: person });
    const { commit } = await store.erasures.erase(admin, { id: person });
    expect(commit).toMatchObject({ revision: 2, changes: [] });
    expect(told).toHaveLength(1);
  });

  it("finds what was deleted before, in the record of the past", async () => {
    await store.commit(admin, [{ kind: "deleteNode", id: person, cascade: true }]);
    await store.erasures.erase(admin, { id: person });
    expect(await left()).toEqual([]);
  });

  it("finds names and numbers that the person had earlier, however they are written", async () => {
    const others = [
      creating("Programme", "kouvola/a", {
        properties: { name: "A", description: "Kysy: L. Kolari, +358 40 5957 260" },
      }),
      creating("Programme", "kouvola/b", { properties: { name: "Liisa Kolarin ohjelma", aliases: ["KOLARI LIISAN"] } }),
      creating("Programme", "kouvola/c", {
        properties: { name: "C", description: "liisa.kolari@kouvola.example, Kolari,\nLiisa" },
        entries: { translations: [{ language: "sv", status: "EDITOR", name: "Liisa Kolaris program" }] },
      }),
    ];
    await store.commit(admin, others, { reason: "Kolari Liisa, 040-5957260" });
    const patch = { properties: { name: "Kolari-Aho Elina", phones: ["050 1112223"] } };
    await store.commit(admin, [{ kind: "updateNode", id: person, statements: [], ...patch }]);
    const found = [...words, "Elina", "1112223", "5957 260", "040-5957260"];
    expect(await left(found)).toEqual(found);
    await store.erasures.erase(admin, { id: person });
    expect(await left(found)).toEqual([]);
    const { nodes } = await store.load();
    expect(nodes.find(({ id }) => id === "kouvola/b")).toMatchObject({ name: "████████████n ohjelma", version: 2 });
  });

  it("leaves a number to the office that has it too, and a name to a namesake elsewhere", async () => {
    await store.commit(admin, [
      creating("Contact", "kouvola/vaihde", { properties: { name: "Vaihde", phones: ["020-615 8026"] } }),
      creating("Contact", "muu/kaima", { properties: { name: "Liisa Kolari", phones: ["09 123456"] } }),
      creating("Value", "kouvola/a", { properties: { name: "Soita 0206158026" } }),
      creating("Value", "muu/a", { properties: { name: "Liisa Kolarin arvo" } }),
    ]);
    await store.erasures.erase(admin, { id: person });
    const { nodes } = await store.load();
    const names = Object.fromEntries(nodes.map(({ id, name }) => [id, name]));
    expect(names["muu/kaima"]).toBe("Liisa Kolari");
    expect(names["muu/a"]).toBe("Liisa Kolarin arvo");
    expect(names["kouvola/a"]).toBe("Soita 0206158026");
    expect(nodes.find(({ id }) => id === "kouvola/vaihde")).toMatchObject({ phones: ["020-615 8026"], version: 1 });
    expect(await left(["0405957260"])).toEqual([]);
  });

  it("reaches other spaces only when an administrator asks", async () => {
    const elsewhere = creating("Value", "muu/a", { properties: { name: "Liisa Kolarin arvo" } });
    await store.commit(admin, [
      elsewhere,
      linking("MEMBER_OF", person, "kouvola/kouvola", { properties: { note: "Kolari" } }),
    ]);
    await store.erasures.erase(editor, { id: person });
    expect((await store.load()).nodes.find(({ id }) => id === "muu/a")?.name).toBe("Liisa Kolarin arvo");
    expect(await left(["0405957260"])).toEqual([]);
  });

  it.each([
    ["a reader", { name: "reader", role: "READER", space: null }, {}, "FORBIDDEN"],
    ["an editor of elsewhere", { name: "other", role: "EDITOR", space: "muu" }, {}, "FORBIDDEN"],
    ["someone who saw an older version", admin, { expectedVersion: 7 }, "VERSION_CONFLICT"],
    ["someone who means no person", admin, { id: "kouvola/lasten-kasvu" }, "INVALID_OPERATION"],
    ["someone who means nobody", admin, { id: "kouvola/nobody" }, "UNKNOWN_NODE"],
  ] as const)("is refused to %s, and nothing is done", async (_, actor, more, code) => {
    const before = await everythingIn(database);
    await expect(store.erasures.erase(actor, { id: person, ...more })).rejects.toMatchObject({ code });
    expect(await everythingIn(database)).toBe(before);
    expect(ledger.read()).toEqual([]);
  });

  it("is written down beside the database without a word of who it was", async () => {
    const { commit } = await store.erasures.erase(admin, { id: person });
    expect(ledger.read()).toEqual([{ id: person, erasedAt: commit.recordedAt }]);
    expect(readFileSync(ledger.file, "utf8")).toBe(`${commit.recordedAt} ${person}\n`);
  });
});
