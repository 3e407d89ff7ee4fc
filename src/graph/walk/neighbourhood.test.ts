import { arbitraryRecorded, arbitraryView } from "../../testing/arbitrary-graph";
import { holdsForManyInTime } from "../../testing/choices";
import { distancesFrom, stepsFrom } from "../../testing/models/walk-model";
import { arbitraryPassage, pace, passage } from "../../testing/walks";
import { keyOf, nodeIn, viewOf, world } from "../../testing/world";
import { findNeighbourhood } from "./neighbourhood";

const nodes = { a: "Goal", b: "Goal", c: "Goal", d: "Measure" };
const chain = ["a PART_OF b", "b PART_OF c", "c HAS_MEASURE d"];
const everything = { answer: () => true, limit: 500 };

describe("a neighbourhood", () => {
  const view = viewOf(world(nodes, chain));
  const of = [nodeIn(view, "a")];

  it("has what is within so many steps, with the way that leads there, and the links between", async () => {
    const found = await findNeighbourhood(of, { ...everything, passage: passage(view), depth: 2, pace: pace() });
    const ways = found.nodes.map(({ node, distance, steps }) => [
      keyOf(node.id),
      distance,
      steps.map(({ to }) => keyOf(to.id)),
    ]);
    expect(ways).toEqual([
      ["a", 0, []],
      ["b", 1, ["b"]],
      ["c", 2, ["b", "c"]],
    ]);
    expect(found.links.map(({ type }) => type)).toEqual(["PART_OF", "PART_OF"]);
    expect(found.truncated).toBeNull();
  });

  it("shows what is wanted of it, and walks through the rest", async () => {
    const answer = ({ type }: { type: string }) => type === "Measure";
    const found = await findNeighbourhood(of, { answer, limit: 5, passage: passage(view), depth: 3, pace: pace() });
    expect(found.nodes.map(({ node, distance }) => [keyOf(node.id), distance])).toEqual([["d", 3]]);
  });

  it("says when it shows fewer than there are, and when it had to stop", async () => {
    const wanted = { ...everything, passage: passage(view), depth: 3 };
    expect(await findNeighbourhood(of, { ...wanted, limit: 2, pace: pace() })).toMatchObject({
      truncated: "LIMIT",
      nodes: { length: 2 },
    });
    expect(await findNeighbourhood(of, { ...wanted, pace: pace(1) })).toMatchObject({ truncated: "BUDGET" });
  });
});

describe("the neighbourhood of any nodes of any graph", () => {
  it("has each node at the distance that widening a set finds, by a way of that length, and every link between", async () => {
    await holdsForManyInTime(200, async (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const { passage: over, ground } = arbitraryPassage(choices, view);
      const all = view.nodes();
      if (!all.length) return;
      const [of, depth] = [[...new Set([choices.of(all), choices.of(all)])], 1 + choices.below(4)];
      const found = await findNeighbourhood(of, { ...everything, passage: over, depth, pace: pace() });
      const distances = new Map(found.nodes.map(({ node, distance }) => [node.id, distance]));
      expect(distances).toEqual(distancesFrom(ground, of, depth));
      for (const { node, distance, steps } of found.nodes) {
        expect(steps.length).toBe(distance);
        expect(steps.at(-1)?.to ?? node).toBe(node);
        for (const [index, step] of steps.entries()) if (index) expect(step.from).toBe(steps[index - 1]?.to);
      }
      const between = found.nodes
        .flatMap(({ node }) => stepsFrom(ground, node))
        .filter(({ to }) => distances.has(to.id));
      expect(found.links.map(({ id }) => id).sort()).toEqual([...new Set(between.map(({ link }) => link.id))].sort());
    });
  });
});
