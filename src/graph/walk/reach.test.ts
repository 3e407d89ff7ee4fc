import type { Node } from "../../ontology/node";
import { arbitraryRecorded, arbitraryView } from "../../testing/arbitrary-graph";
import { holdsForMany } from "../../testing/choices";
import { type Ground, stepsFrom } from "../../testing/models/walk-model";
import { arbitraryPassage } from "../../testing/walks";
import { keyOf, viewOf, world } from "../../testing/world";
import { nodeTest } from "../where";
import { allOf, findNearest } from "./nearest";
import { reachTest } from "./reach";

describe("the filter reaches", () => {
  const view = viewOf(
    world({ v: "Value", s: "Strategy", k: "Spearhead", p: "Programme", far: "Goal", page: "Source" }, [
      "s HAS_VALUE v",
      "s HAS_SPEARHEAD k",
      "k HAS_PROGRAMME p",
      "far LISTED_IN page",
      "v LISTED_IN page",
    ]),
  );
  const passing = (reaches: object): string[] =>
    view
      .nodes()
      .filter(nodeTest(view, { reaches }))
      .map(({ id }) => keyOf(id))
      .sort();
  const value = { type: { eq: "Value" } };

  it("holds for what something is so many steps away from, and not for the thing itself", () => {
    expect(passing({ where: value })).toEqual(["k", "p", "page", "s"]);
    expect(passing({ where: value, maxDepth: 2 })).toEqual(["k", "page", "s"]);
    expect(passing({ where: value, minDepth: 2, maxDepth: 2 })).toEqual(["k"]);
  });

  it("does not walk through sources and terms unless it is told to", () => {
    expect(passing({ where: value, through: { avoid: [] } })).toEqual(["far", "k", "p", "page", "s"]);
  });

  it("walks only over what it is told to", () => {
    expect(passing({ where: value, through: { direction: "OUT" } })).toEqual(["s"]);
    expect(passing({ where: value, through: { links: { type: { ne: "HAS_PROGRAMME" } } } })).toEqual([
      "k",
      "page",
      "s",
    ]);
    expect(passing({ where: value, through: { nodes: { type: { ne: "Strategy" } } } })).toEqual(["page", "s"]);
    expect(passing({ where: value, through: { maxDegree: 1 } })).toEqual(["page", "s"]);
  });

  it("finds in any graph what widening a set finds", () => {
    holdsForMany(200, (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const { passage, ground } = arbitraryPassage(choices, view);
      const [minDepth, more] = [1 + choices.below(2), choices.below(3)];
      const kind = choices.of(["Goal", "Contact", "Place", "Strategy"]);
      const wanted = ({ type }: Node) => type === kind;
      const reach = { passage, wanted, minDepth, maxDepth: minDepth + more };
      const test = reachTest(reach, allOf(findNearest(reach)));
      for (const node of view.nodes()) {
        expect(test(node)).toBe(reachesBy(ground, node, wanted, minDepth, minDepth + more));
      }
    });
  });
});

/** Rings around a node: each has what is one step from the last and was in none before; what may not be entered ends there. */
function reachesBy(ground: Ground, start: Node, wanted: (node: Node) => boolean, least: number, most: number): boolean {
  const before = [start];
  let ring = [start];
  for (let depth = 1; depth <= most; depth++) {
    const entered = ring.filter((node) => node === start || ground.admits(node));
    ring = [...new Set(entered.flatMap((node) => stepsFrom(ground, node).map(({ to }) => to)))].filter(
      (node) => !before.includes(node),
    );
    before.push(...ring);
    if (depth >= least && ring.some(wanted)) return true;
  }
  return false;
}
