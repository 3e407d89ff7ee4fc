import { errorCatalogue } from "../../errors";
import { createOntology } from "../../model";
import { creating, editor, linking } from "../../testing/drafts";
import { onEachEngine } from "../../testing/engines";
import { migrate } from "../migration/migrate";
import type { Operation, StatementDraft } from "../operation";
import { Store } from "../store";
import { linkId } from "./link-id";

const ontology = createOntology();

/** What there is before each case. */
const world = [
  creating("Strategy", "kouvola/strategia"),
  creating("Spearhead", "kouvola/karki", {
    entries: { externalIds: [{ scheme: "wikidata", value: "Q1" }] },
  }),
  creating("Value", "kouvola/rohkeus"),
  creating("Contact", "kouvola/henkilo"),
  creating("Source", "kouvola/lahde"),
  linking("HAS_VALUE", "kouvola/strategia", "kouvola/rohkeus", { id: "kouvola/oma-linkki" }),
  linking("RELATED_TO", "kouvola/karki", "kouvola/rohkeus"),
];

const backwards = { validFrom: "2024-01-02", validTo: "2024-01-01" };
const concluded = { status: "INFERRED", why: "so", confidence: "LOW" };

const goal = (draft: Parameters<typeof creating>[2]) => creating("Goal", "kouvola/uusi", draft);
const stated = (statement: Partial<StatementDraft>) => goal({ statements: [{ status: "STATED", ...statement }] });
const answering = (draft: Parameters<typeof linking>[3]) =>
  linking("RESPONSIBLE_FOR", "kouvola/henkilo", "kouvola/strategia", draft);
const guided = (draft: Parameters<typeof linking>[3]) =>
  linking("GUIDED_BY", "kouvola/karki", "kouvola/rohkeus", draft);

/** What cannot be done: why, as whom, and words that the message has. */
const cases: readonly [string, keyof typeof errorCatalogue, string, Operation][] = [
  ["an id without a space", "INVALID_OPERATION", '"uusi"', creating("Goal", "uusi")],
  ["an id that is too long", "INVALID_OPERATION", "at most 200", creating("Goal", `a/${"b".repeat(200)}`)],
  ["an unknown node type", "INVALID_OPERATION", '"Programme"?', creating("Program", "kouvola/uusi")],
  ["an id that a node has", "ID_EXISTS", "kouvola/rohkeus", creating("Goal", "kouvola/rohkeus")],
  ["an id that a link has", "ID_EXISTS", "kouvola/oma-linkki", creating("Goal", "kouvola/oma-linkki")],
  ["an unknown property", "INVALID_OPERATION", '"ordinal"?', goal({ properties: { ordinl: 1 } })],
  ["a property that the store sets", "INVALID_OPERATION", '"version"', goal({ properties: { version: 7 } })],
  ["another id among the properties", "INVALID_OPERATION", '"id"', goal({ properties: { id: "kouvola/muu" } })],
  ["a value of another type", "INVALID_OPERATION", '"ordinal"', goal({ properties: { ordinal: "1" } })],
  ["a day that there is not", "INVALID_OPERATION", "2024-02-30", goal({ properties: { validFrom: "2024-02-30" } })],
  ["a word that there is not", "INVALID_OPERATION", '"PLANNED"?', goal({ properties: { status: "PLANED" } })],
  ["a node without a name", "INVALID_OPERATION", '"name"', goal({ properties: { name: null } })],
  ["a text that cannot be stored", "INVALID_OPERATION", "U+0000", goal({ properties: { description: "a\0b" } })],
  ["half a surrogate pair", "INVALID_OPERATION", '"description"', goal({ properties: { description: "\ud83d" } })],
  [
    "a list that the type does not have",
    "INVALID_OPERATION",
    '"observations"',
    goal({ entries: { observations: [] } }),
  ],
  [
    "an entry with a wrong value",
    "INVALID_OPERATION",
    "translations[0]",
    goal({ entries: { translations: [{ language: "de", status: "EDITOR" }] } }),
  ],
  [
    "a translation into the node's own language",
    "INVALID_OPERATION",
    'translations[0]: "language"',
    goal({ entries: { translations: [{ language: "fi", status: "EDITOR" }] } }),
  ],
  [
    "a second translation into a language",
    "INVALID_OPERATION",
    'translations[1]: "language"',
    goal({ entries: { translations: ["sv", "sv"].map((language) => ({ language, status: "EDITOR" })) } }),
  ],
  ["a node that ends before it begins", "INVALID_OPERATION", '"validTo"', goal({ properties: backwards })],
  ["a link that ends before it begins", "INVALID_OPERATION", '"validTo"', guided({ properties: backwards })],
  [
    "an external id that another node has",
    "INVALID_OPERATION",
    "kouvola/karki",
    goal({ entries: { externalIds: [{ scheme: "wikidata", value: "Q1" }] } }),
  ],
  [
    "an external id twice",
    "INVALID_OPERATION",
    '"Q2"',
    goal({ entries: { externalIds: ["Q2", "Q2"].map((value) => ({ scheme: "wikidata", value })) } }),
  ],
  [
    "an external id that no index takes",
    "INVALID_OPERATION",
    "1000",
    goal({ entries: { externalIds: [{ scheme: "uri", value: "x".repeat(3_000) }] } }),
  ],
  ["a statement about no property", "INVALID_OPERATION", "statements[0]", stated({ property: "colour" })],
  ["a statement derived by hand", "INVALID_OPERATION", "DERIVED", stated({ status: "DERIVED" })],
  ["a conclusion without a reason", "INVALID_OPERATION", '"why"', stated({ status: "INFERRED", confidence: "LOW" })],
  ["a conclusion with a blank reason", "INVALID_OPERATION", '"why"', stated({ ...concluded, why: " " })],
  ["a conclusion of any surety", "INVALID_OPERATION", '"confidence"', stated({ status: "INFERRED", why: "so" })],
  ["a statement of a group without a reason", "INVALID_OPERATION", '"why"', stated({ status: "COLLECTIVE" })],
  ["a source that is none", "INVALID_OPERATION", 'a Source, got the Value "', stated({ sourceId: "kouvola/rohkeus" })],
  ["a source that is the node itself", "INVALID_OPERATION", "the Goal", stated({ sourceId: "kouvola/uusi" })],
  [
    "a source that is the link itself",
    "INVALID_OPERATION",
    "the GUIDED_BY",
    guided({ id: "kouvola/oma", statements: [{ status: "STATED", sourceId: "kouvola/oma" }] }),
  ],
  [
    "a link of whose statements one is bad",
    "INVALID_OPERATION",
    "statements[1]: an INFERRED",
    guided({ statements: [{ status: "STATED" }, { status: "INFERRED" }] }),
  ],
  ["a source that there is not", "INVALID_OPERATION", "kouvola/ei", stated({ sourceId: "kouvola/ei" })],
  ["a position without a quote", "INVALID_OPERATION", "together", stated({ start: 0, end: 5 })],
  ["a quote that ends before it starts", "INVALID_OPERATION", "5 to 5", stated({ quote: "a", start: 5, end: 5 })],
  ["an unknown link type", "INVALID_OPERATION", '"HAS_VALUE"?', linking("HAS_VALU", "kouvola/a", "kouvola/b")],
  ["a link from nowhere", "INVALID_OPERATION", "kouvola/ei", linking("HAS_VALUE", "kouvola/ei", "kouvola/rohkeus")],
  ["a link to nowhere", "INVALID_OPERATION", "kouvola/ei", linking("HAS_VALUE", "kouvola/strategia", "kouvola/ei")],
  ["a loop", "INVALID_OPERATION", "one node to another", linking("RELATED_TO", "kouvola/karki", "kouvola/karki")],
  [
    "ends that the link type does not allow",
    "INVALID_OPERATION",
    "a Value to a Strategy",
    linking("HAS_VALUE", "kouvola/rohkeus", "kouvola/strategia"),
  ],
  ["a missing role", "INVALID_OPERATION", "ACCOUNTABLE", answering({})],
  ["an unknown role", "INVALID_OPERATION", '"ACCOUNTABLE"?', answering({ properties: { role: "ACOUNTABLE" } })],
  ["a role where there are none", "INVALID_OPERATION", '"role"', guided({ properties: { role: "ACCOUNTABLE" } })],
  ["a link without a statement", "INVALID_OPERATION", "at least one statement", guided({ statements: [] })],
  ["a link's own id of a wrong form", "INVALID_OPERATION", '"Linkki"', guided({ id: "Linkki" })],
  ["a link's id that a link has", "LINK_EXISTS", "kouvola/oma-linkki", guided({ id: "kouvola/oma-linkki" })],
  ["a link's id that a node has", "ID_EXISTS", "kouvola/henkilo", guided({ id: "kouvola/henkilo" })],
  [
    "a link that there is",
    "LINK_EXISTS",
    "kouvola/oma-linkki",
    linking("HAS_VALUE", "kouvola/strategia", "kouvola/rohkeus"),
  ],
  [
    "a symmetric link that there is the other way round",
    "LINK_EXISTS",
    "RELATED_TO",
    linking("RELATED_TO", "kouvola/rohkeus", "kouvola/karki"),
  ],
];

onEachEngine("a commit", (engine) => {
  let store: Store;

  beforeEach(async () => {
    const database = await engine.open(ontology);
    await migrate(database);
    store = new Store(database, ontology, () => new Date("2024-01-01T00:00:00Z"));
    await store.commit(editor, world);
  });

  it("refuses whatever contradicts the ontology or the graph, and then keeps nothing of the rest", async () => {
    const before = await store.load();
    const accepted = creating("Goal", "kouvola/kelpaa");
    for (const [what, code, words, operation] of cases) {
      const error: unknown = await store.commit(editor, [accepted, operation]).catch((thrown: unknown) => thrown);
      const expected = { code, message: expect.stringContaining(words), details: { index: 1 } };
      expect({ what, error }).toMatchObject({ what, error: expected });
    }
    expect(await store.load()).toEqual(before);
  });

  it("refuses what an earlier operation of the same commit has taken", async () => {
    const twice = [guided({}), guided({})];
    await expect(store.commit(editor, twice)).rejects.toMatchObject({ code: "LINK_EXISTS", details: { index: 1 } });
    const again = [goal({}), goal({})];
    await expect(store.commit(editor, again)).rejects.toMatchObject({ code: "ID_EXISTS", details: { index: 1 } });
  });

  it("refuses a link to a node that comes only later", async () => {
    const operations = [linking("HAS_GOAL", "kouvola/strategia", "kouvola/uusi"), goal({})];
    await expect(store.commit(editor, operations)).rejects.toMatchObject({ details: { index: 0 } });
  });

  it("refuses to commit nothing", async () => {
    await expect(store.commit(editor, [])).rejects.toMatchObject({ code: "INVALID_OPERATION" });
  });

  it("gives the next commit the number that a refused one did not use", async () => {
    await expect(store.commit(editor, [creating("Goal", "uusi")])).rejects.toThrow();
    expect(await store.commit(editor, [goal({})])).toMatchObject({ revision: 2 });
  });

  it("takes links that differ in role or first day only", async () => {
    const roles = ["ACCOUNTABLE", "COORDINATES"].map((role) => answering({ properties: { role } }));
    const days = ["2024-01-01", "2025-01-01"].map((validFrom) => guided({ properties: { validFrom } }));
    expect((await store.commit(editor, [...roles, ...days])).changes).toHaveLength(4);
  });

  it("takes what is said, said of a group and concluded, from a source", async () => {
    const sourceId = "kouvola/lahde";
    const statements = [{ status: "STATED" }, { status: "COLLECTIVE", why: "all" }, concluded].map((statement) => ({
      ...statement,
      sourceId,
    }));
    const day = { validFrom: "2024-01-01", validTo: "2024-01-01" };
    const translations = ["fi", "en"].map((language) => ({ language, status: "EDITOR" }));
    const swedish = goal({ properties: { ...day, language: "sv" }, entries: { translations }, statements });
    expect(await store.commit(editor, [swedish])).toMatchObject({ revision: 2 });
  });

  it("lets a source say something of itself", async () => {
    const statements = [{ status: "STATED", sourceId: "kouvola/sivu" }];
    expect((await store.commit(editor, [creating("Source", "kouvola/sivu", { statements })])).revision).toBe(2);
  });

  it("gives a link more of its hash when another has the usual id", async () => {
    const key = { type: "GUIDED_BY", sourceId: "kouvola/karki", targetId: "kouvola/rohkeus", role: null };
    const usual = linkId({ ...key, validFrom: null });
    await store.commit(editor, [guided({ id: usual, properties: { validFrom: "2024-01-01" } })]);
    const { changes } = await store.commit(editor, [guided({})]);
    expect(changes[0]?.subjectId).toBe(linkId({ ...key, validFrom: null }, 13));
  });
});
