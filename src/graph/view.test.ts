import { arbitraryRecorded } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { keyOf, nodeIn, ontology, viewOf, world } from "../testing/world";
import { derivedLinks } from "./derive";
import { Graph } from "./graph";
import { View } from "./view";
import { nodeTest } from "./where";

const publicly = { audience: "PUBLIC" } as const;

describe("what anyone may see", () => {
  it("has no internal node, and no link that is internal or leads to one", () => {
    const graph = world({ s: "Strategy", a: "Goal", b: { type: "Goal", visibility: "INTERNAL" } }, [
      "s HAS_GOAL a",
      "s HAS_GOAL b",
      ["a RELATED_TO s", { visibility: "INTERNAL" }],
    ]);
    expect(contents(viewOf(graph, publicly))).toEqual({ nodes: ["a", "s"], links: ["s HAS_GOAL a"] });
    expect(contents(viewOf(graph)).nodes).toEqual(["a", "b", "s"]);
    expect(contents(viewOf(graph)).links).toHaveLength(3);
  });

  it("has no link of which it may not say where it comes from", () => {
    const nodes = { s: "Strategy", a: "Goal", memo: { type: "Source", visibility: "INTERNAL" }, page: "Source" };
    const from = (source: string) => ({ status: "STATED", source });
    const hidden = world(nodes, [["s HAS_GOAL a", { statements: [from("memo")] }]]);
    expect(viewOf(hidden, publicly).links()).toEqual([]);
    const both = world(nodes, [["s HAS_GOAL a", { statements: [from("memo"), from("page")] }]]);
    const [link] = viewOf(both, publicly).links();
    expect(
      link &&
        viewOf(both, publicly)
          .statementsOf(link)
          .map(({ sourceId }) => sourceId),
    ).toEqual(["test/page"]);
  });

  it("has of a contact what it discloses: nothing, its name, or all", () => {
    const contact = { type: "Contact", phones: ["040 123"], email: "x@example.org", streetAddress: "Katu 1" };
    const graph = world({
      none: { ...contact, contactVisibility: "NONE" },
      name: { ...contact, contactVisibility: "NAME" },
      all: { ...contact, contactVisibility: "ALL" },
    });
    const view = viewOf(graph, publicly);
    expect(contents(view).nodes).toEqual(["all", "name"]);
    expect(view.read(nodeIn(view, "name"), "phones")).toBeNull();
    expect(view.read(nodeIn(view, "name"), "email")).toBeNull();
    expect(view.read(nodeIn(view, "name"), "streetAddress")).toBeNull();
    // The number is hidden of two of them, but the third discloses it.
    expect(view.read(nodeIn(view, "all"), "phones")).toEqual(["040 123"]);
    expect(viewOf(graph).read(nodeIn(view, "none"), "email")).toBe("x@example.org");
  });

  it("tells nothing of hidden people in any text, and keeps its length", () => {
    const text = "Kysy: Maija Meikäläinen, MEIKÄLÄINEN MAIJA, 040-123 4567 tai maija@esim.fi.";
    const graph = world({
      p: {
        type: "Contact",
        name: "Meikäläinen Maija",
        contactVisibility: "NONE",
        phones: ["0401234567"],
        email: "maija@esim.fi",
      },
      page: { type: "Source", text },
    });
    const shown = String(viewOf(graph, publicly).read(nodeIn(viewOf(graph), "page"), "text"));
    expect([...shown]).toHaveLength([...text].length);
    expect(shown).toBe(`Kysy: ${"█".repeat(17)}, ${"█".repeat(17)}, ${"█".repeat(12)} tai ${"█".repeat(13)}.`);
    expect(viewOf(graph).read(nodeIn(viewOf(graph), "page"), "text")).toBe(text);
  });

  it("cannot be made to tell more by filters", () => {
    const graph = world({ a: { type: "Contact", contactVisibility: "NAME", email: "secret@esim.fi" } });
    const view = viewOf(graph, publicly);
    const passes = nodeTest(view, { email: { contains: "secret" } }, ontology.nodeType("Contact") ?? null);
    expect(view.nodes().filter(passes)).toEqual([]);
  });
});

describe("what holds on a day", () => {
  const graph = world({ s: "Strategy", a: { type: "Goal", validFrom: "2024-01-01", validTo: "2024-12-31" } }, [
    ["s HAS_GOAL a", { validFrom: "2024-06-01" }],
  ]);

  it.each([
    ["2023-12-31", ["s"], 0],
    ["2024-01-01", ["a", "s"], 0],
    ["2024-06-01", ["a", "s"], 1],
    ["2024-12-31", ["a", "s"], 1],
    ["2025-01-01", ["s"], 0],
  ])("counts the first and the last day: %s", (day, nodes, links) => {
    const view = viewOf(graph, { day });
    expect(contents(view).nodes).toEqual(nodes);
    expect(view.links()).toHaveLength(links);
  });
});

describe("any view of any graph", () => {
  it("has links only between nodes that it has, and derives only from links that it has", () => {
    holdsForMany(150, (choices) => {
      const view = new View(
        new Graph(ontology, arbitraryRecorded(choices)),
        choices.of(["PUBLIC", "INTERNAL"]),
        "2024-06-01",
      );
      const nodes = new Set(view.nodes().map(({ id }) => id));
      const links = new Set(view.links());
      for (const { sourceId, targetId } of links) expect(nodes.has(sourceId) && nodes.has(targetId)).toBe(true);
      for (const { derivedFrom } of derivedLinks(view)) expect(derivedFrom.every((link) => links.has(link))).toBe(true);
    });
  });

  it("shows the public no more than it shows those who may see what is internal", () => {
    holdsForMany(100, (choices) => {
      const graph = new Graph(ontology, arbitraryRecorded(choices));
      const [open, full] = [viewOf(graph, publicly), viewOf(graph)];
      expect(full.nodes()).toEqual(expect.arrayContaining(open.nodes()));
      expect(new Set(full.links())).toEqual(new Set([...full.links(), ...open.links()]));
    });
  });
});

describe("what is worked out for a whole view", () => {
  it("is worked out once, by each function that makes it, and by another view anew", () => {
    const graph = world({ s: "Strategy" });
    const made: string[] = [];
    const count = (view: View): number => made.push(view.audience);
    const size = (view: View): number => view.nodes().length;
    const [view, other] = [viewOf(graph), viewOf(graph, publicly)];
    expect([view.kept(count), view.kept(count), view.kept(size), other.kept(count)]).toEqual([1, 1, 1, 2]);
    expect(made).toEqual(["INTERNAL", "PUBLIC"]);
  });
});

function contents(view: View): { nodes: string[]; links: string[] } {
  const links = view.links().map(({ sourceId, type, targetId }) => `${keyOf(sourceId)} ${type} ${keyOf(targetId)}`);
  return {
    nodes: view
      .nodes()
      .map(({ id }) => keyOf(id))
      .sort(),
    links,
  };
}
