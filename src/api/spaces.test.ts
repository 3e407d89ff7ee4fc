import { Graph } from "../graph/graph";
import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { esimerkkila } from "../testing/esimerkkila";
import { kouvola } from "../testing/kouvola";

const ontology = createOntology();
const [one, other] = [kouvola(ontology), esimerkkila(ontology)];
const both = new Graph(ontology, {
  revision: 1,
  recordedAt: null,
  nodes: [...one.nodes(), ...other.nodes()],
  links: [...one.links(), ...other.links()],
});
const asker = new Asker(both, "2026-10-01");

interface Listed {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly space: string }[];
  };
}

describe("the strategies of several cities in one graph", () => {
  it("are told apart by their space", async () => {
    const { list } = await asker.ask<Listed>("{ list: spearheads { totalCount nodes { id space } } }");
    expect(new Set(list.nodes.map(({ space }) => space))).toEqual(new Set(["kouvola", "esimerkkila"]));
    for (const { id, space } of list.nodes) expect(id.startsWith(`${space}/`)).toBe(true);
  });

  it.each(["kouvola", "esimerkkila"])("are listed one by one: %s", async (space) => {
    const graph = space === "kouvola" ? one : other;
    const query =
      "query ($space: ID!) { list: spearheads(where: { space: { eq: $space } }) { totalCount nodes { id space } } }";
    const { list } = await asker.ask<Listed>(query, { variables: { space } });
    expect(list.nodes.map(({ id }) => id).sort()).toEqual([...graph.nodes("Spearhead")].map(({ id }) => id).sort());
  });

  it("can be left out, and asked for where links lead", async () => {
    const query = `{
      list: values(where: { space: { ne: "kouvola" } }) { totalCount nodes { id space } }
      guided: values(where: { guides: { some: { node: { space: { in: ["kouvola"] } } } } }) { nodes { space } }
    }`;
    const { list, guided } = await asker.ask<Listed & { guided: { nodes: { space: string }[] } }>(query);
    expect(new Set(list.nodes.map(({ space }) => space))).toEqual(new Set(["esimerkkila"]));
    expect(new Set(guided.nodes.map(({ space }) => space))).toEqual(new Set(["kouvola"]));
  });
});
