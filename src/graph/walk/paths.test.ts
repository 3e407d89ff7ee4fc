import { arbitraryRecorded, arbitraryView } from "../../testing/arbitrary-graph";
import { type Choices, holdsForManyInTime } from "../../testing/choices";
import { everyPath, keyOfPath } from "../../testing/models/walk-model";
import { arbitraryPassage, pace, passage } from "../../testing/walks";
import { keyOf, nodeIn, viewOf, world } from "../../testing/world";
import type { View } from "../view";
import { byStrength } from "./cost";
import type { Passage, Step } from "./passage";
import { findPaths, type Path, type PathSelection } from "./paths";

describe("a path", () => {
  const nodes = { a: "Goal", b: "Goal", c: "Goal", d: "Goal", e: "Goal" };

  it("leads over links in either direction, and says in which", async () => {
    const view = viewOf(world(nodes, ["a PART_OF b", "c PART_OF b", "d PART_OF c"]));
    const [path] = await paths(view, "a", "d", "SHORTEST");
    expect(path?.steps.map(({ from, to, direction }) => `${keyOf(from.id)} ${direction} ${keyOf(to.id)}`)).toEqual([
      "a OUT b",
      "b IN c",
      "c IN d",
    ]);
  });

  it("may be as short as nothing at all", async () => {
    expect(await paths(viewOf(world(nodes)), "a", "a", "SHORTEST")).toEqual([
      expect.objectContaining({ steps: [], cost: 0 }),
    ]);
  });

  it("is every one of the shortest, when they are all wanted", async () => {
    const view = viewOf(
      world(nodes, ["a PART_OF b", "a PART_OF c", "b PART_OF d", "c PART_OF d", "a RELATED_TO e", "e PART_OF b"]),
    );
    expect((await paths(view, "a", "d", "ALL_SHORTEST")).map(through).sort()).toEqual(["a b d", "a c d"]);
    expect((await paths(view, "a", "d", "SIMPLE")).map(through).sort()).toEqual(["a b d", "a c d", "a e b d"]);
  });

  it("is stronger over what is stated than over what is concluded, even when it is longer", async () => {
    const guess = { statements: [{ status: "INFERRED", why: "A guess.", confidence: "LOW" }] };
    const view = viewOf(world(nodes, [["a PART_OF d", guess], "a PART_OF b", "b PART_OF d"]));
    expect((await paths(view, "a", "d", "STRONGEST")).map(through)).toEqual(["a b d", "a d"]);
  });

  it("is stronger past what is linked to little than past what is linked to much", async () => {
    const hub = ["f", "g", "h", "i"].map((key) => `${key} PART_OF b`);
    const many = { ...nodes, f: "Goal", g: "Goal", h: "Goal", i: "Goal" };
    const view = viewOf(world(many, ["a PART_OF b", "b PART_OF d", "a PART_OF c", "c PART_OF d", ...hub]));
    expect((await paths(view, "a", "d", "STRONGEST")).map(through)).toEqual(["a c d", "a b d"]);
  });

  it("is cut by the limit, and by what a walk may cost, and says so", async () => {
    const view = viewOf(world(nodes, ["a PART_OF b", "a PART_OF c", "b PART_OF d", "c PART_OF d"]));
    expect(await find(view, "a", "d", "ALL_SHORTEST", { limit: 1 })).toMatchObject({
      truncated: "LIMIT",
      paths: { length: 1 },
    });
    expect(await find(view, "a", "d", "ALL_SHORTEST", { limit: 2 })).toMatchObject({
      truncated: null,
      paths: { length: 2 },
    });
    expect(await find(view, "a", "d", "SIMPLE", { links: 1 })).toMatchObject({ truncated: "BUDGET" });
  });
});

describe("the paths between any nodes of any graph", () => {
  it("are, when all are wanted, those that trying everything finds, the shortest first", async () => {
    await holdsForManyInTime(150, async (choices) => {
      const { quest, all } = arbitraryQuest(choices);
      const found = await findPaths({ ...quest, pace: pace() }, "SIMPLE", 100_000);
      expect(found.truncated).toBeNull();
      expect(found.paths.map(key).sort()).toEqual(all.map(keyOfPath).sort());
      expect(isSorted(found.paths.map(({ steps }) => steps.length))).toBe(true);
    });
  });

  it("are, when the shortest are wanted, all of those and no others", async () => {
    await holdsForManyInTime(150, async (choices) => {
      const { quest, all } = arbitraryQuest(choices);
      const least = Math.min(...all.map(({ length }) => length));
      const shortest = all.filter(({ length }) => length === least).map(keyOfPath);
      const found = await findPaths({ ...quest, pace: pace() }, "ALL_SHORTEST", 100_000);
      expect(found.paths.map(key).sort()).toEqual(shortest.sort());
      const one = await findPaths({ ...quest, pace: pace() }, "SHORTEST", 10);
      expect(one.paths.length).toBe(Math.min(1, shortest.length));
      for (const path of one.paths) expect(shortest).toContain(key(path));
    });
  });

  it("are, when the strongest are wanted, all there are, by their cost", async () => {
    await holdsForManyInTime(150, async (choices) => {
      const { quest, all, view } = arbitraryQuest(choices);
      const cost = byStrength(view);
      const costOf = (steps: readonly Step[]): number =>
        steps.reduce((sum, { link, to }) => sum + cost({ link, number: -1 }, view.graph.placeOf(to)), 0);
      const found = await findPaths({ ...quest, pace: pace() }, "STRONGEST", 100_000);
      expect(found.paths.map(key).sort()).toEqual(all.map(keyOfPath).sort());
      expect(found.paths.map(({ steps }) => costOf(steps).toFixed(6))).toEqual(
        found.paths.map((path) => path.cost.toFixed(6)),
      );
      expect(isSorted(found.paths.map((path) => Number(path.cost.toFixed(6))))).toBe(true);
    });
  });

  it("are the same, in the same order, each time they are asked for", async () => {
    await holdsForManyInTime(60, async (choices) => {
      const { quest } = arbitraryQuest(choices);
      const select = choices.of(["SHORTEST", "ALL_SHORTEST", "SIMPLE", "STRONGEST"] as const);
      const [one, other] = [
        await findPaths({ ...quest, pace: pace() }, select, 5),
        await findPaths({ ...quest, pace: pace() }, select, 5),
      ];
      expect(other.paths.map(key)).toEqual(one.paths.map(key));
    });
  });
});

function arbitraryQuest(choices: Choices) {
  const view = arbitraryView(choices, arbitraryRecorded(choices));
  const { passage: over, ground } = arbitraryPassage(choices, view);
  const nodes = view.nodes();
  const some = () => (nodes.length ? [choices.of(nodes), ...(choices.once(3) ? [choices.of(nodes)] : [])] : []);
  const [from, to, maxLength] = [some(), some(), 1 + choices.below(5)];
  const all = everyPath(ground, [...new Set(from)], to, maxLength);
  return { view, all, quest: { passage: over, from: new Set(from), to: new Set(to), maxLength } };
}

interface Limits {
  readonly limit?: number;
  readonly links?: number;
}

function find(view: View, from: string, to: string, select: PathSelection, { limit = 10, links }: Limits = {}) {
  const over: Passage = passage(view);
  const ends = { from: new Set([nodeIn(view, from)]), to: new Set([nodeIn(view, to)]) };
  return findPaths({ passage: over, ...ends, maxLength: 25, pace: pace(links) }, select, limit);
}

async function paths(view: View, from: string, to: string, select: PathSelection): Promise<readonly Path[]> {
  return (await find(view, from, to, select)).paths;
}

function through({ start, steps }: Path): string {
  return [start, ...steps.map(({ to }) => to)].map(({ id }) => keyOf(id)).join(" ");
}

function key({ steps }: Path): string {
  return keyOfPath(steps);
}

function isSorted(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) <= number);
}
