import { keyOf, nodeIn, ontology, world } from "../testing/world";
import { Graph } from "./graph";

const graph = world(
  { s: "Strategy", a: "Goal", b: { type: "Goal", externalIds: [{ scheme: "wikidata", value: "Q1" }] } },
  ["s HAS_GOAL a", "s HAS_GOAL b", "a PART_OF b"],
);
const [s, a, b] = ["s", "a", "b"].map((key) => nodeIn({ graph }, key));

describe("a graph", () => {
  it("finds nodes by id, by type, and by what others call them", () => {
    expect(graph.node("test/a")).toBe(a);
    expect([...graph.nodes()]).toEqual([a, b, s]);
    expect([...graph.nodes("Goal")]).toEqual([a, b]);
    expect(graph.nodeByExternalId("wikidata", "Q1")).toBe(b);
  });

  it("finds nothing where there is nothing", () => {
    expect(graph.node("test/c")).toBeUndefined();
    expect([...graph.nodes("Value")]).toEqual([]);
    expect(graph.nodeByExternalId("wikidata", "Q2")).toBeUndefined();
    expect(graph.nodeByExternalId('wikidata","Q1', "")).toBeUndefined();
    expect(graph.linksAt(nodeIn({ graph }, "s"), "target", "HAS_GOAL")).toEqual([]);
    expect(world({ s: "Strategy" }).arcs(nodeIn({ graph }, "s"))).toEqual([]);
  });

  it("finds links of a type from either end", () => {
    const ofType = (type: string) => graph.links().filter((link) => link.type === type);
    expect(graph.linksAt(nodeIn({ graph }, "s"), "source", "HAS_GOAL")).toEqual(ofType("HAS_GOAL"));
    expect(ofType("HAS_GOAL")).toHaveLength(2);
    expect(graph.linksAt(nodeIn({ graph }, "b"), "target", "PART_OF")).toEqual(ofType("PART_OF"));
  });

  it("finds all links at a node, with what is at the other end, in their places", () => {
    const at = (ordinal: number) => ({ ordinal });
    const placed = world({ s: "Strategy", a: "Goal", b: "Goal", c: "Goal" }, [
      "s HAS_GOAL b",
      ["b PART_OF c", at(2)],
      ["a PART_OF b", at(1)],
      ["b PART_OF a", at(1)],
    ]);
    const arcs = placed.arcs(nodeIn({ graph: placed }, "b"));
    expect(arcs.map(({ link, end, place }) => [link.type, end, keyOf(placed.nodeAt(place).id)])).toEqual([
      ["PART_OF", "source", "a"],
      ["PART_OF", "source", "c"],
      ["PART_OF", "target", "a"],
      ["HAS_GOAL", "target", "s"],
    ]);
  });

  it("has the strongest statement of everything first", () => {
    const inferred = (confidence: string) => ({ status: "INFERRED", confidence, why: confidence });
    const statements = [inferred("LOW"), inferred("HIGH"), { status: "COLLECTIVE", why: "w" }, { status: "STATED" }];
    const [link] = world({ s: "Strategy", a: "Goal" }, [["s HAS_GOAL a", { statements }]]).links();
    const [node] = world({ a: { type: "Goal", statements } }).nodes();
    const expected = ["STATED", "COLLECTIVE", "INFERRED", "INFERRED"];
    for (const subject of [link, node]) {
      expect(subject?.statements.map(({ status }) => status)).toEqual(expected);
      expect(subject?.statements.map(({ confidence }) => confidence ?? null)).toEqual([null, null, "HIGH", "LOW"]);
    }
  });

  it("refuses a link that lacks an end", () => {
    const recorded = { revision: 1, recordedAt: null, nodes: [nodeIn({ graph }, "s")], links: graph.links() };
    expect(() => new Graph(ontology, recorded)).toThrow(
      expect.objectContaining({
        code: "STORE_INCONSISTENT",
        message: expect.stringContaining('"test/a" as its target'),
      }),
    );
  });
});
