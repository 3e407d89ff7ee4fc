import { onEachEngine } from "../../testing/engines";
import { type RunningService, startService } from "../../testing/start-service";
import { Writer, type Written } from "../../testing/writer";

const stated = (quote: string) => ({ status: "STATED", source: "testi/sivu", quote });
const inferred = { status: "INFERRED", why: "Kokeillaan.", confidence: "LOW" };
const strategy = "testi/strategia";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}
interface Linked {
  readonly link: { readonly id: string; readonly version: number; readonly note: string | null } | null;
}

onEachEngine("the mutations", (engine) => {
  let service: RunningService;
  let writer: Writer;

  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none" });
    writer = new Writer(service);
    await writer.does("createSource", { id: "testi/sivu", name: "Sivu", text: "Rohkeus ja ilo ohjaavat strategiaa." });
    await writer.does("createStrategy", { id: strategy, name: "Strategia" });
  });
  afterEach(() => service.close());

  async function value(name: string): Promise<Named> {
    const { value: made } = await writer.does<{ value: Named }>(
      "createValue",
      { space: "testi", name },
      "value { id name version }",
    );
    return made;
  }

  async function linked(target: string, more: object = {}): Promise<Written & Linked> {
    const input = { type: "HAS_VALUE", source: strategy, target, statements: [stated("Rohkeus")], ...more };
    return writer.does<Linked>("createLink", input, "link { id version note }");
  }

  it("show what was made as it is, at the revision that the answer tells, with links in every direction", async () => {
    const query = `mutation {
      createValue(input: { space: "testi", name: "Rohkeus", strategies: [{ to: "${strategy}", ordinal: 1, statements: [{ status: STATED, source: "testi/sivu", quote: "Rohkeus" }] }] }) {
        revision errors { code }
        value { id strategies { edges { node { id } link { ordinal statement { start end } } } } }
      }
    }`;
    const answered = await service.ask<{ createValue: { revision: number } }>(query, {}, writer.key);
    expect(answered).toMatchObject({
      status: 200,
      errors: [],
      data: {
        createValue: {
          revision: 3,
          errors: [],
          value: {
            id: "testi/rohkeus",
            strategies: { edges: [{ node: { id: strategy }, link: { ordinal: 1, statement: { start: 0, end: 7 } } }] },
          },
        },
      },
      extensions: { revision: 3 },
    });
    const goal = { space: "testi", name: "Kasvu", related: [{ to: "testi/rohkeus", statements: [inferred] }] };
    await writer.does("createGoal", goal);
    const found = await writer.read('{ value(id: "testi/rohkeus") { related { nodes { id } } } }');
    expect(found).toEqual({ value: { related: { nodes: [{ id: "testi/kasvu" }] } } });
  });

  it("of one operation are commits one after another, each seen by itself", async () => {
    const query = `mutation {
      one: createValue(input: { space: "testi", name: "Ilo" }) { revision value { id name } }
      two: updateValue(input: { id: "testi/ilo", patch: { name: "Riemu" } }) { revision value { name version } }
      three: deleteNode(input: { id: "testi/ilo" }) { revision id }
      four: updateValue(input: { id: "testi/ilo", patch: { name: "x" } }) { revision value { name } errors { code path } }
    }`;
    const { data } = await service.ask(query, {}, writer.key);
    expect(data).toEqual({
      one: { revision: 3, value: { id: "testi/ilo", name: "Ilo" } },
      two: { revision: 4, value: { name: "Riemu", version: 2 } },
      three: { revision: 5, id: "testi/ilo" },
      four: { revision: null, value: null, errors: [{ code: "UNKNOWN_NODE", path: ["input", "id"] }] },
    });
  });

  it("change a link, take it away and bring it back", async () => {
    const { id } = await value("Rohkeus");
    const { link } = await linked(id);
    const patch = { note: "tärkein", statements: [stated("Rohkeus ja ilo"), inferred] };
    const changed = await writer.does<Linked>(
      "updateLink",
      { id: link?.id, expectedVersion: 1, patch },
      "link { id version note }",
    );
    expect(changed.link).toEqual({ id: link?.id, version: 2, note: "tärkein" });
    const gone = await writer.does<{ id: string }>("deleteLink", { id: link?.id, expectedVersion: 2 }, "id");
    expect(gone.id).toBe(link?.id);
    const back = await writer.does<Linked>("restoreLink", { id: link?.id }, "link { id version note }");
    expect(back.link).toMatchObject({ id: link?.id, note: "tärkein" });
    expect(await writer.refusals("updateLink", { id: link?.id, patch: { statements: [] } })).toEqual([
      "INVALID_OPERATION at input.patch.statements",
    ]);
  });

  it("tell which equal link there is already, and the one whose id is taken", async () => {
    const { id } = await value("Rohkeus");
    const { link } = await linked(id);
    const query =
      "mutation ($input: CreateLinkInput!) { createLink(input: $input) { link { id } errors { code path link { id } node { id } } } }";
    const input = { type: "HAS_VALUE", source: strategy, target: id, statements: [inferred] };
    const { data } = await service.ask(query, { input }, writer.key);
    const error = { code: "LINK_EXISTS", path: ["input"], link: { id: link?.id }, node: null };
    expect(data).toEqual({ createLink: { link: null, errors: [error] } });
    const taken = `mutation { createGoal(input: { id: "${id}", name: "x" }) { errors { code path node { id ... on Value { name } } } } }`;
    expect((await service.ask(taken, {}, writer.key)).data).toEqual({
      createGoal: { errors: [{ code: "ID_EXISTS", path: ["input", "id"], node: { id, name: "Rohkeus" } }] },
    });
  });

  it("tell what the source says instead of words that it does not say", async () => {
    const query = `mutation { updateStrategy(input: { id: "${strategy}", patch: { statements: [{ status: STATED, source: "testi/sivu", quote: "Rohkeus ja ilmo" }] } }) {
      errors { code path nearest { text start end } } } }`;
    const error = {
      code: "QUOTE_NOT_FOUND",
      path: ["input", "patch", "statements", "0", "quote"],
      nearest: { text: "Rohkeus ja ilo", start: 0, end: 14 },
    };
    expect((await service.ask(query, {}, writer.key)).data).toEqual({ updateStrategy: { errors: [error] } });
  });

  it("refuse to take away what is linked, unless its links go along; and bring both back", async () => {
    const { id } = await value("Rohkeus");
    const { link } = await linked(id);
    expect(await writer.refusals("deleteNode", { id })).toEqual(["NODE_LINKED at input.id"]);
    const { changes } = await writer.does("deleteNode", { id, cascade: true });
    expect(changes).toEqual([
      { operation: "DELETE", subjectId: link?.id },
      { operation: "DELETE", subjectId: id },
    ]);
    const shown = "node { id version ... on Value { strategies { totalCount } } }";
    const back = await writer.does("restoreNode", { id, links: true }, shown);
    expect(back).toMatchObject({ node: { id, strategies: { totalCount: 1 } } });
  });

  it("bring a node back to what it was at an earlier revision", async () => {
    const { id } = await value("Rohkeus");
    const { revision } = await writer.does("updateValue", { id, patch: { description: "Toinen." } });
    const back = await writer.does(
      "restoreNode",
      { id, revision: Number(revision) - 1 },
      "node { description version }",
    );
    expect(back).toMatchObject({ node: { description: null, version: 3 } });
  });

  it("add to lists and take out of them, without sending the rest", async () => {
    const { id } = await value("Rohkeus");
    const translation = { language: "SV", status: "EDITOR", name: "Mod" };
    await writer.does("addTranslations", {
      id,
      translations: [translation, { ...translation, language: "EN", name: "Courage" }],
    });
    await writer.does("addTranslations", { id, translations: [{ ...translation, name: "Djärvhet" }] });
    await writer.does("removeTranslations", { id, translations: [{ language: "EN" }] });
    await writer.does("addExternalIds", {
      id,
      externalIds: [
        { scheme: "__proto__", value: "Q1" },
        { scheme: "wikidata", value: "Q2" },
      ],
    });
    await writer.does("removeExternalIds", { id, externalIds: [{ scheme: "wikidata", value: "Q2" }] });
    const shown = `{ value(id: "${id}") { translations { language name } externalIds { scheme value } version } }`;
    expect(await writer.read(shown)).toEqual({
      value: {
        translations: [{ language: "SV", name: "Djärvhet" }],
        externalIds: [{ scheme: "__proto__", value: "Q1" }],
        version: 6,
      },
    });
    expect(
      await writer.refusals("removeTranslations", { id, translations: [{ language: "SV" }, { language: "EN" }] }),
    ).toEqual(["INVALID_OPERATION at input.translations.1"]);
    expect(
      await writer.refusals("addTranslations", { id, translations: [{ ...translation, language: "FI" }] }),
    ).toEqual(["INVALID_OPERATION at input.translations.0.language"]);
  });

  it("record observations, and take one back", async () => {
    await writer.does("createIndicator", { id: "testi/vaki", name: "Väkiluku" });
    const observations = [
      { period: "2023", kind: "ACTUAL", value: 78_000 },
      { date: "2024-12-31", kind: "ACTUAL", value: 77_500.5 },
      { period: "2030", kind: "TARGET", value: 80_000 },
    ];
    const shown = "node { ... on Indicator { observations { date period kind value } } }";
    await writer.does("addObservations", { id: "testi/vaki", observations });
    await writer.does("addObservations", {
      id: "testi/vaki",
      observations: [{ period: "2023", kind: "ACTUAL", value: 78_001 }],
    });
    const key = { date: "2024-12-31", kind: "ACTUAL" };
    const left = await writer.does("removeObservations", { id: "testi/vaki", observations: [key] }, shown);
    expect(left).toMatchObject({
      node: {
        observations: [
          { date: null, period: "2023", kind: "ACTUAL", value: 78_001 },
          { date: null, period: "2030", kind: "TARGET", value: 80_000 },
        ],
      },
    });
    expect(await writer.refusals("addObservations", { id: strategy, observations })).toEqual([
      "INVALID_OPERATION at input.observations",
    ]);
  });

  it("add statements to nodes and links, and take them out by their positions", async () => {
    const { id } = await value("Rohkeus");
    const { link } = await linked(id);
    const statements = "statements { position quote status }";
    const added = await writer.does(
      "addStatements",
      { id: link?.id, statements: [inferred, stated("ilo")] },
      `link { version ${statements} }`,
    );
    expect(added).toMatchObject({
      link: { version: 2, statements: [{ position: 0 }, { position: 2, quote: "ilo" }, { position: 1 }] },
    });
    const left = await writer.does(
      "removeStatements",
      { id: link?.id, expectedVersion: 2, positions: [0, 1] },
      `link { ${statements} }`,
    );
    expect(left).toMatchObject({ link: { statements: [{ position: 0, quote: "ilo", status: "STATED" }] } });
    expect(await writer.refusals("removeStatements", { id: link?.id, expectedVersion: 2, positions: [0] })).toEqual([
      "VERSION_CONFLICT at input.expectedVersion",
    ]);
    expect(await writer.refusals("removeStatements", { id: link?.id, expectedVersion: 3, positions: [5] })).toEqual([
      "INVALID_OPERATION at input.positions.0",
    ]);
    expect(await writer.refusals("removeStatements", { id: link?.id, expectedVersion: 3, positions: [0] })).toEqual([
      "INVALID_OPERATION at input",
    ]);
    const named = await writer.does(
      "addStatements",
      { id, statements: [{ ...inferred, property: "name" }] },
      "node { id } link { id }",
    );
    expect(named).toMatchObject({ node: { id }, link: null });
  });

  it("let one of two editors know that the other was there, with what there is now", async () => {
    const { id } = await value("Rohkeus");
    const update = (name: string) =>
      service.ask<{ updateValue: { value: Named | null; errors: readonly { currentVersion: number; node: Named }[] } }>(
        `mutation { updateValue(input: { id: "${id}", expectedVersion: 1, patch: { name: "${name}" } }) {
          value { id name version } errors { code path currentVersion node { ... on Value { id name version } } } } }`,
        {},
        writer.key,
      );
    const answers = (await Promise.all(["yksi", "kaksi", "kolme"].map(update))).map(({ data }) => data.updateValue);
    const [done] = answers.flatMap((answer) => answer.value ?? []);
    expect(done).toMatchObject({ id, version: 2 });
    const refused = { code: "VERSION_CONFLICT", path: ["input", "expectedVersion"], currentVersion: 2, node: done };
    expect(answers.flatMap(({ errors }) => errors)).toEqual([refused, refused]);
  });

  it("are done once, however often they are sent with the same idempotency key", async () => {
    const input = { space: "testi", name: "Rohkeus", idempotencyKey: "k1", reason: "kerran" };
    const shown = "value { id version }";
    const first = await writer.does<{ value: Named }>("createValue", input, shown);
    expect(await writer.does("createValue", input, shown)).toEqual(first);
    const contact = { space: "testi", name: "Aino Ahola", idempotencyKey: "k2" };
    const person = await writer.does("createContact", contact, "contact { id }");
    expect(await writer.does("createContact", contact, "contact { id }")).toEqual(person);
    expect(await writer.refusals("createValue", { ...input, name: "Ilo" })).toEqual([
      "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
    ]);
    expect(await writer.refusals("updateValue", { id: first.value.id, patch: {}, idempotencyKey: "k1" })).toEqual([
      "IDEMPOTENCY_KEY_REUSED at input.idempotencyKey",
    ]);
    expect(await writer.read("{ values { totalCount } contacts { totalCount } }")).toEqual({
      values: { totalCount: 1 },
      contacts: { totalCount: 1 },
    });
  });

  it("give one name to many at once, each its own id", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => value("Ilo")));
    expect(new Set(all.map(({ id }) => id)).size).toBe(8);
    await writer.does("deleteNode", { id: "testi/ilo-8" });
    expect((await value("Ilo")).id).toBe("testi/ilo-9");
  });

  it("are for those alone who have a key that lets them", async () => {
    const nobody = new Writer(service, null);
    expect(await nobody.refusals("createValue", { space: "testi", name: "x" })).toEqual(["UNAUTHENTICATED at "]);
    const reader = new Writer(service, await writer.keyFor("lukija", "READER"));
    expect(await reader.refusals("createValue", { space: "testi", name: "x" })).toEqual(["FORBIDDEN at input.id"]);
    const editor = new Writer(service, await writer.keyFor("muokkaaja", "EDITOR", "toinen"));
    expect(await editor.refusals("updateStrategy", { id: strategy, patch: { name: "x" } })).toEqual([
      "FORBIDDEN at input.id",
    ]);
    const own = await editor.does<{ value: Named }>("createValue", { name: "Oma" }, "value { id name version }");
    expect(own.value.id).toBe("toinen/oma");
  });
});
