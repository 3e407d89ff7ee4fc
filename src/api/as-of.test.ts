import { type Choices, holdsForManyInTime } from "../testing/choices";
import { onEachEngine } from "../testing/engines";
import { adminKey, type RunningService, startService } from "../testing/start-service";
import { Writer } from "../testing/writer";

const strategy = "testi/strategia";
const days = ["2020-01-01", "2024-06-01", "2031-12-31"];

/** Questions of every root that reads the graph; `{asOf}` is where the time comes. */
const questions = [
  'node(id: "testi/v1" {asOf}) { id name version description links { totalCount nodes { id sentence } } }',
  'nodes(ids: ["testi/v0", "testi/v2"] {asOf}) { name }',
  "values(orderBy: [{ name: DESC }] {asOf}) { totalCount edges { cursor node { id name ordinal strategies { nodes { id } } } } }",
  'value(id: "testi/v2" {asOf}) { name ordinal statements { why } related { totalCount nodes { name } } }',
  'strategy(id: "testi/strategia" {asOf}) { values(where: { name: { contains: "a" } }) { nodes { name } } }',
  "links(derived: INCLUDE {asOf}) { totalCount nodes { id version source { name } target { name } statement { why } } }",
  'search(text: "sana" {asOf}) { totalCount nodes { id name } }',
  'neighbourhood(of: ["testi/strategia"], depth: 3 {asOf}) { nodes { node { id } distance } links { id } }',
  'paths(from: ["testi/v0"], to: ["testi/v1"] {asOf}) { paths { length nodes { id } } }',
  'graph(space: "testi" {asOf}) { nodes { node { id } } links { id } }',
  'gaps(space: "testi" {asOf}) { totalCount nodes { node { id } } }',
  'insight(space: "testi" {asOf}) { nodeCount linkCount componentCount }',
  "revision{asOf} { number recordedAt }",
];

onEachEngine("the graph as of another time", (engine) => {
  let service: RunningService;
  let writer: Writer;

  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none" });
    writer = new Writer(service);
    await writer.does("createStrategy", { id: strategy, name: "Strategia" });
    for (const index of [0, 1, 2]) await writer.does("createValue", { id: `testi/v${index}`, name: `Arvo ${index}` });
  });
  afterEach(() => service.close());

  async function answers(asOf: string | null): Promise<unknown> {
    const asked = questions.map((question, index) => `q${index}: ${at(question, asOf)}`);
    const { data, errors } = await service.ask(`{ ${asked.join("\n")} }`, {}, adminKey);
    expect(errors).toEqual([]);
    return data;
  }

  it("answers every question exactly as it was answered then", async () => {
    await holdsForManyInTime(4, async (choices) => {
      const then = new Map<number, unknown>();
      for (let count = 0; count < 8; count++) {
        const { revision } = await writer.ask(...arbitraryMutation(choices));
        const latest = revision ?? (await latestRevision());
        if (!then.has(latest)) then.set(latest, await answers(null));
      }
      for (const [revision, answer] of [...then].sort(() => choices.below(3) - 1)) {
        expect(withoutCursors(await answers(`asOf: { revision: ${revision} }`))).toEqual(withoutCursors(answer));
      }
    });
  });

  async function latestRevision(): Promise<number> {
    const { data } = await service.ask<{ revision: { number: number } }>("{ revision { number } }");
    return data.revision.number;
  }
});

function at(question: string, asOf: string | null): string {
  if (asOf === null) return question.replace(/[ ,]*\{asOf\}/, "");
  return question.replace(/^revision\{asOf\}/, `revision(${asOf})`).replace("{asOf}", `, ${asOf}`);
}

/** Some change of a small strategy: now and then one that is refused. */
function arbitraryMutation(choices: Choices): Parameters<Writer["ask"]> {
  const id = `testi/v${choices.below(5)}`;
  const other = choices.of([strategy, `testi/v${choices.below(5)}`]);
  const statements = [{ status: "INFERRED", why: choices.of(["sana", "toinen"]), confidence: "LOW" }];
  return choices.of<Parameters<Writer["ask"]>>([
    [
      "updateValue",
      { id, patch: { name: choices.of(["Sana", "Ilo", "Äly"]), ordinal: choices.maybe(2, () => choices.below(9)) } },
    ],
    ["createValue", { id, name: choices.of(["Rohkeus", "Sana"]) }],
    ["createLink", { type: "HAS_VALUE", source: strategy, target: id, statements }],
    ["createLink", { type: "RELATED_TO", source: id, target: other, statements }],
    ["deleteNode", { id, cascade: true }],
    ["restoreNode", { id, links: true }],
    [
      "updateValue",
      { id, patch: { description: choices.of(["sana", null]), validTo: choices.maybe(2, () => choices.of(days)) } },
    ],
  ]);
}

/** A cursor tells for which time it is. */
function withoutCursors(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === "cursor" ? undefined : value)));
}
