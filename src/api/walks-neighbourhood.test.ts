import { Asker } from "../testing/ask";
import { inWords, WalkQuestions } from "../testing/walk-questions";
import { world } from "../testing/world";

const asker = new Asker(
  world(
    {
      ...{ s: "Strategy", v: "Value", w: "Value", k: "Spearhead", p: "Programme", g: "Goal" },
      ...{ c: { type: "Contact", contactVisibility: "NAME" }, page: "Source", term: "Term", island: "Place" },
    },
    [
      ["s HAS_VALUE v", { ordinal: 1 }],
      ["s HAS_VALUE w", { ordinal: 2 }],
      ["s HAS_SPEARHEAD k", { ordinal: 3 }],
      "k HAS_PROGRAMME p",
      "p HAS_GOAL g",
      "c CONTACT_FOR s",
      "v DEFINED_BY term",
      "w DEFINED_BY term",
      "p LISTED_IN page",
      "c LISTED_IN page",
    ],
  ),
);
const walks = new WalkQuestions(asker);
const aroundS = (more = "") => walks.around(`of: ["test/s"] ${more}`);

const near = ["s 0", "v 1", "w 1", "k 1", "c 1"];
const linksNear = ["c CONTACT_FOR s", "s HAS_SPEARHEAD k", "s HAS_VALUE v", "s HAS_VALUE w"];

describe("a neighbourhood", () => {
  it("is what is one step away, over recorded links in either direction, unless more is said", async () => {
    const expected = { nodes: near, links: linksNear, truncated: null };
    expect(await aroundS()).toEqual(expected);
    expect(await aroundS("depth: 1, limit: 500, through: { direction: BOTH, derived: EXCLUDE }")).toEqual(expected);
    expect(await aroundS("depth: null, limit: null")).toEqual(expected);
  });

  it("is what is so many steps away, the nearest first", async () => {
    expect((await aroundS("depth: 2")).nodes).toEqual([...near, "p 2"]);
    expect(await aroundS("depth: 3")).toEqual({
      nodes: [...near, "p 2", "g 3"],
      links: ["c CONTACT_FOR s", "k HAS_PROGRAMME p", "p HAS_GOAL g", ...linksNear.slice(1)],
      truncated: null,
    });
    expect(await aroundS("depth: 25")).toEqual(await aroundS("depth: 3"));
  });

  it("tells of each node a shortest way that leads to it", async () => {
    const { nodes } = await walks.subgraph('neighbourhood(of: ["test/g"], depth: 4)');
    expect(nodes.map(({ path }) => path && inWords(path))).toEqual([
      "g",
      "g <HAS_GOAL p",
      "g <HAS_GOAL p <HAS_PROGRAMME k",
      "g <HAS_GOAL p <HAS_PROGRAMME k <HAS_SPEARHEAD s",
      "g <HAS_GOAL p <HAS_PROGRAMME k <HAS_SPEARHEAD s HAS_VALUE> v",
      "g <HAS_GOAL p <HAS_PROGRAMME k <HAS_SPEARHEAD s HAS_VALUE> w",
      "g <HAS_GOAL p <HAS_PROGRAMME k <HAS_SPEARHEAD s <CONTACT_FOR c",
    ]);
    for (const { node, distance, path } of nodes) {
      expect(path).toMatchObject({ length: distance, cost: distance });
      expect(path?.nodes.at(-1)).toEqual(node);
      expect(path?.nodes).toEqual([path?.nodes[0], ...(path?.steps.map(({ to }) => to) ?? [])]);
      expect(path?.nodes.slice(0, -1)).toEqual(path?.steps.map(({ from }) => from));
    }
  });

  it("is that of several nodes at once, each as far away as from the nearest of them", async () => {
    expect((await walks.around('of: ["test/v", "test/g"], depth: 2')).nodes).toEqual([
      ...["v 0", "g 0", "s 1", "p 1", "w 2", "k 2", "c 2"],
    ]);
    expect((await walks.around('of: ["test/v", "test/s", "test/v"]')).nodes).toEqual([
      ...["v 0", "s 0", "w 1", "k 1", "c 1"],
    ]);
  });

  it("has nothing around nothing, and of unknown nodes nothing, and nothing around what stands alone", async () => {
    const nothing = { nodes: [], links: [], truncated: null };
    expect(await walks.around("of: []")).toEqual(nothing);
    expect(await walks.around('of: ["test/nobody", "elsewhere/s"]')).toEqual(nothing);
    expect((await walks.around('of: ["test/nobody", "test/g"]')).nodes).toEqual(["g 0", "p 1"]);
    expect(await walks.around('of: ["test/island"], depth: 25')).toEqual({ ...nothing, nodes: ["island 0"] });
  });

  it("is walked through what is not shown of it", async () => {
    const answer = "depth: 4, answer: { type: { in: [GOAL, VALUE] } }";
    expect(await aroundS(answer)).toEqual({ nodes: ["v 1", "w 1", "g 3"], links: [], truncated: null });
    expect((await aroundS('depth: 4, answer: { name: { eq: "s" } }')).nodes).toEqual(["s 0"]);
    expect((await aroundS("answer: { OR: [] }")).nodes).toEqual([]);
  });

  it("says when there is more than was asked for", async () => {
    expect(await aroundS("limit: 3")).toEqual({
      nodes: ["s 0", "v 1", "w 1"],
      links: ["s HAS_VALUE v", "s HAS_VALUE w"],
      truncated: "LIMIT",
    });
    expect(await aroundS("limit: 5")).toMatchObject({ nodes: near, truncated: null });
    expect(await aroundS("depth: 2, limit: 5")).toMatchObject({ nodes: near, truncated: "LIMIT" });
    const answer = "answer: { type: { eq: VALUE } }";
    expect(await aroundS(`depth: 3, limit: 2, ${answer}`)).toMatchObject({ nodes: ["v 1", "w 1"], truncated: null });
    expect(await aroundS(`depth: 3, limit: 1, ${answer}`)).toMatchObject({ nodes: ["v 1"], truncated: "LIMIT" });
  });

  it("says when looking further would cost too much, and is whole when it does not", async () => {
    const question = 'of: ["test/s"], depth: 3';
    const whole = await walks.around(question);
    const cut = await walks.around(question, { walkedLinks: 4 });
    expect(cut).toEqual({ nodes: near, links: linksNear, truncated: "BUDGET" });
    expect(await walks.around(question, { walkedLinks: 1_000 })).toEqual(whole);
    expect((await walks.around('of: ["test/s"]', { walkedLinks: 4 })).truncated).toBeNull();
  });
});

describe("what one may walk over", () => {
  it("are links one way, or the other", async () => {
    expect(await aroundS("depth: 25, through: { direction: OUT }")).toEqual({
      nodes: ["s 0", "v 1", "w 1", "k 1", "p 2", "g 3"],
      links: ["k HAS_PROGRAMME p", "p HAS_GOAL g", ...linksNear.slice(1)],
      truncated: null,
    });
    expect((await aroundS("depth: 25, through: { direction: IN }")).nodes).toEqual(["s 0", "c 1"]);
  });

  it("are links that pass, also between what is shown", async () => {
    const links = 'through: { links: { OR: [{ type: { eq: HAS_GOAL } }, { target: { name: { in: ["p", "k"] } } }] } }';
    expect(await aroundS(`depth: 25, ${links}`)).toEqual({
      nodes: ["s 0", "k 1", "p 2", "g 3"],
      links: ["k HAS_PROGRAMME p", "p HAS_GOAL g", "s HAS_SPEARHEAD k"],
      truncated: null,
    });
  });

  it("are nodes that pass; where it begins need not", async () => {
    const through = "through: { nodes: { type: { notIn: [SPEARHEAD, STRATEGY] } } }";
    expect((await aroundS(`depth: 25, ${through}`)).nodes).toEqual(["s 0", "v 1", "w 1", "c 1"]);
  });

  it("leaves sources and terms out unless it is told to avoid other types, or none", async () => {
    expect((await aroundS("depth: 2, through: { avoid: [] }")).nodes).toEqual([...near, "term 2", "p 2", "page 2"]);
    expect((await aroundS("depth: 2, through: { avoid: [SOURCE, SPEARHEAD] }")).nodes).toEqual([
      ...["s 0", "v 1", "w 1", "c 1", "term 2"],
    ]);
    expect((await walks.around('of: ["test/term"]')).nodes).toEqual(["term 0", "v 1", "w 1"]);
  });

  it("are nodes with so many links and no more; where it begins may have any number", async () => {
    expect((await aroundS("depth: 25, through: { maxDegree: 2 }")).nodes).toEqual(near);
    expect((await aroundS("depth: 25, through: { maxDegree: 3 }")).nodes).toEqual([...near, "p 2", "g 3"]);
    expect((await walks.around('of: ["test/v"], depth: 25, through: { maxDegree: 3 }')).nodes).toEqual(["v 0"]);
  });

  it("are derived links beside recorded ones, or alone, when that is wanted", async () => {
    const [beside, alone] = [
      await walks.around('of: ["test/v"], through: { derived: INCLUDE }'),
      await walks.around('of: ["test/v"], depth: 25, through: { derived: ONLY, links: { type: { eq: GUIDED_BY } } }'),
    ];
    expect([...beside.nodes].sort()).toEqual(["g 1", "k 1", "p 1", "s 1", "v 0"]);
    expect(beside.links).toEqual([
      ...["g GUIDED_BY v", "k GUIDED_BY v", "k HAS_PROGRAMME p", "p GUIDED_BY v", "p HAS_GOAL g"],
      ...["s HAS_SPEARHEAD k", "s HAS_VALUE v"],
    ]);
    expect([...alone.nodes].sort()).toEqual(["g 1", "k 1", "p 1", "v 0", "w 2"]);
    expect(alone.links).toEqual(["g", "k", "p"].flatMap((part) => [`${part} GUIDED_BY v`, `${part} GUIDED_BY w`]));
  });
});
