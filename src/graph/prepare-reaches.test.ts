import { arbitraryRecorded, arbitraryView } from "../testing/arbitrary-graph";
import { type Choices, holdsForMany } from "../testing/choices";
import { pace } from "../testing/walks";
import { viewOf, world } from "../testing/world";
import type { Filter } from "./filter";
import { prepareReaches, reachesIn } from "./prepare-reaches";
import { View } from "./view";
import { Pace } from "./walk/pace";
import { Turns } from "./walk/turns";
import { nodeTest } from "./where";

const value = { type: { eq: "Value" } };

describe("filters that ask what can be reached", () => {
  it("are found wherever they are, the innermost first", () => {
    const where = { OR: [{ reaches: { where: { reaches: {} } } }, { related: { some: { node: { reaches: {} } } } }] };
    expect(reachesIn({ filter: where, path: "where" }).map(({ path }) => path)).toEqual([
      "where.OR[0].reaches.where.reaches",
      "where.OR[0].reaches",
      "where.OR[1].related.some.node.reaches",
    ]);
  });

  it("say the same of every node when they were prepared", async () => {
    const checks: Promise<void>[] = [];
    holdsForMany(60, (choices) => {
      const fresh = arbitraryView(choices, arbitraryRecorded(choices));
      const prepared = new View(fresh.graph, fresh.audience, fresh.day);
      const where = { reaches: arbitraryReaches(choices, 2) };
      checks.push(sameOfEveryNode(fresh, prepared, where));
    });
    await Promise.all(checks);
  });

  it("are prepared once in a view", async () => {
    const view = chain(20);
    const part = { filter: { where: value }, path: "where.reaches" };
    expect(await prepareReaches(view, part, pace())).toBeGreaterThan(0);
    expect(await prepareReaches(view, { ...part, filter: { where: { ...value } } }, pace())).toBe(0);
  });

  it("look at every link a few times at most, however many nodes are asked about", async () => {
    const nodes = 300;
    const looked = await prepareReaches(chain(nodes), { filter: { where: {} }, path: "where.reaches" }, pace());
    expect(looked).toBeLessThanOrEqual(nodes + 4 * (nodes - 1));
  });

  it("are refused when they look at too many links", async () => {
    const part = { filter: { where: value }, path: "where.reaches" };
    await expect(prepareReaches(chain(200), part, pace(100))).rejects.toMatchObject({
      code: "ANSWER_TOO_LARGE",
      details: { path: "where.reaches", limit: 100 },
    });
  });

  it("are refused when what is near hides too much that is far", () => {
    const keys = Array.from({ length: 330 }, (_, index) => `n${index}`);
    const star = world(Object.fromEntries([...keys.map((key) => [key, "Goal"]), ["hub", "Goal"]]), [
      ...keys.map((key) => `${key} RELATED_TO hub`),
    ]);
    const view = viewOf(star);
    expect(() => view.nodes().filter(nodeTest(view, { reaches: { minDepth: 3 } }))).toThrow(/minDepth/);
  });

  it("wait for their turn", async () => {
    const turns = new Turns();
    const happened: string[] = [];
    void turns.next().then(() => happened.push("what waits already"));
    const part = { filter: { where: value }, path: "where.reaches" };
    await prepareReaches(chain(50), part, new Pace(turns, 10_000));
    happened.push("found");
    expect(happened).toEqual(["what waits already", "found"]);
  });
});

async function sameOfEveryNode(fresh: View, prepared: View, where: Filter): Promise<void> {
  for (const part of reachesIn({ filter: where, path: "where" })) await prepareReaches(prepared, part, pace());
  const [one, other] = [nodeTest(fresh, where), nodeTest(prepared, where)];
  for (const node of fresh.nodes()) expect(other(node)).toBe(one(node));
}

function arbitraryReaches(choices: Choices, depth: number): Filter {
  const minDepth = 1 + choices.below(2);
  const type = { type: { eq: choices.of(["Goal", "Contact", "Place", "Strategy"]) } };
  const inner = depth > 0 && choices.once(2) ? { reaches: arbitraryReaches(choices, depth - 1) } : type;
  return {
    where: inner,
    minDepth,
    maxDepth: minDepth + choices.below(3),
    through: {
      direction: choices.of(["BOTH", "OUT", "IN"] as const),
      ...(choices.once(3) && { nodes: { reaches: { where: type, maxDepth: 2 } } }),
    },
  };
}

/** Goals in a row, with a value at its end. */
function chain(length: number): View {
  const keys = Array.from({ length: length - 1 }, (_, index) => `n${index}`);
  const kinds = Object.fromEntries([...keys.map((key) => [key, "Goal"]), ["end", "Value"]]);
  const row = [...keys, "end"];
  return viewOf(
    world(
      kinds,
      row.slice(1).map((key, index) => `${row[index]} RELATED_TO ${key}`),
    ),
  );
}
