import { passage } from "../../testing/walks";
import { keyOf, nodeIn, viewOf, world } from "../../testing/world";
import { Pace } from "./pace";
import { findPaths } from "./paths";
import { Turns } from "./turns";

describe("turns", () => {
  it("are given one in each round of the event loop, in the order in which they were asked for", async () => {
    const turns = new Turns();
    const happened: string[] = [];
    const rounds = (async () => {
      for (let round = 0; round < 4; round++) {
        await new Promise((resolve) => setImmediate(resolve));
        happened.push("round");
      }
    })();
    await Promise.all(
      ["a", "b", "c"].map(async (name) => {
        await turns.next();
        happened.push(name);
      }),
    );
    await rounds;
    expect(happened.filter((one) => one !== "round")).toEqual(["a", "b", "c"]);
    const between = happened.slice(happened.indexOf("a") + 1, happened.indexOf("b"));
    expect(between).toContain("round");
  });

  it("are given to work that has lasted long when no other waits, in the order in which it came", async () => {
    const turns = new Turns();
    const [first, second] = [turns.arrive(), turns.arrive()];
    const happened: string[] = [];
    const wait = async (name: string, arrival: number | null): Promise<void> => {
      await turns.next(arrival);
      happened.push(name);
    };
    await Promise.all([wait("second", second), wait("first", first), wait("new", null), wait("newer", null)]);
    expect(happened).toEqual(["new", "newer", "first", "second"]);
  });

  it("let many walks come to their ends", async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const graph = world(
      Object.fromEntries(keys.map((key) => [key, "Goal"])),
      keys.slice(1).map((key, index) => `${keys[index]} PART_OF ${key}`),
    );
    const [view, turns] = [viewOf(graph), new Turns()];
    const walks = keys.slice(1, 26).map((key) => {
      const ends = { from: new Set([nodeIn(view, "n0")]), to: new Set([nodeIn(view, key)]) };
      return findPaths(
        { passage: passage(view), ...ends, maxLength: 25, pace: new Pace(turns, 10_000) },
        "SHORTEST",
        1,
      );
    });
    const ends = (await Promise.all(walks)).map(({ paths }) => keyOf(paths[0]?.steps.at(-1)?.to.id ?? ""));
    expect(ends).toEqual(keys.slice(1, 26));
  });
});
