import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

interface Answer {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly edges: readonly { readonly cursor: string; readonly score: number }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const query = `query ($text: String!, $where: NodeWhere, $language: Language, $first: Int, $after: String) {
  search(text: $text, where: $where, language: $language, first: $first, after: $after) {
    totalCount
    nodes { id name }
    edges { cursor score }
    pageInfo { hasNextPage endCursor }
  }
}`;

type Variables = Readonly<Record<string, unknown>>;

async function search(text: string, variables: Variables = {}): Promise<Answer["search"]> {
  return (await asker.ask<Answer>(query, { variables: { text, ...variables } })).search;
}

async function namesFor(text: string, variables?: Variables): Promise<string[]> {
  return (await search(text, variables)).nodes.map(({ name }) => name);
}

describe("a search of Kouvola's strategy", () => {
  it("tells what it found, where, in which language, and shows the words in their text", async () => {
    const answer = await asker.ask(`{ search(text: "lasten kasvua", first: 1) {
      edges { field language snippet { text matched } node { __typename id } }
    } }`);
    expect(answer).toEqual({
      search: {
        edges: [
          {
            ...{ field: "NAME", language: "FI", node: { __typename: "Spearhead", id: "kouvola/lasten-kasvu" } },
            snippet: [
              { text: "Lasten", matched: true },
              { text: " ", matched: false },
              { text: "kasvu", matched: true },
            ],
          },
        ],
      },
    });
  });

  it("finds names in every language, in whatever form they are typed", async () => {
    for (const text of ["yrityksille", "yritysten", "företag", "foretagen", "businesses", "business"]) {
      expect(await namesFor(text)).toContain("yritykset");
    }
    for (const text of ["kärkien", "kärjet", "karkia"]) {
      expect(await namesFor(text)).toEqual(["Kaikista pidetään huolta"]);
    }
    expect(await namesFor("turvalisuus")).toEqual(["Luotettavuus ja turvallisuus"]);
  });

  it("keeps to the language that is asked for", async () => {
    expect(await namesFor("children", { language: "EN" })).toEqual(["lapset", "Lasten kasvu"]);
    expect(await search("children", { language: "SV" })).toMatchObject({ totalCount: 0, nodes: [], edges: [] });
  });

  it("keeps to what passes the filter, and counts that", async () => {
    const where = { type: { in: ["SPEARHEAD"] } };
    const spearheads = await search("kasvu", { where });
    expect(spearheads.totalCount).toBe(3);
    expect((await search("kasvu")).totalCount).toBeGreaterThan(3);
    const guided = { is: { spearhead: { focusAreas: { some: { node: { name: { eq: "koulutus" } } } } } } };
    expect(await namesFor("kasvu", { where: guided })).toEqual(["Nuorten kasvu"]);
  });

  it("groups all that it found, by type and the like", async () => {
    const answer = await asker.ask(`{ search(text: "lasten kasvu", first: 1) {
      totalCount groups(by: TYPE) { key count nodes { name } }
    } }`);
    expect(answer).toEqual({
      search: {
        totalCount: 2,
        groups: [
          { key: "SPEARHEAD", count: 1, nodes: [{ name: "Lasten kasvu" }] },
          { key: "STAKEHOLDER", count: 1, nodes: [{ name: "lapset" }] },
        ],
      },
    });
  });
});

describe("the pages of a search", () => {
  it("give every row once, the best first, and those that are as good by place and name", async () => {
    const whole = await search("kasvu", { first: 500 });
    const scores = whole.edges.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const first of [1, 2, whole.totalCount]) {
      const ids: string[] = [];
      let after: string | null = null;
      do {
        const page: Answer["search"] = await search("kasvu", { first, ...(after !== null && { after }) });
        expect(page.totalCount).toBe(whole.totalCount);
        ids.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    }
  });

  it("belong to their question: the same text, filter and language", async () => {
    const { edges } = await search("kasvu", { first: 1 });
    const after = edges[0]?.cursor;
    const others: Variables[] = [
      { text: "arvo", after },
      { text: "kasvu", after, language: "FI" },
      { text: "kasvu", after, where: { type: { in: ["SPEARHEAD"] } } },
    ];
    for (const variables of others) {
      expect(await asker.refusals(query, { variables })).toMatchObject([{ extensions: { code: "FOREIGN_CURSOR" } }]);
    }
  });
});

describe("a search is refused, with words that say why,", () => {
  const words = (count: number): string => Array.from({ length: count }, (_, index) => `sana${index}`).join(" ");

  it.each<[what: string, variables: Variables, code: string, message: string]>([
    [
      "for nothing",
      { text: "" },
      "INVALID_ARGUMENT",
      'text takes 1 to 10 different words, of letters or digits; none came in "".',
    ],
    ["for no word", { text: " –!😀 " }, "INVALID_ARGUMENT", 'none came in " –!😀 ".'],
    [
      "for eleven words",
      { text: words(11) },
      "INVALID_ARGUMENT",
      "text takes 1 to 10 different words, of letters or digits; 11 came.",
    ],
    [
      "for a page of text",
      { text: "kasvu ".repeat(40) },
      "INVALID_ARGUMENT",
      "text takes 200 characters at most; more came.",
    ],
    [
      "for a million letters",
      { text: "k".repeat(1_000_000) },
      "INVALID_ARGUMENT",
      "text takes 200 characters at most; more came.",
    ],
    ["with no filter for a filter", { text: "kasvu", where: null }, "INVALID_FILTER", "At where, "],
    [
      "with a page of none",
      { text: "kasvu", first: 0 },
      "INVALID_PAGE",
      "first takes a whole number from 1 to 500; 0 came.",
    ],
    [
      "with no cursor for a cursor",
      { text: "kasvu", after: "x" },
      "INVALID_CURSOR",
      "A cursor of an earlier answer was expected",
    ],
  ])("%s", async (_, variables, code, message) => {
    const refusals = await asker.refusals(query, { variables });
    expect(refusals).toMatchObject([{ message: expect.stringContaining(message), extensions: { code } }]);
  });

  it("when an operation has more of them than it may", async () => {
    const many = `{ ${Array.from({ length: 9 }, (_, index) => `s${index}: search(text: "kasvu") { totalCount }`).join(" ")} }`;
    expect(await asker.refusals(many, { objects: 4_000 })).toMatchObject([
      { extensions: { code: "ANSWER_TOO_LARGE" } },
    ]);
  });

  it("but not for ten words, nor the same ones again and again, nor odd letters", async () => {
    for (const text of [words(10), "kasvu ".repeat(33), "𝕜𝕒𝕤𝕧𝕦", "İß\u0000", "\\\"'`<script>", "a"]) {
      expect((await search(text)).totalCount).toBeGreaterThanOrEqual(0);
    }
    expect(await namesFor("𝕝𝕒𝕤𝕥𝕖𝕟 kasvu")).toEqual(["Lasten kasvu", "lapset"]);
  });
});
