import type { Node } from "../ontology/node";
import { commitOf, commitTo } from "../testing/steps";
import { pace, passage } from "../testing/walks";
import { nodeIn, world } from "../testing/world";
import { CurrentGraph } from "./current-graph";
import type { GraphCommit } from "./graph-change";
import { search } from "./search/search";
import type { View } from "./view";
import { findNeighbourhood } from "./walk/neighbourhood";

const day = "2024-06-01";

describe("the current graph", () => {
  it("answers nothing before it is loaded", () => {
    const current = new CurrentGraph();
    expect([current.isLoaded, current.revision]).toEqual([false, null]);
    expect(() => current.view("PUBLIC", day)).toThrow(expect.objectContaining({ code: "NOT_READY" }));
    expect(() => current.loaded).toThrow(expect.objectContaining({ code: "NOT_READY" }));
  });

  it("gives one view to all who ask the same, and another to those who ask otherwise", () => {
    const current = new CurrentGraph();
    current.show(world({ a: "Goal", b: { type: "Goal", visibility: "INTERNAL" } }));
    expect([current.isLoaded, current.revision]).toEqual([true, 1]);
    const view = current.view("PUBLIC", day);
    expect(current.view("PUBLIC", day)).toBe(view);
    expect(current.view("INTERNAL", day).nodes()).toHaveLength(2);
    expect(current.view("PUBLIC", "2024-06-02")).toMatchObject({ audience: "PUBLIC", day: "2024-06-02" });
    expect(view.nodes()).toHaveLength(1);
  });

  it("keeps the views that were asked for last, and not ever more of them", () => {
    const current = new CurrentGraph();
    current.show(world({ a: "Goal" }));
    const [first, second] = ["INTERNAL:one", "INTERNAL:two"] as const;
    const views = [current.view(first, day), current.view(second, day)];
    for (let space = 0; space < 31; space++) current.view(`INTERNAL:space-${space}`, day);
    expect(current.view(second, day)).toBe(views[1]);
    expect(current.view(first, day)).not.toBe(views[0]);
  });

  it("answers from a new state at once, and lets what has begun end on the old one", () => {
    const current = new CurrentGraph();
    current.show(world({ a: "Goal" }));
    const before = current.view("PUBLIC", day);
    current.show(world({ a: "Goal", b: "Goal" }));
    expect(current.view("PUBLIC", day).nodes()).toHaveLength(2);
    expect(before.nodes()).toHaveLength(1);
  });

  it.each([
    ["the one that is shown", 1],
    ["one after the next", 3],
  ])("takes in the next commit and no other: not %s", (_, revision) => {
    const current = new CurrentGraph();
    expect(() => current.apply(commitOf(1, []))).toThrow("Expected the commit after the one that is shown");
    current.show(world({ a: "Goal" }));
    expect(() => current.apply(commitOf(revision, []))).toThrow(`got revision ${revision} while revision 1 is shown`);
    expect(current.revision).toBe(1);
  });

  it("refuses a commit that leaves a link without an end, and shows what it showed", () => {
    const current = new CurrentGraph();
    current.show(world({ s: "Strategy", a: "Goal" }, ["s HAS_GOAL a"]));
    const gone = [{ subjectKind: "NODE", subjectId: "test/a", before: null, after: null }] as const;
    expect(() => current.apply(commitOf(2, gone))).toThrow(expect.objectContaining({ code: "STORE_INCONSISTENT" }));
    expect(current.revision).toBe(1);
    expect(current.view("PUBLIC", day).links()).toHaveLength(1);
  });
});

describe("what began before a commit", () => {
  it("walks to its end on the revision that it began with", async () => {
    const { current, before } = begun();
    const { graph } = before;
    const wanted = { passage: passage(before), depth: 2, answer: () => true, limit: 10, pace: pace() };
    const walk = findNeighbourhood([nodeIn({ graph }, "s")], wanted);
    current.apply(next(before, { a: { type: "Goal", name: "uusi" } }, ["s HAS_GOAL a"]));
    const { nodes } = await walk;
    expect(nodes.map(({ node }) => node.name)).toEqual(["s", "vanha sana", "b"]);
    expect(nodesOf(current.view("PUBLIC", day))).toEqual(["uusi", "s"]);
  });

  it("finds what its own revision says, though its index is still being made", async () => {
    const { current, before } = begun();
    const early = found(before, "sana");
    current.apply(next(before, { a: { type: "Goal", name: "uusi sana" } }, ["s HAS_GOAL a"]));
    const late = found(current.view("PUBLIC", day), "uusi");
    const again = found(before, "vanha");
    expect(await Promise.all([early, late, again])).toEqual([["vanha sana"], ["uusi sana"], ["vanha sana"]]);
  });

  it("finds what its own revision says, though much has changed", async () => {
    const { current, before } = begun();
    const many = Object.fromEntries(
      Array.from({ length: 150 }, (_, n) => [`n${n}`, { type: "Goal", name: `sana ${n}` }]),
    );
    expect(await found(before, "sana")).toEqual(["vanha sana"]);
    current.apply(next(before, { a: { type: "Goal", name: "uusi" }, ...many }, ["s HAS_GOAL a"]));
    const after = current.view("PUBLIC", day);
    expect(await found(after, "sana")).toHaveLength(150);
    expect(await found(before, "sana")).toEqual(["vanha sana"]);
    expect(await found(after, "vanha")).toEqual([]);
  });
});

describe("a graph of which much is gone", () => {
  it("does not keep room for it for ever", () => {
    const small = world({ a: "Goal", b: "Goal" }, ["a PART_OF b"]);
    const [a] = small.nodes();
    const many = Array.from({ length: 10_100 }, (_, n) =>
      Object.assign(Object.create(Object.getPrototypeOf(a)), a, { id: `test/n${n}` }),
    );
    const large = small.after(
      commitOf(
        2,
        many.map((after) => created(after)),
      ),
    );
    const left = large.after(
      commitOf(
        3,
        many.map((node) => ({ ...created(node), before: node, after: null })),
      ),
    );
    expect([large.placeCount, left.placeCount]).toEqual([10_102, 2]);
    expect(left.links()).toEqual(small.links());
    expect(left.hasPlacesOf(large)).toBe(false);
  });
});

/** A graph that is shown, and a view of it that somebody has. */
function begun(): { current: CurrentGraph; before: View } {
  const current = new CurrentGraph();
  current.show(
    world({ s: "Strategy", a: { type: "Goal", name: "vanha sana" }, b: "Goal" }, ["s HAS_GOAL a", "a PART_OF b"]),
  );
  return { current, before: current.view("PUBLIC", day) };
}

/** The commit that makes another world of what a view is of. */
function next({ graph }: View, ...[nodes, links]: Parameters<typeof world>): GraphCommit {
  return commitTo(world({ s: "Strategy", ...nodes }, links), graph);
}

function created(after: Node) {
  return { subjectKind: "NODE", subjectId: after.id, before: null, after } as const;
}

function nodesOf(view: View): string[] {
  return view.nodes().map(({ name }) => name);
}

async function found(view: View, text: string): Promise<string[]> {
  const hits = await search(view, { text, passes: () => true, language: null, preferred: null });
  return hits.map(({ node }) => node.name);
}
