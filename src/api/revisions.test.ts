import { startCitiesWithAPast } from "../testing/cities-with-a-past";
import { type KouvolaApp, startKouvolaApp } from "../testing/kouvola-app";

describe("the revisions", () => {
  let app: KouvolaApp;
  beforeAll(async () => {
    app = await startCitiesWithAPast();
  });
  afterAll(() => app.close());

  it("are the latest commits by number and time, the oldest of them first", async () => {
    const { data } = await app.post({
      query: "{ all: revisions { number recordedAt } two: revisions(last: 2) { number } }",
    });
    const { all, two } = data as { all: object[]; two: object[] };
    expect(all).toHaveLength(5);
    expect([all[0], all[4]]).toEqual([
      { number: 1, recordedAt: "2024-01-15T10:00:00.000Z" },
      { number: 5, recordedAt: "2024-05-20T11:30:00.000Z" },
    ]);
    expect(two).toEqual([{ number: 4 }, { number: 5 }]);
  });

  it.each([0, -1, 501])("are not asked for by a number that cannot be: %d", async (last) => {
    const { errors } = await app.post({ query: `{ revisions(last: ${last}) { number } }` });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["INVALID_PAGE"]);
  });

  it.each([
    ["fromRevision: 3", [3, 4, 5]],
    ["toRevision: 3", [2, 3]],
    ["fromRevision: 3, toRevision: 4", [3, 4]],
    ["fromRevision: 4, toRevision: 3", []],
    ["fromRevision: 6", []],
    ["toRevision: 0", []],
    ["toRevision: -1", []],
    ["fromRevision: -2147483648, toRevision: 2147483647", [2, 3, 4, 5]],
  ])("bound lists of changes: %s", async (period, expected) => {
    const ofBicycles = `ids: ["esimerkkila/lainapyorat", "esimerkkila/yrityskummit"], ${period}`;
    const query = `{
      first: changes(first: 100, ${ofBicycles}) { totalCount nodes { revision operation } pageInfo { hasPreviousPage } }
      last: changes(last: 100, ${ofBicycles}) { nodes { revision } pageInfo { hasPreviousPage } }
    }`;
    const { first, last } = (await app.post({ query })).data as Record<string, Changes>;
    const shown = first?.nodes.filter(({ operation, revision }) => revision > 1 || operation !== "CREATE");
    expect(shown?.map(({ revision }) => revision)).toEqual(expected);
    expect(last?.nodes.map(({ revision }) => revision)).toEqual(first?.nodes.map(({ revision }) => revision));
    expect(first?.totalCount).toBe(first?.nodes.length);
    expect([first?.pageInfo.hasPreviousPage, last?.pageInfo.hasPreviousPage]).toEqual([false, false]);
  });

  it("bound the pages of a list too, wherever one goes on from", async () => {
    const at = async (parameters: string) => {
      const query = `{ changes(${parameters}) { edges { cursor node { revision position } } } }`;
      const { changes } = (await app.post({ query })).data as { changes: { edges: Edge[] } };
      return changes.edges;
    };
    const all = await at("first: 500");
    const [oldest, newest] = [all[0]?.cursor, (await at("last: 1"))[0]?.cursor];
    const filling = (await at(`last: 5, before: "${newest}", toRevision: 1`)).map(({ node }) => node.revision);
    expect(filling).toEqual([1, 1, 1, 1, 1]);
    const since = (await at(`first: 3, after: "${oldest}", fromRevision: 2`)).map(({ node }) => node);
    expect(since).toEqual([0, 1, 2].map((position) => ({ revision: 2, position })));
  });
});

interface Edge {
  readonly cursor: string;
  readonly node: { readonly revision: number; readonly position: number };
}

interface Changes {
  readonly totalCount: number;
  readonly nodes: readonly { readonly revision: number; readonly operation: string }[];
  readonly pageInfo: { readonly hasPreviousPage: boolean };
}

it("are not told while the record cannot be reached", async () => {
  const app = await startKouvolaApp();
  const { errors } = await app.post({ query: "{ revisions { number } }" });
  await app.close();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(["STORE_UNAVAILABLE"]);
});
