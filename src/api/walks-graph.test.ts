import { Graph } from "../graph/graph";
import { Asker } from "../testing/ask";
import { creating, linking } from "../testing/drafts";
import { recordedAfter } from "../testing/records";
import { WalkQuestions } from "../testing/walk-questions";
import { ontology, viewOf, world } from "../testing/world";

const nodes = { s: "Strategy", v: "Value", w: "Value", k: "Spearhead", c: "Contact", page: "Source" };
const links = ["s HAS_VALUE v", "s HAS_VALUE w", "s HAS_SPEARHEAD k", "c CONTACT_FOR s", "v LISTED_IN page"];
const asker = new Asker(world({ ...nodes, c: { type: "Contact", contactVisibility: "ALL" } }, links));
const walks = new WalkQuestions(asker);

const everything = { nodes: Object.keys(nodes).sort(), links: [...links].sort(), truncated: null };

describe("the graph", () => {
  it("is all that there is, with the recorded links between, in no distance from anywhere", async () => {
    expect(sorted(await walks.graph())).toEqual(everything);
    expect(sorted(await walks.graph("space: null, limit: null"))).toEqual(everything);
    const { nodes } = await walks.subgraph("graph");
    expect(nodes.map(({ distance, path }) => [distance, path])).toEqual(nodes.map(() => [null, null]));
  });

  it("has no derived links", async () => {
    const { links } = await walks.graph("where: { type: { in: [SPEARHEAD, VALUE] } }");
    expect(links).toEqual([]);
  });

  it("is of what passes a filter, with the links between that", async () => {
    expect(sorted(await walks.graph("where: { type: { in: [STRATEGY, VALUE] } }"))).toEqual({
      nodes: ["s", "v", "w"],
      links: ["s HAS_VALUE v", "s HAS_VALUE w"],
      truncated: null,
    });
    const near = 'where: { OR: [{ reaches: { where: { id: { eq: "test/page" } } } }, { type: { eq: SOURCE } }] }';
    expect((await walks.graph(near)).nodes).toHaveLength(6);
    expect(await walks.graph("where: { OR: [] }")).toEqual({ nodes: [], links: [], truncated: null });
  });

  it("is of so many nodes at most, and tells when there are more", async () => {
    const whole = await walks.graph();
    for (const limit of [1, 2, 5]) {
      const cut = await walks.graph(`limit: ${limit}`);
      expect(cut).toMatchObject({ nodes: whole.nodes.slice(0, limit), truncated: "LIMIT" });
      const shown = (link: string) => link.split(" ").every((word, index) => index === 1 || cut.nodes.includes(word));
      expect(cut.links).toEqual(whole.links.filter(shown));
    }
    for (const limit of [6, 5000]) expect(await walks.graph(`limit: ${limit}`)).toEqual(whole);
    expect(await walks.graph("where: { type: { eq: VALUE } }, limit: 2")).toMatchObject({ truncated: null });
  });

  it("tells when looking further would cost too much", async () => {
    const whole = await walks.graph();
    expect(await walks.graph("", { walkedLinks: 2 })).toMatchObject({
      nodes: whole.nodes.slice(0, 2),
      truncated: "BUDGET",
    });
    expect(await walks.graph("", { walkedLinks: 1_000 })).toEqual(whole);
  });

  it("is that of one space, with the links within it", async () => {
    const recorded = recordedAfter(
      [
        ...["kouvola/a", "kouvola/b/c", "kouvola-seutu/d", "kotka/kouvola"].map((id) => creating("Goal", id)),
        linking("PART_OF", "kouvola/a", "kouvola/b/c"),
        linking("PART_OF", "kouvola/a", "kouvola-seutu/d"),
        linking("PART_OF", "kotka/kouvola", "kouvola-seutu/d"),
      ],
      ontology,
    );
    const view = viewOf(new Graph(ontology, recorded));
    const of = async (space: string) => sorted(await walks.graph(`space: "${space}"`, { view }));
    expect(await of("kouvola")).toEqual({ nodes: ["a", "b/c"], links: ["a PART_OF b/c"], truncated: null });
    expect(await of("kouvola-seutu")).toEqual({ nodes: ["d"], links: [], truncated: null });
    expect(await of("lahti")).toEqual({ nodes: [], links: [], truncated: null });
    expect((await walks.graph("", { view })).links).toHaveLength(3);
    expect(await walks.graph('space: "kouvola", limit: 2', { view })).toMatchObject({ truncated: null });
  });
});

function sorted({ nodes, ...rest }: Awaited<ReturnType<WalkQuestions["graph"]>>): object {
  return { ...rest, nodes: [...nodes].sort() };
}
