import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { keyOf, nodeIn, ontology, viewOf, world } from "../testing/world";
import { nodeSorts, type Order } from "./order";
import { pageOf } from "./page";
import { type Row, related } from "./related";
import type { View } from "./view";

describe("a list of nodes", () => {
  it("stands in the order of places, then of names as Finns sort them, with numbers by their value", () => {
    const names = { a: "Öljy 2", b: "Ala 10", c: "Ala 9", d: "Zeta", e: "Åbo", f: "Ämpäri" };
    const view = viewOf(world(Object.fromEntries(Object.entries(names).map(([key, name]) => [key, goal({ name })]))));
    expect(sorted(view)).toEqual(["c", "b", "d", "e", "f", "a"]);
    expect(sorted(viewOf(world({ a: goal({ ordinal: 2 }), b: goal({ ordinal: 1 }), c: goal({}) })))).toEqual([
      "b",
      "a",
      "c",
    ]);
  });

  it("has what has no value last, or first when that is asked, whichever way it is sorted", () => {
    const view = viewOf(world({ a: goal({ startYear: 2 }), b: goal({}), c: goal({ startYear: 1 }) }));
    const by = (direction: string, nulls?: string): string[] =>
      sorted(view, [{ startYear: { direction, ...(nulls && { nulls }) } }]);
    expect(by("ASC")).toEqual(["c", "a", "b"]);
    expect(by("DESC")).toEqual(["a", "c", "b"]);
    expect(by("ASC", "FIRST")).toEqual(["b", "c", "a"]);
    expect(by("DESC", "FIRST")).toEqual(["b", "a", "c"]);
  });

  it("is sorted by words of a closed list in their declared order", () => {
    const view = viewOf(
      world({ a: goal({ status: "DONE" }), b: goal({ status: "ACTIVE" }), c: goal({ status: "PLANNED" }) }),
    );
    expect(sorted(view, [{ status: { direction: "ASC" } }])).toEqual(["c", "b", "a"]);
  });

  it("is sorted by how many there are of a relationship, or of a part of it", () => {
    const nodes = { a: "Goal", b: "Goal", m: { type: "Measure", status: "DONE" }, n: "Measure", o: "Measure" };
    const links = ["a HAS_MEASURE m", "b HAS_MEASURE n", "b HAS_MEASURE o"];
    const view = viewOf(world(nodes, links));
    expect(sorted(view, [{ measures: { count: "DESC" } }])).toEqual(["b", "a"]);
    const done = { node: { status: { eq: "DONE" } } };
    expect(sorted(view, [{ measures: { count: "DESC", of: done } }])).toEqual(["a", "b"]);
  });

  it("is sorted by the name in the language that is asked for", () => {
    const named = (name: string, en: string) => ({
      ...goal({ name }),
      translations: [{ language: "en", status: "EDITOR", name: en }],
    });
    const view = viewOf(world({ a: named("A", "Zebra"), b: named("B", "Apple") }));
    expect(sorted(view, [{ name: "ASC" }], "en")).toEqual(["b", "a"]);
    expect(sorted(view, [{ name: "ASC" }])).toEqual(["a", "b"]);
  });

  it("decides ties by id, exactly, where words alike to people would not", () => {
    const view = viewOf(
      world({ "n-1": goal({ name: "x" }), "n-01": goal({ name: "x" }), "n-10": goal({ name: "x" }) }),
    );
    expect(sorted(view)).toEqual(["n-01", "n-1", "n-10"]);
  });
});

describe("a relationship", () => {
  it("stands in the order of its links before that of its nodes", () => {
    const links = [["s HAS_GOAL a", { ordinal: 2 }], ["s HAS_GOAL b", { ordinal: 1 }], "s HAS_GOAL c"] as const;
    const view = viewOf(
      world({ s: "Strategy", a: goal({ ordinal: 1 }), b: goal({ ordinal: 2 }), c: goal({ ordinal: 0 }) }, links),
    );
    const goals = ontology.relationship("Strategy", "goals");
    const rows = goals ? related(view, nodeIn(view, "s"), goals) : [];
    expect(keysOf(rows, nodeSorts(view, undefined, null, null))).toEqual(["b", "a", "c"]);
    expect(keysOf(rows, nodeSorts(view, [{ link: { ordinal: { direction: "DESC" } } }], null, null))).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});

describe("any ordering of any graph", () => {
  it("leaves no two neighbours in the wrong order, by the plainest comparison", () => {
    holdsForMany(150, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const field = choices.of(["ordinal", "createdAt", "visibility", "validFrom", "version"]);
      const [descending, first] = [choices.once(2), choices.once(2)];
      const order = orderOf(field, descending, first);
      const rows = pageOf(listOf(view, nodeSorts(view, [order], null, null)), { first: 500 }).rows;
      for (const [index, { node }] of rows.entries()) {
        const next = rows[index + 1]?.node;
        if (next) expect(inWrongOrder(node, next, field, descending, first)).toBe(false);
      }
      expect(new Set(rows.map(({ node }) => node.id)).size).toBe(view.nodes().length);
    });
  });
});

describe("an ordering that cannot be understood", () => {
  const view = viewOf(world({ a: "Goal" }));

  it.each([
    ["two fields at once", { name: "ASC", ordinal: { direction: "ASC" } }],
    ["no field", {}],
    ["a field that there is not", { colour: "ASC" }],
    ["a link property that there is not", { link: { colour: "ASC" } }],
  ])("is refused: %s", (_what, order) => {
    const sort = () => nodeSorts(view, [order], null, ontology.nodeType("Goal") ?? null);
    expect(sort).toThrow(expect.objectContaining({ code: "INVALID_ORDER" }));
  });
});

type Sorts = ReturnType<typeof nodeSorts>;

function goal(given: Record<string, unknown>) {
  return { type: "Goal", ...given };
}

function sorted(view: View, orders?: readonly Order[], language: "fi" | "sv" | "en" | null = null): string[] {
  const type = ontology.nodeType("Goal") ?? null;
  const rows = view.nodes("Goal").map((node) => ({ node, link: null }));
  return keysOf(rows, nodeSorts(view, orders, language, type));
}

function keysOf(rows: readonly Row[], sorts: Sorts): string[] {
  return pageOf({ rows, sorts, identity: [({ node }) => node.id], fingerprint: () => "" }, {}).rows.map(({ node }) =>
    keyOf(node.id),
  );
}

function listOf(view: View, sorts: Sorts) {
  const rows: Row[] = view.nodes().map((node) => ({ node, link: null }));
  return { rows, sorts, identity: [({ node }: Row) => node.id], fingerprint: () => "" };
}

function orderOf(field: string, descending: boolean, nullsFirst: boolean): Order {
  const direction = descending ? "DESC" : "ASC";
  const optional = field === "ordinal" || field === "validFrom";
  return { [field]: optional ? { direction, nulls: nullsFirst ? "FIRST" : "LAST" } : direction };
}

function inWrongOrder(one: object, next: object, field: string, descending: boolean, nullsFirst: boolean): boolean {
  const read = (record: object): unknown => (record as Record<string, unknown>)[field] ?? null;
  const rank = (value: unknown): string | number =>
    field === "visibility" ? ["PUBLIC", "INTERNAL"].indexOf(String(value)) : (value as string | number);
  const [a, b] = [read(one), read(next)];
  if (a === null || b === null) return a === b ? false : (a === null) !== nullsFirst;
  return descending ? rank(a) < rank(b) : rank(a) > rank(b);
}
