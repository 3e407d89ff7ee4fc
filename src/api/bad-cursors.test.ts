import { createOntology } from "../model";
import { Asker, type Manner } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

type Question = (page: string) => string;
const rows = "totalCount edges { cursor }";

const values: Question = (page) => `{ list: values(${page}) { ${rows} } }`;
const ofSpearhead =
  (id: string, field: string): Question =>
  (page) =>
    `{ spearhead(id: "kouvola/${id}") { list: ${field.replace("PAGE", page)} { ${rows} } } }`;
const valuesOf: Question = ofSpearhead("lasten-kasvu", "values(PAGE)");
const linksOf: Question = ofSpearhead("lasten-kasvu", "links(PAGE)");

interface List {
  readonly edges: readonly { readonly cursor: string }[];
}

/** The cursor of the first row of an answer. */
async function cursorOf(question: Question, manner: Manner = {}): Promise<string> {
  const data = await asker.ask<{ list?: List; spearhead?: { list: List } }>(question("first: 1"), manner);
  const list = data.list ?? data.spearhead?.list;
  return list?.edges[0]?.cursor ?? "";
}

const foreign = {
  message:
    "The cursor belongs to another question: give it with the same list, filter, order, language, audience and time that it came from, or start without one.",
  extensions: { code: "FOREIGN_CURSOR" },
};

describe("a cursor of another question", () => {
  it.each<[string, Question, Question]>([
    ["list of the same type", valuesOf, values],
    ["list of another type", (page) => `{ list: spearheads(${page}) { ${rows} } }`, values],
    ["node's list", ofSpearhead("nuorten-kasvu", "values(PAGE)"), valuesOf],
    ["relationship", ofSpearhead("lasten-kasvu", "contacts(PAGE)"), ofSpearhead("lasten-kasvu", "responsible(PAGE)")],
    ["filter", (page) => `{ list: values(${page}, where: { ordinal: { gt: 0 } }) { ${rows} } }`, values],
    ["filter on links", valuesOf, ofSpearhead("lasten-kasvu", "values(PAGE, link: { ordinal: { gt: 0 } })")],
    ["order", (page) => `{ list: values(${page}, orderBy: [{ name: ASC }]) { ${rows} } }`, values],
    [
      "direction of the same order",
      (page) => `{ list: values(${page}, orderBy: [{ name: ASC }]) { ${rows} } }`,
      (page) => `{ list: values(${page}, orderBy: [{ name: DESC }]) { ${rows} } }`,
    ],
    ["choice of derived links", ofSpearhead("lasten-kasvu", "values(PAGE, derived: ONLY)"), valuesOf],
    ["direction of links", ofSpearhead("lasten-kasvu", "links(PAGE, direction: OUT)"), linksOf],
    ["list of links", (page) => `{ list: links(${page}) { ${rows} } }`, linksOf],
  ])("is refused: from another %s", async (_, from, to) => {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const cursor = await cursorOf(one);
      expect(await asker.refusals(other(`after: "${cursor}"`))).toMatchObject([foreign]);
      expect(await asker.refusals(other(`before: "${cursor}", last: 1`))).toMatchObject([foreign]);
    }
  });

  it.each<[string, Manner, Manner]>([
    ["language", { language: "sv" }, { language: "fi" }],
    ["language, also where there was none", {}, { language: "fi" }],
    ["audience", { audience: "INTERNAL" }, { audience: "PUBLIC" }],
  ])("is refused: from another %s", async (_, from, to) => {
    const cursor = await cursorOf(values, from);
    expect(await asker.refusals(values(`after: "${cursor}"`), to)).toMatchObject([foreign]);
    expect(await asker.ask(values(`after: "${cursor}"`), from)).toMatchObject({ list: { totalCount: 5 } });
  });

  it("is refused though only the count is asked for", async () => {
    const cursor = await cursorOf((page) => `{ list: spearheads(${page}) { ${rows} } }`);
    const query = `{ values(after: "${cursor}") { totalCount } }`;
    expect(await asker.refusals(query)).toMatchObject([foreign]);
  });

  it("is refused when another one beside it is right", async () => {
    const right = await cursorOf(values);
    const wrong = await cursorOf(valuesOf);
    expect(await asker.refusals(values(`after: "${right}", before: "${wrong}"`))).toMatchObject([foreign]);
  });
});

describe("a text that is no cursor", () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  it.each([
    ["a word", "abc", '"abc" came'],
    ["a number", "25", '"25" came'],
    ["nothing", "", "an empty text came"],
    ["an id", "kouvola/missio", '"kouvola/missio" came'],
    ["an encoded object", encoded({ a: 1 }), " came"],
    ["an empty list", encoded([]), " came"],
    ["a list of objects", encoded(["x", { a: 1 }]), " came"],
    ["an endless one", "A".repeat(10_000), `"${"A".repeat(40)}…" came`],
  ])("is refused: %s", async (_, cursor, came) => {
    const [error] = await asker.refusals(values(`after: "${cursor}"`));
    expect(error).toMatchObject({
      message: expect.stringMatching(/cursor of an earlier answer/),
      extensions: { code: "INVALID_CURSOR" },
    });
    expect(error?.message).toContain(came);
    expect(await asker.refusals(`{ values(before: "${cursor}") { totalCount } }`)).toMatchObject([
      { extensions: { code: "INVALID_CURSOR" } },
    ]);
  });

  it("is refused as foreign when it has too many or too few parts", async () => {
    const [fingerprint, ...parts] = JSON.parse(Buffer.from(await cursorOf(values), "base64url").toString());
    for (const changed of [[fingerprint], [fingerprint, ...parts, "more"], [fingerprint, ...parts.slice(1)]]) {
      expect(await asker.refusals(values(`after: "${encoded(changed)}"`))).toMatchObject([foreign]);
    }
  });

  it("does no harm with values of the wrong kinds in it", async () => {
    const [fingerprint, ...parts] = JSON.parse(Buffer.from(await cursorOf(values), "base64url").toString());
    const forged = encoded([fingerprint, ...parts.map((part: unknown) => (typeof part === "string" ? 7 : "seven"))]);
    expect(await asker.ask(values(`after: "${forged}"`))).toMatchObject({ list: { totalCount: 5 } });
  });
});
