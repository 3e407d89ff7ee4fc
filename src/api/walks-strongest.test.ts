import { Asker } from "../testing/ask";
import { WalkQuestions } from "../testing/walk-questions";
import { type LinkInWorld, viewOf, world } from "../testing/world";

const ways = ["stated", "collective", "high", "medium", "low"];
const inferred = (confidence: string) => [{ status: "INFERRED", why: "A guess.", confidence }];
const said: Readonly<Record<string, object[]>> = {
  stated: [{ status: "STATED" }],
  collective: [{ status: "COLLECTIVE", why: "Said of all." }],
  ...{ high: inferred("HIGH"), medium: inferred("MEDIUM"), low: inferred("LOW") },
};

/** Five ways from one goal to another that differ in how their first step is known, the weakest first. */
const asker = new Asker(
  world(
    Object.fromEntries(["from", "to", ...ways].map((key) => [key, "Goal"])),
    [...ways]
      .reverse()
      .flatMap((way): LinkInWorld[] => [[`from PART_OF ${way}`, { statements: said[way] }], `${way} PART_OF to`]),
  ),
);
const walks = new WalkQuestions(asker);

describe("the strongest paths", () => {
  const ends = 'from: ["test/from"], to: ["test/to"]';

  it("lead over what is stated, then what is stated of all, then what is concluded, by how surely", async () => {
    const { paths } = await walks.wholePaths(`${ends}, select: STRONGEST`);
    expect(paths.map(({ nodes }) => nodes[1]?.id)).toEqual(ways.map((way) => `test/${way}`));
    // The first step leads to a node of 2 links, the second over what is stated to one of 5.
    const rest = 1 + Math.log2(2) / 4 + 1 + Math.log2(5) / 4;
    for (const [index, doubt] of [0, 0.25, 1, 2, 3].entries()) {
      expect(paths[index]?.cost).toBeCloseTo(rest + doubt, 9);
      expect(paths[index]?.steps.map(({ cost }) => cost)).toEqual([
        expect.closeTo(1 + doubt + Math.log2(2) / 4, 9),
        expect.closeTo(1 + Math.log2(5) / 4, 9),
      ]);
    }
  });

  it("are as many as are wanted, and are cut at the same place each time", async () => {
    const two = await walks.wholePaths(`${ends}, select: STRONGEST, limit: 2`);
    expect(two.paths.map(({ nodes }) => nodes[1]?.id)).toEqual(["test/stated", "test/collective"]);
    expect(two.truncated).toEqual({ reason: "LIMIT" });
  });

  it("count a link by the strongest that is said of it", async () => {
    const twice = [{ ...inferred("LOW")[0] }, { status: "STATED" }];
    const view = viewOf(world({ a: "Goal", b: "Goal" }, [["a PART_OF b", { statements: twice }]]));
    const { paths } = await walks.wholePaths('from: ["test/a"], to: ["test/b"], select: STRONGEST', { view });
    expect(paths.map(({ cost }) => cost)).toEqual([1]);
  });

  it("lead over two recorded links rather than over the one that follows from them", async () => {
    const view = viewOf(world({ c: "Contact", s: "Strategy", g: "Goal" }, ["c CONTACT_FOR s", "s HAS_GOAL g"]));
    const question = 'from: ["test/c"], to: ["test/g"], select: STRONGEST, through: { derived: INCLUDE }';
    expect((await walks.paths(question, { view })).paths).toEqual([
      ...["c CONTACT_FOR> s HAS_GOAL> g", "c CONTACT_FOR> g"],
    ]);
    const { paths } = await walks.wholePaths(question, { view });
    // A rule concluded it: 3, and MEDIUM is the surest that it may be: 2.
    expect(paths.map(({ cost }) => cost)).toEqual([1 + Math.log2(2) / 4 + 1, 1 + 3 + 2]);
    const shortest = question.replace("STRONGEST", "SHORTEST");
    expect((await walks.paths(shortest, { view })).paths).toEqual(["c CONTACT_FOR> g"]);
  });

  it("lead past what is linked to little rather than past what is linked to everything", async () => {
    const goals = Array.from({ length: 14 }, (_, index) => `g${index}`);
    const view = viewOf(
      world({ ...Object.fromEntries(["a", "hub", "own", "d", ...goals].map((key) => [key, "Goal"])) }, [
        ...["a PART_OF hub", "hub PART_OF d", "a PART_OF own", "own PART_OF d"],
        ...goals.map((goal) => `${goal} PART_OF hub`),
      ]),
    );
    const { paths } = await walks.wholePaths('from: ["test/a"], to: ["test/d"], select: STRONGEST', { view });
    expect(paths.map(({ nodes }) => nodes[1]?.id)).toEqual(["test/own", "test/hub"]);
    // 2 links at the one and 16 at the other: three doublings, of a quarter each.
    expect(Number(paths[1]?.cost) - Number(paths[0]?.cost)).toBeCloseTo(3 / 4, 9);
  });
});
