import { Asker } from "../testing/ask";
import { world } from "../testing/world";

const asker = new Asker(
  world(
    {
      strategy: { type: "Strategy", name: "Strategia", externalIds: [{ scheme: "register", value: "S 1" }] },
      goal: { type: "Goal", name: "Tavoite", status: "ACTIVE", startYear: 2024, validFrom: "2024-01-01" },
      secret: {
        type: "Goal",
        name: "Salainen",
        visibility: "INTERNAL",
        externalIds: [{ scheme: "register", value: "G 1" }],
      },
      over: { type: "Goal", name: "Mennyt", validTo: "2023-12-31" },
      theme: { type: "Theme", name: "Teema" },
      other: { type: "Theme", name: "Toinen teema" },
    },
    ["strategy HAS_GOAL goal", "strategy HAS_GOAL secret", "strategy HAS_GOAL over", "theme RELATED_TO other"],
  ),
);

describe("a node", () => {
  it("is found by its id, whatever its type, with what only its type has", async () => {
    const query = `query ($id: ID!) {
      node(id: $id) { __typename id type name ... on Goal { status startYear endYear } }
      goal(id: $id) { __typename id type name status startYear endYear validFrom aliases }
    }`;
    const goal = { __typename: "Goal", id: "test/goal", type: "GOAL", name: "Tavoite" };
    const own = { status: "ACTIVE", startYear: 2024, endYear: null };
    expect(await asker.ask(query, { variables: { id: "test/goal" } })).toEqual({
      node: { ...goal, ...own },
      goal: { ...goal, ...own, validFrom: "2024-01-01", aliases: [] },
    });
  });

  it("is found with others, in the order of their ids, and as often as it is asked for", async () => {
    const query = '{ nodes(ids: ["test/theme", "test/goal", "test/theme"]) { id } nothing: nodes(ids: []) { id } }';
    expect(await asker.ask(query)).toEqual({
      nodes: [{ id: "test/theme" }, { id: "test/goal" }, { id: "test/theme" }],
      nothing: [],
    });
  });

  it("is found by what another system calls it, to the letter", async () => {
    const query = `{
      found: nodeByExternalId(scheme: "register", value: "S 1") { id externalIds { scheme value } }
      small: nodeByExternalId(scheme: "register", value: "s 1") { id }
      elsewhere: nodeByExternalId(scheme: "registry", value: "S 1") { id }
    }`;
    expect(await asker.ask(query)).toEqual({
      found: { id: "test/strategy", externalIds: [{ scheme: "register", value: "S 1" }] },
      small: null,
      elsewhere: null,
    });
  });

  it("reads as null when it is hidden, over, unknown or of another type, all alike", async () => {
    const query = `{
      hidden: node(id: "test/secret") { id }
      hiddenToo: goal(id: "test/secret") { id }
      over: goal(id: "test/over") { id }
      unknown: goal(id: "test/unknown") { id }
      another: theme(id: "test/goal") { id }
      several: nodes(ids: ["test/secret", "test/goal", "test/over"]) { id }
      external: nodeByExternalId(scheme: "register", value: "G 1") { id }
    }`;
    expect(await asker.ask(query)).toEqual({
      ...{ hidden: null, hiddenToo: null, over: null, unknown: null, another: null, external: null },
      several: [null, { id: "test/goal" }, null],
    });
  });

  it("that is hidden is in no list, no count and no group, and nothing leads to it", async () => {
    const query = `{
      goals { totalCount nodes { id } groups(by: VISIBILITY) { key count } }
      links { totalCount }
      strategy(id: "test/strategy") { goals { totalCount } links { totalCount } }
      strategies(where: { goals: { some: { node: { name: { eq: "Salainen" } } } } }) { totalCount }
    }`;
    expect(await asker.ask(query)).toEqual({
      goals: { totalCount: 1, nodes: [{ id: "test/goal" }], groups: [{ key: "PUBLIC", count: 1 }] },
      links: { totalCount: 2 },
      strategy: { goals: { totalCount: 1 }, links: { totalCount: 1 } },
      strategies: { totalCount: 0 },
    });
  });

  it("that is hidden is there for those who may see it", async () => {
    const query = '{ goal(id: "test/secret") { id visibility } links { totalCount } goals { totalCount } }';
    expect(await asker.ask(query, { audience: "INTERNAL" })).toEqual({
      goal: { id: "test/secret", visibility: "INTERNAL" },
      links: { totalCount: 3 },
      goals: { totalCount: 2 },
    });
  });
});

describe("a symmetric link", () => {
  it("is the same field on both its ends, and leads to the other", async () => {
    const query = `{ themes { nodes {
      name related { edges { node { name } link { source { name } sentence(from: TARGET, language: EN) } } }
    } } }`;
    const link = { source: { name: "Teema" }, sentence: expect.stringMatching(/^The theme Toinen teema is related/) };
    expect(await asker.ask(query)).toEqual({
      themes: {
        nodes: [
          { name: "Teema", related: { edges: [{ node: { name: "Toinen teema" }, link }] } },
          { name: "Toinen teema", related: { edges: [{ node: { name: "Teema" }, link }] } },
        ],
      },
    });
  });
});

describe("the revision", () => {
  it("is the latest commit, with the moment it was made", async () => {
    expect(await asker.ask("{ revision { number recordedAt } }")).toEqual({
      revision: { number: 1, recordedAt: "2024-01-01T00:00:00.000Z" },
    });
  });

  it("is told of every node and link that it wrote", async () => {
    const query =
      '{ goal(id: "test/goal") { version revision createdAt updatedAt } links(first: 1) { nodes { version revision } } }';
    expect(await asker.ask(query)).toEqual({
      goal: {
        ...{ version: 1, revision: 1 },
        ...{ createdAt: "2024-01-01T00:00:00.000Z", updatedAt: "2024-01-01T00:00:00.000Z" },
      },
      links: { nodes: [{ version: 1, revision: 1 }] },
    });
  });
});
