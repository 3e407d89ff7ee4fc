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

interface Held {
  readonly nodes: readonly {
    readonly id: string;
    readonly validFrom: string | null;
    readonly validTo: string | null;
  }[];
}

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

  it("shows what holds on a day, and with allTimes whatever holds at any time", async () => {
    await holdsForManyInTime(2, async (choices) => {
      for (let count = 0; count < 5; count++) {
        const [from, to] = [choices.maybe(2, () => choices.of(days)), choices.maybe(2, () => choices.of(days))];
        const patch = { validFrom: from, validTo: from && to && from > to ? null : to };
        await writer.ask("updateValue", { id: `testi/v${choices.below(3)}`, patch });
      }
      const fields = "{ nodes { id validFrom validTo } }";
      const { all } = await writer.read<Record<string, Held>>(`{ all: values(asOf: { allTimes: true }) ${fields} }`);
      for (const day of [...days, "2024-06-02", "2019-12-31"]) {
        const { held } = await writer.read<Record<string, Held>>(
          `{ held: values(asOf: { validOn: "${day}" }) ${fields} }`,
        );
        const expected = all?.nodes.filter(
          ({ validFrom, validTo }) => !(validFrom && validFrom > day) && !(validTo && validTo < day),
        );
        expect(held?.nodes).toEqual(expected);
      }
    });
  });

  it("answers for several times at once, each with all that stands below it", async () => {
    await writer.does("updateValue", { id: "testi/v1", patch: { name: "Uusi" } });
    const { data } = await service.ask(`{
      now: value(id: "testi/v1") { ...Named }
      earlier: value(id: "testi/v1", asOf: { revision: 4 }) { ...Named }
      before: value(id: "testi/v1", asOf: { revision: 2 }) { ...Named }
      empty: values(asOf: { revision: 0 }) { totalCount }
    } fragment Named on Value { name sentences { text } }`);
    expect(data).toEqual({
      now: { name: "Uusi", sentences: [] },
      earlier: { name: "Arvo 1", sentences: [] },
      before: null,
      empty: { totalCount: 0 },
    });
  });

  it("finds the revision of a moment", async () => {
    const { revision } = await writer.read<{ revision: { number: number; recordedAt: string } }>(
      "{ revision { number recordedAt } }",
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    await writer.does("updateValue", { id: "testi/v1", patch: { name: "Uusi" } });
    const found = await writer.read(
      `{ earlier: revision(asOf: { recordedAt: "${revision.recordedAt}" }) { number } long: revision(asOf: { recordedAt: "2001-01-01T00:00:00Z" }) { number recordedAt } }`,
    );
    expect(found).toEqual({ earlier: { number: revision.number }, long: { number: 0, recordedAt: null } });
  });

  it("goes on with a cursor for the same time only", async () => {
    const first = await writer.read<{ values: { pageInfo: { endCursor: string } } }>(
      "{ values(first: 1, asOf: { revision: 4 }) { pageInfo { endCursor } } }",
    );
    const after = `after: "${first.values.pageInfo.endCursor}"`;
    expect(await writer.read(`{ values(${after}, asOf: { revision: 4 }) { nodes { name } } }`)).toEqual({
      values: { nodes: [{ name: "Arvo 1" }, { name: "Arvo 2" }] },
    });
    await expect(writer.read(`{ values(${after}) { totalCount } }`)).rejects.toThrow("FOREIGN_CURSOR");
    await expect(writer.read(`{ values(${after}, asOf: { revision: 3 }) { totalCount } }`)).rejects.toThrow(
      "FOREIGN_CURSOR",
    );
  });

  it("refuses what is no time, or says it twice", async () => {
    const wrong = {
      "{ revision: 5 }": "INVALID_ARGUMENT",
      "{ revision: -1 }": "INVALID_ARGUMENT",
      '{ revision: 1, recordedAt: "2024-01-01T00:00:00Z" }': "INVALID_ARGUMENT",
      '{ validOn: "2024-01-01", allTimes: true }': "INVALID_ARGUMENT",
      '{ validOn: "2024-02-30" }': "GRAPHQL_VALIDATION_FAILED",
      "{ revision: 1.5 }": "GRAPHQL_VALIDATION_FAILED",
    };
    for (const [asOf, code] of Object.entries(wrong)) {
      const { errors } = await service.ask(`{ values(asOf: ${asOf}) { totalCount } }`);
      expect([asOf, errors.map(({ extensions }) => extensions.code)]).toEqual([asOf, [code]]);
    }
  });

  it("takes no time, an empty one or null for now", async () => {
    const asked = ["values { totalCount }", "values(asOf: {}) { totalCount }", "values(asOf: null) { totalCount }"];
    for (const question of asked) expect(await writer.read(`{ ${question} }`)).toEqual({ values: { totalCount: 3 } });
  });

  it("refuses more than five different times at once, and counts equal ones once", async () => {
    const asking = (revisions: readonly number[]) =>
      service.ask(
        `{ ${revisions.map((one, index) => `r${index}: revision(asOf: { revision: ${one} }) { number }`).join(" ")} }`,
      );
    expect((await asking([0, 1, 2, 3, 4, 4, 3])).errors).toEqual([]);
    const { errors } = await service.ask(
      `{ ${[...days, "2025-01-01", "2025-01-02", "2025-01-03"].map((day, index) => `d${index}: values(asOf: { validOn: "${day}" }) { totalCount }`).join(" ")} }`,
    );
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(["TOO_MANY_TIMES"]);
  });

  it("is compared with what is there at another time", async () => {
    await writer.does("updateValue", { id: "testi/v1", patch: { name: "Uusi" } });
    await writer.does("deleteNode", { id: "testi/v2" });
    await writer.does("createValue", { id: "testi/v3", name: "Arvo 3", validTo: "2025-12-31" });
    const lists = "{ nodeCount linkCount nodes { id name properties { property before after } } }";
    const compare = (times: string) =>
      writer.read(
        `{ compare(${times}) { from { number } to { number } added ${lists} removed ${lists} changed ${lists} truncated { reason } } }`,
      );
    const none = { nodeCount: 0, linkCount: 0, nodes: [] };
    const properties = [{ property: "name", before: "Arvo 1", after: "Uusi" }];
    expect(await compare("from: { revision: 4 }")).toEqual({
      compare: {
        from: { number: 4 },
        to: { number: 7 },
        added: none,
        removed: { ...none, nodeCount: 1, nodes: [expect.objectContaining({ id: "testi/v2", name: "Arvo 2" })] },
        changed: { ...none, nodeCount: 1, nodes: [{ id: "testi/v1", name: "Uusi", properties }] },
        truncated: null,
      },
    });
    expect(await compare('from: {}, to: { validOn: "2025-01-01" }')).toMatchObject({
      compare: { added: { nodeCount: 1, nodes: [{ id: "testi/v3" }] }, removed: none, changed: none },
    });
    expect(await compare("from: { revision: 0 }, limit: 2")).toMatchObject({
      compare: { added: { nodeCount: 3, nodes: [{}, {}] }, truncated: { reason: "LIMIT" } },
    });
    await expect(compare("from: {}, limit: 0")).rejects.toThrow("INVALID_ARGUMENT");
    await expect(compare('from: {}, space: "a/b"')).rejects.toThrow("INVALID_ARGUMENT");
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
