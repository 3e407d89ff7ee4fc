import type { View } from "../graph/view";
import { Asker } from "../testing/ask";
import { WalkQuestions } from "../testing/walk-questions";
import { type LinkInWorld, type NodeInWorld, viewOf, world } from "../testing/world";

/** What anyone may see: one way around, from `a` by `b` and `c` to `d`. */
const nodes: Readonly<Record<string, NodeInWorld>> = {
  ...{ a: "Goal", b: "Goal", c: "Goal", d: "Goal", s: "Strategy", open: "Source" },
  person: { type: "Contact", contactVisibility: "NAME" },
};
const links: readonly LinkInWorld[] = [
  ...["a PART_OF b", "b PART_OF c", "c PART_OF d", "s HAS_GOAL d", "person CONTACT_FOR s"],
];

/** What not everyone may see, or what does not hold today: shorter ways, and links that make nodes look linked to much. */
const hiddenNodes: Readonly<Record<string, NodeInWorld>> = {
  secret: { type: "Goal", visibility: "INTERNAL" },
  over: { type: "Goal", validTo: "2024-05-31" },
  yet: { type: "Goal", validFrom: "2024-06-02" },
  ghost: { type: "Contact", contactVisibility: "NONE" },
  closed: { type: "Source", visibility: "INTERNAL" },
};
const unsaid = { statements: [{ status: "STATED", source: "closed" }] };
const hiddenLinks: readonly LinkInWorld[] = [
  ...["secret", "over", "yet"].flatMap((key) => [`a PART_OF ${key}`, `${key} PART_OF d`, `b PART_OF ${key}`]),
  ...["ghost CONTACT_FOR a", "ghost CONTACT_FOR d", "ghost CONTACT_FOR s", "b LISTED_IN closed"],
  ["a PART_OF d", { visibility: "INTERNAL" }],
  ["b PART_OF d", { validTo: "2024-05-31" }],
  ["a PART_OF c", unsaid],
  ["s HAS_GOAL a", { visibility: "INTERNAL" }],
];

const whole = world({ ...nodes, ...hiddenNodes }, [...links, ...hiddenLinks]);
const asker = new Asker(whole);
const walks = new WalkQuestions(asker);
const seen = viewOf(whole, { audience: "PUBLIC" });
const withoutHidden = viewOf(world(nodes, links), { audience: "PUBLIC" });

const ends = 'from: ["test/a"], to: ["test/d"]';
const include = "through: { derived: INCLUDE, avoid: [] }";
const questions = [
  ...["SHORTEST", "ALL_SHORTEST", "SIMPLE", "STRONGEST"].map((select) => `paths(${ends}, select: ${select})`),
  ...["SIMPLE", "STRONGEST"].map((select) => `paths(${ends}, select: ${select}, limit: 100, ${include})`),
  `paths(from: ["test/a", "test/secret"], to: ["test/over", "test/d"], select: STRONGEST)`,
  `paths(from: ["test/secret"], to: ["test/d"])`,
  `paths(from: ["test/ghost"], to: ["test/ghost"])`,
  `paths(${ends}, through: { maxDegree: 2 })`,
  `neighbourhood(of: ["test/a"], depth: 25)`,
  `neighbourhood(of: ["test/a", "test/secret", "test/ghost", "test/over"], depth: 2, ${include})`,
  `neighbourhood(of: ["test/secret"], depth: 25, ${include})`,
  `neighbourhood(of: ["test/a"], depth: 3, limit: 4)`,
  `neighbourhood(of: ["test/d"], depth: 3, through: { maxDegree: 2 })`,
  "graph",
  `graph(space: "test", limit: 7)`,
  `graph(where: { reaches: { where: { id: { in: ["test/secret", "test/b"] } }, maxDepth: 1 } })`,
  `graph(where: { NOT: { reaches: { where: { type: { eq: CONTACT } }, maxDepth: 2, ${include} } } })`,
];

describe("what is hidden from who asks", () => {
  it.each(questions)("is as if it were not there: %s", async (question) => {
    for (const walkedLinks of [1, 3, 6, 9, 100_000]) {
      const ask = (view: View) => answer(question, { view, walkedLinks }).catch(({ message }: Error) => message);
      expect(await ask(seen)).toEqual(await ask(withoutHidden));
    }
  });

  it("is no way to anywhere, though it were shorter", async () => {
    const question = `${ends}, select: SIMPLE`;
    expect((await walks.paths(question)).paths).toEqual(["a PART_OF> b PART_OF> c PART_OF> d"]);
    const { paths } = await walks.paths(`${ends}, select: ALL_SHORTEST`, { audience: "INTERNAL" });
    expect(paths).toEqual(["a PART_OF> d"]);
  });

  it("is neither where a walk begins nor where it ends", async () => {
    const nothing = { nodes: [], links: [], truncated: null };
    expect(await walks.around('of: ["test/secret", "test/ghost", "test/over", "test/yet"], depth: 25')).toEqual(
      nothing,
    );
    const { nodes } = await walks.around('of: ["test/secret", "test/ghost"]', { audience: "INTERNAL" });
    expect(nodes.slice(0, 2)).toEqual(["secret 0", "ghost 0"]);
  });

  it("is told of nowhere in an answer", async () => {
    for (const question of questions) {
      const text = JSON.stringify(await answer(question, { view: seen })).replaceAll(/[^a-z]+/g, " ");
      for (const key of Object.keys(hiddenNodes)) expect(text.split(" ")).not.toContain(key);
    }
    const inside = JSON.stringify(await walks.graph("", { audience: "INTERNAL" }));
    for (const key of ["secret", "ghost", "closed"]) expect(inside).toContain(key);
  });
});

function answer(question: string, manner: { readonly view: View; readonly walkedLinks?: number }): Promise<object> {
  return question.startsWith("paths")
    ? walks.wholePaths(question.slice("paths(".length, -1), manner)
    : walks.subgraph(question, manner);
}
