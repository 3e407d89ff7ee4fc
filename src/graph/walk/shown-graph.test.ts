import { arbitraryRecorded, arbitraryView } from "../../testing/arbitrary-graph";
import { holdsForManyInTime } from "../../testing/choices";
import { pace } from "../../testing/walks";
import { viewOf, world } from "../../testing/world";
import { showGraph } from "./shown-graph";

describe("a graph that is shown", () => {
  it("has the first nodes that pass, and every link that has both its ends among them", async () => {
    await holdsForManyInTime(200, async (choices) => {
      const view = arbitraryView(choices, arbitraryRecorded(choices));
      const passes = choices.once(2) ? ({ type }: { type: string }) => type !== "Goal" : () => true;
      const limit = 1 + choices.below(8);
      const { nodes, links, truncated } = await showGraph(view, { passes, limit, pace: pace() });
      const all = view.nodes().filter(passes);
      expect(nodes).toEqual(all.slice(0, limit));
      const ids = nodes.map(({ id }) => id);
      const between = view.links().filter(({ sourceId, targetId }) => ids.includes(sourceId) && ids.includes(targetId));
      expect(links.map(({ id }) => id).sort()).toEqual(between.map(({ id }) => id).sort());
      expect(truncated).toBe(all.length > limit ? "LIMIT" : null);
    });
  });

  it("lets others have their turn while it is read, and is of one state all the same", async () => {
    const keys = Array.from({ length: 300 }, (_, index) => `g${index}`);
    const view = viewOf(world(Object.fromEntries(keys.map((key) => [key, "Goal"]))));
    const happened: string[] = [];
    const slow = (): boolean => {
      const until = performance.now() + 0.1;
      while (performance.now() < until);
      happened.push("looked");
      return true;
    };
    let isDone = false;
    const others = (async () => {
      while (!isDone) {
        await new Promise((resolve) => setImmediate(resolve));
        happened.push("other");
      }
    })();
    const { nodes } = await showGraph(view, { passes: slow, limit: 500, pace: pace() });
    isDone = true;
    await others;
    expect(nodes).toHaveLength(300);
    const within = happened.slice(happened.indexOf("looked"), happened.lastIndexOf("looked"));
    expect(within.filter((one) => one === "other").length).toBeGreaterThan(1);
  });
});
