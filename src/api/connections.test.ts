import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: PageInfo;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

const asked = `{
  totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
}`;

/** A list by how it is asked for, with PAGE where its page is said. */
const lists = [
  "stakeholders(PAGE)",
  "stakeholders(PAGE orderBy: [{ name: DESC }])",
  "contacts(PAGE orderBy: [{ postalCode: { direction: ASC } }])",
  "terms(PAGE where: { ordinal: { gte: 2 } } orderBy: [{ validFrom: { direction: DESC, nulls: FIRST } }])",
  "links(PAGE)",
  "links(PAGE derived: INCLUDE orderBy: [{ confidence: DESC }, { type: ASC }])",
  'node(id: "kouvola/kaupunkistrategia") { links(PAGE) }',
  'strategy(id: "kouvola/kaupunkistrategia") { unites(PAGE orderBy: [{ link: { ordinal: { direction: DESC } } }]) }',
  'value(id: "kouvola/rohkea-uudistuminen") { guides(PAGE) }',
  'contact(id: "kouvola/contact-f4t7") { contactFor(PAGE orderBy: [{ definedBy: { count: DESC } }, { type: DESC }] derived: ONLY) }',
];

async function page(list: string, arguments_: string): Promise<Page> {
  const within = list.endsWith(" }") ? `${list.slice(0, -2)} ${asked} }` : `${list} ${asked}`;
  const data = await asker.ask<Record<string, Page | Record<string, Page>>>(
    `{ ${within.replace("PAGE", arguments_)} }`,
  );
  const [answer] = Object.values(data);
  return (answer && "pageInfo" in answer ? answer : Object.values(answer ?? {})[0]) as Page;
}

const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);

describe.each(lists)("paging through %s", (list) => {
  it("forwards, by any number, gives every row once, in order, and says where it stands", async () => {
    const whole = await page(list, "first: 500");
    expect(whole.totalCount).toBe(whole.nodes.length);
    for (const size of [1, 2, 3, whole.totalCount, whole.totalCount + 1]) {
      const pages = await pagesOf(list, size, "forwards");
      expect(pages.flatMap(idsOf)).toEqual(idsOf(whole));
      for (const [index, one] of pages.entries()) {
        expect(one.totalCount).toBe(whole.totalCount);
        expect(one.pageInfo).toMatchObject({ hasNextPage: index < pages.length - 1, hasPreviousPage: index > 0 });
      }
    }
  });

  it("backwards, by any number, gives every row once, in the same order", async () => {
    const whole = await page(list, "last: 500");
    for (const size of [1, 2, whole.totalCount]) {
      const pages = await pagesOf(list, size, "backwards");
      expect(pages.reverse().flatMap(idsOf)).toEqual(idsOf(whole));
    }
  });

  it("between two rows gives what lies between them", async () => {
    const { edges, nodes } = await page(list, "first: 500");
    const after = edges[0]?.cursor;
    const before = edges.at(-1)?.cursor;
    const between = await page(list, `first: 500, after: "${after}", before: "${before}"`);
    expect(idsOf(between)).toEqual(nodes.slice(1, -1).map(({ id }) => id));
    expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const none = await page(list, `after: "${before}"`);
    expect(none.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  it("gives the same rows as edges and as nodes, and the cursors of the first and the last", async () => {
    const { nodes, edges, pageInfo } = await page(list, "first: 3");
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor });
  });
});

describe("the first page", () => {
  it("has 50 rows unless said, and 500 at most", async () => {
    const answer = await asker.ask<Record<string, { nodes: unknown[]; pageInfo: { hasNextPage: boolean } }>>(`{
      usual: links(derived: INCLUDE) { nodes { id } pageInfo { hasNextPage } }
      most: links(derived: INCLUDE, first: 500) { nodes { id } pageInfo { hasNextPage } }
    }`);
    expect(answer.usual?.nodes).toHaveLength(50);
    expect(answer.most?.nodes).toHaveLength(147);
    expect(answer).toMatchObject({
      usual: { pageInfo: { hasNextPage: true } },
      most: { pageInfo: { hasNextPage: false } },
    });
  });

  it("comes with the link that led to each row, and with null in a root list", async () => {
    const answer = await asker.ask(`{
      focusAreas { edges { node { name } link { type } } }
      spearhead(id: "kouvola/lasten-kasvu") { focusAreas { edges { node { name } link { type } } } }
    }`);
    expect(answer).toEqual({
      focusAreas: {
        edges: ["perhearki", "koulutus", "logistiikka"].map((name) => ({ node: { name }, link: null })),
      },
      spearhead: { focusAreas: { edges: [{ node: { name: "perhearki" }, link: { type: "FOCUSES_ON" } }] } },
    });
  });

  it("of a list without rows says so", async () => {
    expect(await page("goals(PAGE)", "first: 1")).toEqual({
      ...{ totalCount: 0, nodes: [], edges: [] },
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("is sorted as Finns sort, whatever order the source has", async () => {
    const { stakeholders } = await asker.ask<{ stakeholders: { nodes: { name: string }[] } }>(
      "{ stakeholders(orderBy: [{ name: ASC }]) { nodes { name } } }",
    );
    expect(stakeholders.nodes.map(({ name }) => name)).toEqual([
      ...["kansalaiset", "koulutuksen järjestäjät", "lapset", "nuoret"],
      ...["viranomaiset", "yhdistykset", "yrittäjät", "yritykset"],
    ]);
  });

  it("is sorted by the link's place and by its end, forwards and back", async () => {
    const answer = await asker.ask(`{ strategy(id: "kouvola/kaupunkistrategia") {
      values(orderBy: [{ link: { ordinal: { direction: DESC } } }], first: 2) { nodes { ordinal } }
      spearheads(orderBy: [{ link: { target: { name: DESC } } }]) { nodes { name } }
      unites(orderBy: [{ targetedBy: { count: DESC } }, { name: DESC }], first: 2) { nodes { name } }
    } }`);
    expect(answer).toEqual({
      strategy: {
        values: { nodes: [{ ordinal: 5 }, { ordinal: 4 }] },
        spearheads: { nodes: ["Yritysten kasvu", "Nuorten kasvu", "Lasten kasvu"].map((name) => ({ name })) },
        unites: { nodes: [{ name: "yrittäjät" }, { name: "yhdistykset" }] },
      },
    });
  });
});

async function pagesOf(list: string, size: number, way: "forwards" | "backwards"): Promise<Page[]> {
  const pages: Page[] = [];
  let cursor = "";
  for (;;) {
    const from = cursor && `${way === "forwards" ? "after" : "before"}: "${cursor}"`;
    const next = await page(list, `${way === "forwards" ? "first" : "last"}: ${size} ${from}`);
    pages.push(next);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    if (!(way === "forwards" ? hasNextPage : hasPreviousPage)) return pages;
    cursor = (way === "forwards" ? endCursor : startCursor) ?? "";
  }
}
