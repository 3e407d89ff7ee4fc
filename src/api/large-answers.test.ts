import { assertObjectType, type GraphQLFormattedError } from "graphql";
import { Asker } from "../testing/ask";
import { world } from "../testing/world";

/** Goals that are all related to each other: a question about them grows by their number with every level. */
const goals = Array.from({ length: 40 }, (_, index) => `g${index}`);
const pairs = goals.flatMap((one, index) => goals.slice(index + 1).map((other) => `${one} RELATED_TO ${other}`));
const chain = { s: "Strategy", p: "Programme", v: "Value", w: "Value" };
const asker = new Asker(
  world({ ...chain, ...Object.fromEntries(goals.map((key) => [key, "Goal"])) }, [
    "s HAS_PROGRAMME p",
    "s HAS_VALUE v",
    "s HAS_VALUE w",
    ...pairs,
  ]),
);

/** How many lists of goals were made. */
let made = 0;
countLists(asker);

describe("what an operation reads", () => {
  it.each([
    ["one node", '{ node(id: "test/s") { id } value(id: "test/v") { id } }', 0],
    ["a count", "{ goals { totalCount } }", 0],
    ["a page", "{ goals(first: 7) { nodes { id } } }", 7],
    ["a page that is shorter than it may be", "{ values(first: 7) { nodes { id } } }", 2],
    [
      "a page as edges, as nodes and by its ends",
      "{ values { edges { cursor } nodes { id } pageInfo { endCursor } } }",
      2,
    ],
    ["the same page twice", "{ one: values { nodes { id } } other: values { nodes { id } } }", 4],
    ["nodes by their ids, also unknown ones", '{ nodes(ids: ["test/v", "test/w", "test/none"]) { id } }', 3],
    ["pages in pages", "{ values { nodes { strategies { nodes { id } } } } }", 4],
    [
      "links with their ends",
      '{ node(id: "test/s") { links(derived: EXCLUDE) { nodes { source { id } target { id } } } } }',
      3,
    ],
    ["the links of a node", '{ node(id: "test/g0") { links(first: 9) { nodes { id } } } }', 9],
    [
      "what derived links rest on",
      '{ programme(id: "test/p") { values { edges { link { derivedFrom { id } } } } } }',
      6,
    ],
    ["groups", '{ node(id: "test/s") { links(derived: EXCLUDE) { groups(by: TYPE) { count } } } }', 2],
    [
      "groups with some of their members",
      '{ node(id: "test/s") { links(derived: EXCLUDE) { groups(by: TYPE) { links(first: 1) { id } } } } }',
      4,
    ],
    ["a count of what is more than a hundred", "{ links { totalCount } }", 7],
    ["groups of what is more than a hundred", "{ links { groups(by: TYPE) { count } } }", 7 + 7 + 3],
    ["the whole graph", "{ graph { nodes { node { id } } links { id } } }", 44 + 783],
  ])("is counted for %s", async (_, query, objects) => {
    await asker.ask(query, { objects });
    if (objects === 0) return;
    expect(await asker.refusals(query, { objects: objects - 1 })).toEqual([
      expect.objectContaining({
        message: `One operation may read at most ${objects - 1} objects; this one asks for more. Ask for fewer levels or shorter pages.`,
        extensions: { code: "ANSWER_TOO_LARGE", details: { limit: objects - 1 } },
      }),
    ]);
  });
});

describe("an operation that would read without end", () => {
  const objects = 1000;
  const nested = (open: string, close: string) => `{ goals { nodes { ${open.repeat(8)} id ${close.repeat(8)} } } }`;

  it.each([
    ["relationships", nested("related { nodes { ", "} }")],
    ["edges", nested("related { edges { node { ", "} } }")],
    ["links and their ends", nested("links { nodes { target { ", "} } }")],
    ["groups and their members", nested("related { groups(by: RELATED) { nodes { ... on Goal { ", "} } } }")],
  ])("through %s is refused as soon as it has read too much", async (_, query) => {
    const { refusals, made } = await counting(() => asker.refusals(query, { objects }));
    expectTooLarge(refusals);
    expect(made).toBeLessThanOrEqual(objects);
  });

  it("is refused in each of its parts that can be null, and none of them reads on", async () => {
    const parts = Array.from({ length: 30 }, (_, index) => `a${index}: goal(id: "test/g${index}") { ...deep }`);
    const fragment = `fragment deep on Goal { ${"related { nodes { ".repeat(8)} id ${"} } ".repeat(8)} }`;
    const { refusals, made } = await counting(() => asker.refusals(`{ ${parts.join(" ")} } ${fragment}`, { objects }));
    expect(refusals).toHaveLength(parts.length);
    expectTooLarge(refusals);
    expect(made).toBeLessThanOrEqual(objects);
  });

  it("through groups and what they share, which can be null, makes no list after that", async () => {
    const query = nested("related { groups(by: RELATED) { node { ... on Goal { ", "} } } }");
    const { refusals, made } = await counting(() => asker.refusals(query, { objects }));
    expectTooLarge(refusals);
    expect(made).toBeLessThan(objects / goals.length);
  });
});

function expectTooLarge(refusals: readonly GraphQLFormattedError[]): void {
  expect(new Set(refusals.map(({ extensions }) => extensions?.code))).toEqual(new Set(["ANSWER_TOO_LARGE"]));
}

/** Runs an operation that is to be refused, and counts the lists that are made meanwhile. */
async function counting<T>(run: () => Promise<T>): Promise<{ readonly refusals: T; readonly made: number }> {
  made = 0;
  return { refusals: await run(), made };
}

function countLists({ schema }: Asker): void {
  const fields = assertObjectType(schema.getType("Goal")).getFields();
  for (const field of [fields.related, fields.links]) {
    if (!field?.resolve) throw new Error("Expected a goal to have lists with resolvers of their own");
    const { resolve } = field;
    field.resolve = (...args) => {
      const list = resolve(...args);
      made += 1;
      return list;
    };
  }
}
