import { Asker } from "../testing/ask";
import { world } from "../testing/world";

const asker = new Asker(
  world(
    {
      ...{ s: "Strategy", k: "Spearhead", l: "Spearhead", p: "Programme", q: "Programme", g: "Goal", h: "Goal" },
      ...{ m: "Measure", v: "Value", term: "Term", secret: { type: "Measure", visibility: "INTERNAL" } },
    },
    [
      ...["s HAS_SPEARHEAD k", "s HAS_SPEARHEAD l", "k HAS_PROGRAMME p", "l HAS_PROGRAMME q", "s HAS_VALUE v"],
      ...["p HAS_GOAL g", "g HAS_MEASURE m", "q HAS_GOAL h", "h HAS_MEASURE secret"],
      ...["v DEFINED_BY term", "h DEFINED_BY term"],
    ],
  ),
);

const measure = "where: { type: { eq: MEASURE } }";
const out = "through: { direction: OUT }";

describe("reaches", () => {
  it("holds in lists of a type for what something is any number of steps away from", async () => {
    expect(await passing("spearheads", `{ reaches: { ${measure}, ${out} } }`)).toEqual(["k"]);
    expect(await passing("spearheads", `{ reaches: { ${measure} } }`)).toEqual(["k", "l"]);
    expect(await passing("spearheads", `{ NOT: { reaches: { ${measure}, ${out} } } }`)).toEqual(["l"]);
    expect(await passing("measures", `{ reaches: { ${measure} } }`)).toEqual([]);
    expect(await passing("goals", "{ reaches: {} }")).toEqual(["g", "h"]);
    expect(await passing("values", "{ reaches: { where: { OR: [] } } }")).toEqual([]);
  });

  it("holds at the depths that are asked for, which count the shortest way", async () => {
    const depths = (least: number, most: number) =>
      passing("spearheads", `{ reaches: { ${measure}, minDepth: ${least}, maxDepth: ${most} } }`);
    expect(await depths(1, 2)).toEqual([]);
    expect(await depths(1, 3)).toEqual(["k"]);
    expect(await depths(3, 3)).toEqual(["k"]);
    expect(await depths(4, 25)).toEqual(["l"]);
    expect(await depths(5, 5)).toEqual(["l"]);
    expect(await depths(4, 4)).toEqual([]);
    expect(await passing("spearheads", `{ reaches: { ${measure}, minDepth: 4 } }`)).toEqual(["l"]);
    expect(await passing("spearheads", `{ reaches: { ${measure}, maxDepth: 4 } }`)).toEqual(["k"]);
  });

  it("walks only over what it may", async () => {
    const values = (through: string) =>
      passing("goals", `{ reaches: { where: { type: { eq: VALUE } }, maxDepth: 2, through: { ${through} } } }`);
    expect(await values("")).toEqual([]);
    expect(await values("avoid: []")).toEqual(["h"]);
    expect(await values("avoid: [], direction: OUT")).toEqual([]);
    expect(await values("avoid: [], maxDegree: 1")).toEqual([]);
    expect(await values("avoid: [], nodes: { type: { ne: TERM } }")).toEqual([]);
    expect(await values("avoid: [], links: { type: { ne: DEFINED_BY } }")).toEqual([]);
    expect(await values("derived: INCLUDE")).toEqual(["g", "h"]);
    expect(await values("derived: ONLY, links: { type: { eq: GUIDED_BY } }")).toEqual(["g", "h"]);
    expect(await values("derived: ONLY, links: { type: { ne: GUIDED_BY } }")).toEqual([]);
  });

  it("holds of what a relationship leads to, and in itself", async () => {
    const some = (where: string) => `{ spearheads: { some: { node: ${where} } } }`;
    expect(await passing("strategies", some(`{ reaches: { ${measure}, ${out}, maxDepth: 3 } }`))).toEqual(["s"]);
    expect(await passing("strategies", some(`{ reaches: { ${measure}, ${out}, maxDepth: 2 } }`))).toEqual([]);
    const every = `{ spearheads: { every: { node: { reaches: { ${measure}, ${out} } } } } }`;
    expect(await passing("strategies", every)).toEqual([]);
    const twice = `{ reaches: { where: { type: { eq: GOAL }, reaches: { ${measure}, ${out} } }, ${out}, maxDepth: 2 } }`;
    expect(await passing("spearheads", twice)).toEqual(["k"]);
    const through = `{ reaches: { ${measure}, through: { nodes: { reaches: { ${measure}, maxDepth: 2 } } } } }`;
    expect(await passing("programmes", through)).toEqual(["p"]);
  });

  it("holds of nodes of one type among many, of the ends of links, and of what a count counts", async () => {
    const links = `{ links(where: { target: { reaches: { ${measure}, maxDepth: 1 } } }) { nodes { source { name } target { name } } } }`;
    expect(await asker.ask(links)).toEqual({ links: { nodes: [{ source: { name: "p" }, target: { name: "g" } }] } });
    const is = `{ strategies(where: { related: { none: {} }, values: { some: { node: { reaches: {
      where: { is: { spearhead: { name: { eq: "l" } } } }, maxDepth: 2 } } } } }) { nodes { name } } }`;
    expect(await asker.ask(is)).toEqual({ strategies: { nodes: [{ name: "s" }] } });
    const count = `{ spearheads: { count: { of: { node: { reaches: { ${measure}, ${out} } } }, eq: 1 } } }`;
    expect(await passing("strategies", count)).toEqual(["s"]);
  });

  it("holds in the lists of a node, in a search and in walks", async () => {
    const where = `where: { reaches: { ${measure}, ${out} } }`;
    const answer = await asker.ask(`{
      strategy(id: "test/s") { spearheads(${where}) { nodes { name } } }
      search(text: "k l", ${where}) { nodes { name } }
      neighbourhood(of: ["test/s"], depth: 2, answer: { reaches: { ${measure}, ${out} } }) { nodes { node { name } } }
      paths(from: ["test/s"], to: ["test/q", "test/p"], through: { nodes: { reaches: { ${measure}, ${out} } } }) {
        paths { nodes { name } }
      }
    }`);
    expect(answer).toEqual({
      strategy: { spearheads: { nodes: [{ name: "k" }] } },
      search: { nodes: [{ name: "k" }] },
      neighbourhood: { nodes: ["s", "k", "p"].map((name) => ({ node: { name } })) },
      paths: { paths: [{ nodes: ["s", "k", "p"].map((name) => ({ name })) }] },
    });
  });

  it("reaches what is hidden only for those who may see it", async () => {
    const where = `{ reaches: { ${measure}, ${out} } }`;
    expect(await passing("goals", where)).toEqual(["g"]);
    const query = `{ list: goals(where: ${where}) { nodes { name } } }`;
    expect(await asker.ask(query, { audience: "INTERNAL" })).toEqual({
      list: { nodes: [{ name: "g" }, { name: "h" }] },
    });
  });
});

async function passing(list: string, where: string): Promise<string[]> {
  const query = `{ list: ${list}(where: ${where}, orderBy: [{ name: ASC }]) { totalCount nodes { name } } }`;
  const { list: came } = await asker.ask<{ list: { totalCount: number; nodes: { name: string }[] } }>(query);
  expect(came.totalCount).toBe(came.nodes.length);
  return came.nodes.map(({ name }) => name);
}
