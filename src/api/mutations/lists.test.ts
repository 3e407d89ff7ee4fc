import { onEachEngine } from "../../testing/engines";
import { inferred, SmallStrategy, stated, strategy } from "../../testing/small-strategy";
import type { Writer } from "../../testing/writer";

onEachEngine("the mutations of lists", (engine) => {
  let small: SmallStrategy;
  let writer: Writer;

  beforeEach(async () => {
    small = await SmallStrategy.start(engine.url());
    writer = small.writer;
  });
  afterEach(() => small.service.close());

  it("add to lists and take out of them, without sending the rest", async () => {
    const { id } = await small.value("Rohkeus");
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
    const { id } = await small.value("Rohkeus");
    const { link } = await small.linked(id);
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
});
