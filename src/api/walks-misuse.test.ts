import { Asker, type Manner } from "../testing/ask";
import { kouvola } from "../testing/kouvola";
import { ontology } from "../testing/world";

const asker = new Asker(kouvola(ontology));

const mission = '"kouvola/missio"';
const idForm = 'An id is a space and slugs of a-z, 0-9 and "-", parted by "/", such as "kouvola/lasten-kasvu"';
const spaceForm = 'space takes the first part of the ids of nodes, such as "kouvola": a-z, 0-9 and "-", without "/".';
const tooMany = "A walk takes at most 50 ids at each of its ends; more came.";

type Case = readonly [what: string, question: string, code: string, message: string];

const around = (more: string): string => `neighbourhood(of: [${mission}], ${more})`;
const paths = (more: string): string => `paths(from: [${mission}], to: ["kouvola/visio-2030"], ${more})`;

const outside: readonly Case[] = [
  ...([0, 26, -1, 2_147_483_647] as const).map(depth("depth", "1 to 25", around)),
  ...([0, 5001, -1] as const).map(depth("limit", "1 to 5000", around)),
  ...([0, 51, -1] as const).map(depth("maxLength", "1 to 50", paths)),
  ...([0, 101, -1] as const).map(depth("limit", "1 to 100", paths)),
  ...([0, 5001, -1] as const).map(depth("limit", "1 to 5000", (more) => `graph(${more})`)),
];

const ids: readonly Case[] = [
  ["51 starts", `neighbourhood(of: ${list(51)})`, "TOO_MANY_IDS", tooMany],
  ["51 beginnings", `paths(from: ${list(51)}, to: [])`, "TOO_MANY_IDS", tooMany],
  ["51 ends, though all the same", `paths(from: [], to: [${`${mission} `.repeat(51)}])`, "TOO_MANY_IDS", tooMany],
  [
    "no id for an id",
    'neighbourhood(of: ["Missio"])',
    "INVALID_ID",
    `${idForm}, at most 200 characters; "Missio" came.`,
  ],
  ["one bad id among good ones", `paths(from: [${mission}, "visio"], to: [])`, "INVALID_ID", '"visio" came.'],
  ["an empty id", `paths(from: [${mission}], to: [""])`, "INVALID_ID", '"" came.'],
  ["an id that is too long", `neighbourhood(of: ["k/${"a".repeat(199)}"])`, "INVALID_ID", "at most 200 characters"],
];

const spaces: readonly Case[] = ["", " ", "Kouvola", "kouvola/", "kouvola/missio", "-kouvola", "kouvola*", "å"]
  .map((space) => JSON.stringify(space))
  .concat(JSON.stringify("k".repeat(201)))
  .map((space) => [`${space.slice(0, 20)} for a space`, `graph(space: ${space})`, "INVALID_ARGUMENT", spaceForm]);

const filters: readonly Case[] = [
  ["null for what one may walk over", around("through: null"), "INVALID_FILTER", "At through, "],
  ["null for what is shown", around("answer: null"), "INVALID_FILTER", "At answer, "],
  ["null for a filter", "graph(where: null)", "INVALID_FILTER", "At where, "],
  ...["links", "nodes", "direction", "derived", "avoid", "maxDegree"].map(
    (part): Case => [
      `null for through.${part}`,
      paths(`through: { ${part}: null }`),
      "INVALID_FILTER",
      `At through.${part}, a value was expected; null came.`,
    ],
  ),
  [
    "null deep in a filter on links",
    around("through: { links: { AND: [{ target: { name: { eq: null } } }] } }"),
    "INVALID_FILTER",
    "At through.links.AND[0].target.name.eq, a value was expected; null came.",
  ],
  [
    "null deep in a filter on nodes",
    around("through: { nodes: { ordinal: { lt: null } } }"),
    "INVALID_FILTER",
    "At through.nodes.ordinal.lt, a value was expected; null came.",
  ],
];

describe("a walk is refused, with words that say why,", () => {
  it.each([...outside, ...ids, ...spaces, ...filters])("with %s: %s", async (_, question, code, message) => {
    const refusals = await asker.refusals(operation(question));
    expect(refusals).toEqual([
      expect.objectContaining({
        ...{ message: expect.stringContaining(message), path: ["came"] },
        extensions: expect.objectContaining({ code }),
      }),
    ]);
  });

  it("when it shows more than an operation may read", async () => {
    const questions = ["graph", 'neighbourhood(of: ["kouvola/kaupunkistrategia"])'];
    for (const question of questions) expect(await code(operation(question), { objects: 20 })).toBe("ANSWER_TOO_LARGE");
    const all = 'paths(from: ["kouvola/visio-2030"], to: ["kouvola/yritykset"], select: SIMPLE, limit: 100)';
    expect(await code(`{ came: ${all} { paths { length } } }`, { objects: 20 })).toBe("ANSWER_TOO_LARGE");
  });

  it("when the ways to what it shows are more than an operation may read, and not when nobody asks for them", async () => {
    const question =
      'neighbourhood(of: ["kouvola/kaupunkistrategia"], depth: 3, answer: { type: { eq: STAKEHOLDER } })';
    expect(await asker.ask(`{ came: ${question} { nodes { node { id } } } }`, { objects: 8 })).toMatchObject({
      came: { nodes: { length: 8 } },
    });
    expect(await code(`{ came: ${question} { nodes { path { length } } } }`, { objects: 8 })).toBe("ANSWER_TOO_LARGE");
  });

  it("and the next question is answered as if nothing had been", async () => {
    const question = `{ came: neighbourhood(of: [${mission}], depth: 25, limit: 5000) { nodes { distance node { id } } } }`;
    const before = await asker.ask(question);
    for (const [, bad] of [...outside, ...ids, ...spaces, ...filters]) await asker.refusals(operation(bad));
    expect(await asker.ask(question)).toEqual(before);
  });
});

describe("a walk is not refused", () => {
  it("at the ends of what it takes", async () => {
    const questions = [
      ...[around("depth: 1"), around("depth: 25"), around("limit: 1"), around("limit: 5000")],
      ...[paths("maxLength: 1"), paths("maxLength: 50"), paths("limit: 1"), paths("limit: 100")],
      ...["graph(limit: 1)", "graph(limit: 5000)", 'graph(space: "k")', `graph(space: "${"k".repeat(200)}")`],
      ...[`neighbourhood(of: ${list(50)})`, `paths(from: ${list(50)}, to: ${list(50)})`],
      ...["neighbourhood(of: [])", "paths(from: [], to: [])", around("through: {}, answer: {}")],
      ...[paths("through: { avoid: [], maxDegree: 0 }"), paths("through: { links: { OR: [] } }")],
    ];
    for (const question of questions) await expect(asker.ask(operation(question))).resolves.toBeDefined();
  });

  it("for one id where several may come, as GraphQL has it, nor for variables that are not sent", async () => {
    const one = operation(`neighbourhood(of: ${mission})`);
    expect(await asker.ask(one)).toEqual(await asker.ask(operation(`neighbourhood(of: [${mission}])`)));
    const query = `query ($depth: Int, $through: Through, $answer: NodeWhere) {
      came: neighbourhood(of: ${mission}, depth: $depth, through: $through, answer: $answer) { nodes { node { id } } }
    }`;
    expect(await asker.ask(query)).toEqual(await asker.ask(one));
  });
});

function depth(argument: string, range: string, question: (more: string) => string) {
  return (value: number): Case => [
    `${argument}: ${value}`,
    question(`${argument}: ${value}`),
    "INVALID_ARGUMENT",
    `${argument} takes a whole number from ${range}; ${value} came.`,
  ];
}

function list(count: number): string {
  return JSON.stringify(Array.from({ length: count }, (_, index) => `kouvola/n${index}`));
}

function operation(question: string): string {
  const fields = question.startsWith("paths") ? "paths { length }" : "nodes { node { id } }";
  return `{ came: ${question} { ${fields} } }`;
}

async function code(query: string, manner: Manner): Promise<unknown> {
  return (await asker.refusals(query, manner))[0]?.extensions?.code;
}
