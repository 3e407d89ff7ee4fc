import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";
import { ontology } from "../testing/world";

const asker = new Asker(kouvola(ontology));

describe("gaps", () => {
  it("tell what is missing, of what, in a sentence, and what stands in", async () => {
    const { gaps } = await asker.ask<{ gaps: { totalCount: number; nodes: unknown[] } }>(
      `{ gaps(space: "kouvola") { totalCount nodes {
        expectation { name label types } node { id } sentence standIns { sentence statement { confidence } rule { name } }
      } } }`,
      { language: "en" },
    );
    expect(gaps.totalCount).toBe(5);
    expect(gaps.nodes[0]).toEqual({
      expectation: {
        name: "somebody-answers-for-it",
        label: "someone responsible of its own",
        types: ["PROGRAMME", "GOAL", "MEASURE"],
      },
      node: { id: "kouvola/elinvoiman-kasvu-ohjelma" },
      sentence:
        "The source names no one who is responsible specifically for the programme Growth of Vitality programme",
      standIns: Array.from({ length: 3 }, () => ({
        sentence: expect.stringMatching(/ is responsible for the programme /),
        statement: { confidence: "LOW" },
        rule: { name: "who-answers-for-the-whole-answers-for-the-part" },
      })),
    });
  });

  it("come by what is expected, then by place and name, a page at a time", async () => {
    interface Page {
      readonly gaps: {
        readonly nodes: { readonly node: { readonly id: string } }[];
        readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
      };
    }
    const found: string[] = [];
    const query =
      "query ($after: String) { gaps(first: 2, after: $after) { nodes { node { id } } pageInfo { endCursor hasNextPage } } }";
    for (let after: string | undefined, more = true; more; ) {
      const { gaps }: Page = await asker.ask(query, { variables: { after } });
      found.push(...gaps.nodes.map(({ node }) => node.id));
      after = gaps.pageInfo.endCursor;
      more = gaps.pageInfo.hasNextPage;
    }
    expect(found).toEqual([
      ...["kouvola/elinvoiman-kasvu-ohjelma", "kouvola/hyvinvoinnin-kasvu-ohjelma"],
      ...["kouvola/lasten-kasvu", "kouvola/nuorten-kasvu", "kouvola/yritysten-kasvu"],
    ]);
  });

  it("are grouped by what is expected and by node type", async () => {
    const groups = (by: string) =>
      asker.ask(`{ gaps { groups(by: ${by}) { key label count gaps(first: 1) { node { id } } } } }`);
    expect(await groups("EXPECTATION")).toMatchObject({
      gaps: {
        groups: [
          { key: "somebody-answers-for-it", label: "oma vastuutaho", count: 2, gaps: [{}] },
          { key: "a-spearhead-is-carried-out", label: "ohjelma tai tavoite", count: 3, gaps: [{}] },
        ],
      },
    });
    expect(await groups("TYPE")).toMatchObject({
      gaps: {
        groups: [
          { key: "PROGRAMME", label: "strategiaohjelma", count: 2 },
          { key: "SPEARHEAD", label: "kasvukärki", count: 3 },
        ],
      },
    });
  });

  it("refuse what is no space, and a cursor of another question", async () => {
    const [refusal] = await asker.refusals('{ gaps(space: "kouvola/x") { totalCount } }');
    expect(refusal).toMatchObject({ extensions: { code: "INVALID_ARGUMENT" } });
    const { gaps } = await asker.ask<{ gaps: { pageInfo: { endCursor: string } } }>(
      "{ gaps(first: 1) { pageInfo { endCursor } } }",
    );
    const query = `{ gaps(space: "kouvola", after: "${gaps.pageInfo.endCursor}") { totalCount } }`;
    expect(await asker.refusals(query)).toMatchObject([{ extensions: { code: "FOREIGN_CURSOR" } }]);
  });
});

describe("insight", () => {
  it("tells how much there is of what", async () => {
    const { insight } = await asker.ask<{ insight: Record<string, unknown> }>(`{ insight(space: "kouvola") {
      nodeCount linkCount linkStatuses { status count } nodeStatuses { status count } rules { rule { name } count }
      nodeTypes { type count } linkTypes { type count } truncated { reason }
    } }`);
    expect(insight).toMatchObject({
      nodeCount: 45,
      linkCount: 77,
      linkStatuses: [
        { status: "STATED", count: 20 },
        { status: "COLLECTIVE", count: 27 },
        { status: "INFERRED", count: 30 },
      ],
      truncated: null,
    });
    const types = (insight.nodeTypes as { type: string }[]).map(({ type }) => type);
    expect(types.sort()).toEqual(ontology.nodeTypes.map(({ enumName }) => enumName).sort());
    expect(insight.nodeTypes).toContainEqual({ type: "SPEARHEAD", count: 3 });
    expect(insight.nodeTypes).toContainEqual({ type: "GOAL", count: 0 });
    expect(insight.linkTypes).toContainEqual({ type: "HAS_VALUE", count: 5 });
    const rules = insight.rules as { count: number }[];
    expect(rules.map(({ count }) => count)).toEqual([25, 24, 15, 6, 0, 0]);
  });

  it("tells how it hangs together", async () => {
    const { insight } = await asker.ask<{ insight: Record<string, unknown> }>(`{ insight {
      mostConnected { degree node { id } }
      componentCount components { size nodes(first: 1) { id } }
      bridgeCount bridges(first: 1) { cutsOff link { type } }
      communityCount communities(first: 2) { size nodes(first: 1) { id } }
      longestChains { length nodes { id } steps { sentence } }
    } }`);
    expect(insight).toMatchObject({
      mostConnected: { length: 10, 0: { degree: 27, node: { id: "kouvola/kaupunkistrategia" } } },
      bridgeCount: 17,
      bridges: [{ cutsOff: 1 }],
      communities: [{ nodes: [{ id: "kouvola/kaupunkistrategia" }] }, { nodes: [{ id: "kouvola/kasvualusta" }] }],
    });
    expect(insight.components).toHaveLength(Number(insight.componentCount));
  });

  it("counts what it shows against what an operation may read", async () => {
    const query = "{ insight { communities { nodes { id } } components { nodes { id } } } }";
    expect(await asker.refusals(query, { objects: 10 })).toMatchObject([{ extensions: { code: "ANSWER_TOO_LARGE" } }]);
  });

  it("refuses to show none, or more than a page", async () => {
    for (const first of [0, 501]) {
      const refusals = await asker.refusals(`{ insight { components(first: ${first}) { size } } }`);
      expect(refusals).toMatchObject([{ extensions: { code: "INVALID_PAGE" } }]);
    }
  });
});
