import type { Link } from "../ontology/link";
import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { holdsForMany } from "../testing/choices";
import { keyOf, ontology, viewOf, world } from "../testing/world";
import { type Grouping, groupsOf, linkGroupings, nodeGroupings } from "./group";
import { type Row, related } from "./related";

const goal = ontology.nodeType("Goal") ?? null;

describe("nodes in groups", () => {
  const view = viewOf(
    world(
      {
        s: "Strategy",
        a: { type: "Goal", status: "DONE" },
        b: { type: "Goal", status: "PLANNED" },
        c: { type: "Goal", status: "DONE" },
        d: "Goal",
        x: { type: "Contact", name: "Öhman" },
        y: { type: "Contact", name: "Ahola" },
      },
      [
        ["x RESPONSIBLE_FOR a", { role: "ACCOUNTABLE" }],
        ["x RESPONSIBLE_FOR a", { role: "COORDINATES" }],
        ["y RESPONSIBLE_FOR a", { role: "ACCOUNTABLE" }],
        ["y RESPONSIBLE_FOR b", { role: "ACCOUNTABLE" }],
      ],
    ),
  );
  const goals = view.nodes("Goal").map((node) => ({ node, link: null }));

  it("stand in the declared order of words, those without any last", () => {
    const groups = groupsOf(goals, named(nodeGroupings(ontology, goal), "STATUS"), view, "en");
    expect(groups.map(({ key, members }) => [key, keys(members)])).toEqual([
      ["PLANNED", "b"],
      ["DONE", "a c"],
      [null, "d"],
    ]);
    expect(groups.map(({ label }) => label)).toEqual(["planned", "done", null]);
  });

  it("stand by what they are linked to, in its own order, each in every group that it belongs to, once", () => {
    const groups = groupsOf(goals, named(nodeGroupings(ontology, goal), "RESPONSIBLE"), view, null);
    expect(groups.map(({ label, members }) => [label, keys(members)])).toEqual([
      ["Ahola", "a b"],
      ["Öhman", "a"],
      [null, "c d"],
    ]);
    expect(groups[0]).toMatchObject({ key: "test/y", node: { id: "test/y" } });
  });

  it("of any type stand by their type, named in the language that is asked for", () => {
    const rows = view.nodes().map((node) => ({ node, link: null }));
    const groups = groupsOf(rows, named(nodeGroupings(ontology, null), "TYPE"), view, "sv");
    expect(groups.map(({ key, label, members }) => [key, label, members.length])).toEqual([
      ["CONTACT", "kontaktperson", 2],
      ["GOAL", "mål", 4],
      ["STRATEGY", "strategi", 1],
    ]);
  });
});

describe("links in groups", () => {
  const inferred = [{ status: "INFERRED", confidence: "LOW", why: "w" }];
  const view = viewOf(
    world({ s: "Strategy", a: "Goal", x: "Contact" }, [
      ["s HAS_GOAL a", { statements: inferred }],
      ["x RESPONSIBLE_FOR s", { role: "COORDINATES" }],
      "a RELATED_TO s",
    ]),
  );

  it.each([
    ["TYPE", { HAS_GOAL: 1, RESPONSIBLE_FOR: 1, RELATED_TO: 1 }],
    ["STATUS", { STATED: 2, INFERRED: 1 }],
    ["CONFIDENCE", { LOW: 1, HIGH: 2 }],
    ["ROLE", { COORDINATES: 1, null: 2 }],
    ["SOURCE", { "test/s": 1, "test/x": 1, "test/a": 1 }],
    ["TARGET", { "test/a": 1, "test/s": 2 }],
    ["VISIBILITY", { PUBLIC: 3 }],
  ])("stand by %s", (name, expected) => {
    const groups = groupsOf<Link>(view.links(), named(linkGroupings(ontology), name), view, null);
    expect(Object.fromEntries(groups.map(({ key, members }) => [key, members.length]))).toEqual(expected);
  });
});

describe("any grouping of any graph", () => {
  it("has every node, in as many groups as it is linked to different nodes, or in the last one", () => {
    holdsForMany(100, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const rows = view.nodes().map((node) => ({ node, link: null }));
      const relationship = choices.of(ontology.commonRelationships);
      const others = (row: Row) => new Set(related(view, row.node, relationship).map(({ node }) => node.id));
      const by = nodeGroupings(ontology, null).find(({ description }) =>
        description.includes(`\`${relationship.field}\``),
      );
      const groups = by ? groupsOf(rows, by, view, null) : [];
      expect(groups.flatMap(({ members }) => keys(members).split(" ")).sort()).toEqual(
        rows.flatMap((row) => Array.from({ length: others(row).size || 1 }, () => keyOf(row.node.id))).sort(),
      );
      for (const { key, members } of groups) {
        expect(members.every((row) => (key ? others(row).has(key) : !others(row).size))).toBe(true);
      }
      expect(groups.findIndex(({ key }) => key === null)).toBe(groups.some(({ key }) => !key) ? groups.length - 1 : -1);
    });
  });
});

function named<T>(groupings: readonly Grouping<T>[], name: string): Grouping<T> {
  const found = groupings.find((one) => one.name === name);
  if (!found) throw new Error(`There is no grouping "${name}"`);
  return found;
}

function keys(members: readonly Row[]): string {
  return members.map(({ node }) => keyOf(node.id)).join(" ");
}
