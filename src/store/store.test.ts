import { createOntology } from "../model";
import { Spearhead } from "../model/types/spearhead";
import { Link } from "../ontology/link";
import { Statement } from "../ontology/statement";
import { creating, editor, linking } from "../testing/drafts";
import { onEachEngine } from "../testing/engines";
import type { Database } from "./database/database";
import { migrate } from "./migration/migrate";
import { Store } from "./store";

const ontology = createOntology();
const source = creating("Source", "kouvola/sivu", { properties: { name: "Sivu", text: "Lasten kasvu" } });
const spearhead = creating("Spearhead", "kouvola/lasten-kasvu", {
  properties: { name: "Lasten kasvu", ordinal: 1, aliases: ["lapset"], validFrom: "2021-11-10" },
  entries: {
    translations: [
      { language: "sv", status: "EDITOR", name: "Barnens tillväxt" },
      { language: "en", status: "EDITOR", name: "Growth of children" },
    ],
    externalIds: [{ scheme: "wikidata", value: "Q1" }],
  },
  statements: [
    { status: "STATED", sourceId: "kouvola/sivu", quote: "Lasten kasvu", start: 0, end: 12 },
    { status: "INFERRED", property: "ordinal", why: "It comes first.", confidence: "HIGH" },
  ],
});
const indicator = creating("Indicator", "kouvola/asukkaat", {
  entries: {
    observations: [
      { period: "2020", kind: "ACTUAL", value: 80_454.5 },
      { date: "2030-12-31", kind: "TARGET", value: 1e-7 },
    ],
  },
});
const link = linking("RELATED_TO", "kouvola/lasten-kasvu", "kouvola/asukkaat", {
  properties: { weight: 0.1, note: "a" },
});

onEachEngine("the store", (engine) => {
  let database: Database;
  let store: Store;
  let now: Date;

  const open = async () => {
    database = await engine.open(ontology);
    store = new Store(database, ontology, () => now);
  };

  beforeEach(async () => {
    now = new Date("2024-05-06T07:08:09.010Z");
    await open();
    await migrate(database);
  });

  it("loads what was committed, with lists in order and defaults filled in", async () => {
    await store.commit(editor, [source, spearhead, indicator, link]);
    const { revision, recordedAt, nodes, links } = await store.load();
    expect([revision, recordedAt]).toEqual([1, "2024-05-06T07:08:09.010Z"]);
    expect(nodes.map(({ id }) => id)).toEqual(["kouvola/asukkaat", "kouvola/lasten-kasvu", "kouvola/sivu"]);
    expect(nodes[1]).toBeInstanceOf(Spearhead);
    expect(nodes[1]).toMatchObject({
      type: "Spearhead",
      name: "Lasten kasvu",
      description: null,
      aliases: ["lapset"],
      language: "fi",
      visibility: "PUBLIC",
      validFrom: "2021-11-10",
      version: 1,
      revision: 1,
      createdAt: recordedAt,
      updatedAt: recordedAt,
      translations: [{ language: "sv" }, { language: "en", description: null }],
      externalIds: [{ scheme: "wikidata", value: "Q1" }],
      statements: [
        { quote: "Lasten kasvu", start: 0, end: 12 },
        { property: "ordinal", confidence: "HIGH" },
      ],
    });
    expect(nodes[1]).not.toHaveProperty("observations");
    expect(nodes[0]).toMatchObject({
      aliases: [],
      translations: [],
      externalIds: [],
      statements: [],
      observations: [
        { period: "2020", date: null, value: 80_454.5 },
        { date: "2030-12-31", period: null, value: 1e-7 },
      ],
    });
    expect(links).toEqual([expect.any(Link)]);
    expect(links[0]).toMatchObject({ type: "RELATED_TO", weight: 0.1, note: "a", role: null, version: 1, revision: 1 });
    expect(links[0]?.statements).toEqual([expect.any(Statement)]);
  });

  it("loads the same after the database was closed and opened again", async () => {
    await store.commit(editor, [source, spearhead, indicator, link]);
    const before = await store.load();
    await store.close();
    await open();
    expect(await migrate(database)).toEqual([]);
    expect(await store.load()).toEqual(before);
  });

  it("keeps odd texts as they are", async () => {
    const odd = "  \u00a0ÅÄÖ å\u0308 \u200b'\"\\ \r\n\t😀 %s ? $1 :a \u202e\uffff ";
    await store.commit(editor, [creating("Term", "kouvola/outo", { properties: { name: "no", definition: odd } })]);
    const { nodes } = await store.load();
    expect(nodes[0]).toMatchObject({ name: "no", definition: odd });
  });

  it("records each change with the whole of its subject, in the order of the operations", async () => {
    const commit = await store.commit(editor, [source, spearhead, indicator, link], { reason: "the first" });
    expect(commit).toMatchObject({ revision: 1, actor: "editor", reason: "the first", recordedAt: now.toISOString() });
    const ids = commit.changes.map(({ subjectKind, subjectId, position }) => [position, subjectKind, subjectId]);
    expect(ids.slice(0, 3)).toEqual([
      [0, "NODE", "kouvola/sivu"],
      [1, "NODE", "kouvola/lasten-kasvu"],
      [2, "NODE", "kouvola/asukkaat"],
    ]);
    expect(commit.changes[1]?.after).toMatchObject({
      type: "Spearhead",
      id: "kouvola/lasten-kasvu",
      translations: [{ language: "sv", status: "EDITOR", name: "Barnens tillväxt" }, { language: "en" }],
      statements: [{ status: "STATED", sourceId: "kouvola/sivu" }, { property: "ordinal" }],
    });
    const recorded = await database.read((transaction) =>
      transaction.query<{ before: string | null; after: string }[]>('SELECT * FROM "change" ORDER BY "position"'),
    );
    expect(recorded).toEqual(commit.changes.map(({ after, ...change }) => ({ ...change, after: expect.any(String) })));
    expect(JSON.parse(recorded[1]?.after ?? "")).toMatchObject({ type: "Spearhead", version: 1, revision: 1 });
  });

  it("makes the ends of a link the very texts of the nodes' ids", async () => {
    await store.commit(editor, [spearhead, indicator, link].map(withoutSources));
    const { nodes, links } = await store.load();
    const ends = [links[0]?.sourceId, links[0]?.targetId].sort();
    expect(ends).toEqual(nodes.map(({ id }) => id));
  });

  it("takes a commit of more rows than one statement can hold", async () => {
    const many = Array.from({ length: 2_500 }, (_, index) => creating("Goal", `kouvola/tavoite-${index}`));
    await store.commit(editor, many);
    expect((await store.load()).nodes).toHaveLength(2_500);
  });

  it("tells the latest commit", async () => {
    await store.commit(editor, [creating("Goal", "kouvola/yksi")]);
    now = new Date("2024-05-06T08:00:00Z");
    await store.commit(editor, [creating("Goal", "kouvola/kaksi")]);
    expect(await store.head()).toEqual({ revision: 2, recordedAt: "2024-05-06T08:00:00.000Z" });
  });

  it("does not let recorded time run backwards when the clock does", async () => {
    await store.commit(editor, [creating("Goal", "kouvola/yksi")]);
    now = new Date("2020-01-01T00:00:00Z");
    const { recordedAt } = await store.commit(editor, [creating("Goal", "kouvola/kaksi")]);
    expect(recordedAt).toBe("2024-05-06T07:08:09.010Z");
  });

  it("keeps exactly the acknowledged of fifty commits at once, of which one in five fails", async () => {
    const commits = Array.from({ length: 50 }, (_, index) => {
      const id = index % 5 === 4 ? "not an id" : `kouvola/tavoite-${index}`;
      return store.commit(editor, [creating("Goal", `kouvola/muu-${index}`), creating("Goal", id)]);
    });
    const outcomes = await Promise.allSettled(commits);
    const kept = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    expect(kept).toHaveLength(40);
    expect(kept.map(({ revision }) => revision)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const { nodes, revision } = await store.load();
    expect(revision).toBe(40);
    expect(nodes.map(({ id }) => id)).toEqual(
      kept.flatMap(({ changes }) => changes.map((one) => one.subjectId)).sort(),
    );
    const rows = await database.read((transaction) =>
      transaction.query<{ revision: number; id: string }[]>(
        'SELECT "revision", "id" FROM "commit" ORDER BY "revision"',
      ),
    );
    expect(rows).toEqual(kept.map(({ id, revision }) => ({ id, revision })));
  });

  const { cutConnections } = engine.capabilities;
  if (cutConnections) {
    it("keeps nothing of a write whose connection is cut, says so, and goes on with the next", async () => {
      const cut = database.write(async (transaction) => {
        await transaction.query('UPDATE "revision_counter" SET "value" = 7');
        await cutConnections();
        await transaction.query("SELECT 1");
      });
      await expect(cut).rejects.toMatchObject({ code: "STORE_UNAVAILABLE", message: expect.not.stringMatching(/@/) });
      expect(await store.commit(editor, [creating("Goal", "kouvola/yksi")])).toMatchObject({ revision: 1 });
    });
  }

  it("refuses to load a node of a type that there is not", async () => {
    await store.commit(editor, [creating("Goal", "kouvola/yksi")]);
    await database.write((transaction) => transaction.query(`UPDATE "node" SET "type" = 'Wish'`));
    await expect(store.load()).rejects.toMatchObject({
      code: "STORE_INCONSISTENT",
      message: expect.stringContaining('"Wish"'),
    });
  });
});

function withoutSources(operation: ReturnType<typeof creating>) {
  if (operation.kind === "createLink") return operation;
  return { ...operation, node: { ...operation.node, statements: [] } };
}
