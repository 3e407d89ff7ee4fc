import { Asker } from "../testing/ask";
import { WalkQuestions } from "../testing/walk-questions";
import { world } from "../testing/world";

const asker = new Asker(
  world(
    {
      ...{ a: "Goal", b: "Goal", c: "Goal", d: "Goal", e: "Goal", f: "Goal", island: "Goal" },
      ...{ term: "Term", person: { type: "Contact", contactVisibility: "NAME" } },
    },
    [
      ["a PART_OF b", { ordinal: 1 }],
      ["a PART_OF c", { ordinal: 2 }],
      "b PART_OF d",
      "c PART_OF d",
      "d PART_OF e",
      ["a RELATED_TO f", { ordinal: 3 }],
      "f PART_OF c",
      "a DEFINED_BY term",
      "e DEFINED_BY term",
      "person CONTACT_FOR e",
    ],
  ),
);
const walks = new WalkQuestions(asker);
const between = (from: string, to: string, more = "") => walks.paths(`${ends(from, to)} ${more}`);

const byB = "a PART_OF> b PART_OF> d";
const byC = "a PART_OF> c PART_OF> d";
const byF = "a RELATED_TO> f PART_OF> c PART_OF> d";
const byAll = [byB, byC, byF];

describe("how things are connected", () => {
  it("is told by one of the shortest paths, over recorded links in either direction, unless more is said", async () => {
    const expected = { paths: [byB], truncated: null };
    expect(await between("a", "d")).toEqual(expected);
    expect(await between("a", "d", "select: SHORTEST, maxLength: 25, limit: 10, through: {}")).toEqual(expected);
    expect(await between("a", "d", "select: null, maxLength: null, limit: null")).toEqual(expected);
    expect(await between("d", "a")).toEqual({ paths: ["d <PART_OF b <PART_OF a"], truncated: null });
  });

  it("is told by all that are as short, or by all that come to no node twice, the shortest first", async () => {
    expect(await between("a", "d", "select: ALL_SHORTEST")).toEqual({ paths: [byB, byC], truncated: null });
    expect(await between("a", "d", "select: SIMPLE")).toEqual({ paths: byAll, truncated: null });
    expect((await between("a", "b", "select: SIMPLE")).paths).toEqual([
      ...["a PART_OF> b", "a PART_OF> c PART_OF> d <PART_OF b", "a RELATED_TO> f PART_OF> c PART_OF> d <PART_OF b"],
    ]);
  });

  it("tells of each path its length, what it costs, its nodes and its steps", async () => {
    const [path] = (await walks.wholePaths(ends("f", "b"))).paths;
    expect(path).toMatchObject({
      ...{ length: 2, cost: 2, nodes: ["f", "a", "b"].map(node) },
      steps: [
        { from: node("f"), to: node("a"), direction: "IN", link: { source: node("a"), target: node("f") } },
        { from: node("a"), to: node("b"), direction: "OUT", link: { source: node("a"), target: node("b") } },
      ],
    });
  });

  it("is told over what follows from what is recorded, where that is wanted", async () => {
    const upTo2 = (derived: string) => between("d", "person", `select: SIMPLE, maxLength: 2, through: { ${derived} }`);
    const recorded = "d PART_OF> e <CONTACT_FOR person";
    expect((await upTo2("derived: EXCLUDE")).paths).toEqual([recorded]);
    expect((await upTo2("derived: ONLY")).paths).toEqual(["d <CONTACT_FOR person"]);
    expect([...(await upTo2("derived: INCLUDE")).paths].sort()).toEqual([
      ...["d <CONTACT_FOR person", "d <PART_OF b <CONTACT_FOR person", "d <PART_OF c <CONTACT_FOR person", recorded],
    ]);
  });
});

describe("the ends of paths", () => {
  it("may be several, of which the nearest count", async () => {
    expect((await between("a island", "e d")).paths).toEqual([byB]);
    expect((await between("a d", "e island", "select: SIMPLE")).paths).toEqual(["d PART_OF> e"]);
  });

  it("are only the first and the last: no path leads through one", async () => {
    const all = "select: SIMPLE";
    expect((await between("a b", "d", all)).paths).toEqual(["b PART_OF> d", byC, byF]);
    expect((await between("a", "d c", all)).paths).toEqual([...["a PART_OF> c", byB, "a RELATED_TO> f PART_OF> c"]]);
  });

  it("may be the same: that path has no steps", async () => {
    const { paths, truncated } = await walks.wholePaths(ends("a", "a d"));
    expect({ paths, truncated }).toEqual({
      paths: [{ length: 0, cost: 0, nodes: [node("a")], steps: [] }],
      truncated: null,
    });
    expect((await between("a b", "a d", "select: SIMPLE")).paths).toEqual(["a", "b PART_OF> d"]);
  });

  it("are left out when they are unknown; without any there is no path", async () => {
    const none = { paths: [], truncated: null };
    expect((await between("a nobody", "d nobody", "select: ALL_SHORTEST")).paths).toEqual([byB, byC]);
    for (const [from, to] of [
      ["nobody", "a"],
      ["a", "nobody"],
      ["", "a"],
      ["a", ""],
      ["", ""],
      ["a", "island"],
    ] as const) {
      for (const select of ["SHORTEST", "ALL_SHORTEST", "SIMPLE", "STRONGEST"]) {
        expect(await between(from, to, `select: ${select}`)).toEqual(none);
      }
    }
  });

  it("may be of a type that is avoided", async () => {
    expect((await between("a", "term")).paths).toEqual(["a DEFINED_BY> term"]);
    expect((await between("term", "e")).paths).toEqual(["term <DEFINED_BY e"]);
    expect((await between("a", "term", "through: { avoid: [TERM], maxDegree: 0, nodes: { OR: [] } }")).paths).toEqual([
      "a DEFINED_BY> term",
    ]);
  });
});

describe("the paths that are wanted", () => {
  it("have so many steps at most, whatever is selected", async () => {
    for (const select of ["SIMPLE", "STRONGEST"]) {
      const { paths } = await between("a", "d", `select: ${select}, maxLength: 2`);
      expect([...paths].sort()).toEqual([byB, byC]);
    }
    for (const select of ["SHORTEST", "ALL_SHORTEST", "SIMPLE", "STRONGEST"]) {
      expect(await between("a", "d", `select: ${select}, maxLength: 1`)).toEqual({ paths: [], truncated: null });
    }
    expect((await between("a", "d", "select: SIMPLE, maxLength: 50")).paths).toEqual(byAll);
  });

  it("are so many at most; more are told of, and no more than there are", async () => {
    expect(await between("a", "d", "select: SIMPLE, limit: 2")).toEqual({ paths: [byB, byC], truncated: "LIMIT" });
    expect(await between("a", "d", "select: SIMPLE, limit: 3")).toEqual({ paths: byAll, truncated: null });
    expect(await between("a", "d", "select: ALL_SHORTEST, limit: 1")).toEqual({ paths: [byB], truncated: "LIMIT" });
  });

  it("may cost more to look for than a walk may: that is told", async () => {
    for (const select of ["SHORTEST", "ALL_SHORTEST", "SIMPLE", "STRONGEST"]) {
      const question = `${ends("a", "e")} select: ${select}`;
      expect(await walks.paths(question, { walkedLinks: 1 })).toEqual({ paths: [], truncated: "BUDGET" });
      expect((await walks.paths(question, { walkedLinks: 1_000 })).truncated).toBeNull();
    }
  });

  it("lead over what they may", async () => {
    const over = async (through: string) => (await between("a", "d", `select: SIMPLE, through: { ${through} }`)).paths;
    expect(await over("direction: OUT")).toEqual(byAll);
    expect(await over("direction: IN")).toEqual([]);
    expect(await over("links: { type: { eq: PART_OF } }")).toEqual([byB, byC]);
    expect(await over('nodes: { name: { ne: "b" } }')).toEqual([byC, byF]);
    expect(await over("maxDegree: 2")).toEqual([byB]);
    expect(await over("avoid: [GOAL]")).toEqual([]);
    expect(await over("avoid: [SOURCE]")).toEqual([...byAll, "a DEFINED_BY> term <DEFINED_BY e <PART_OF d"]);
    expect(await over("derived: ONLY")).toEqual(["a <CONTACT_FOR person CONTACT_FOR> d"]);
  });
});

function ends(from: string, to: string): string {
  return `from: ${idsOf(from)}, to: ${idsOf(to)}`;
}

function idsOf(keys: string): string {
  return JSON.stringify(keys.split(" ").flatMap((key) => (key ? `test/${key}` : [])));
}

function node(key: string): { id: string } {
  return { id: `test/${key}` };
}
