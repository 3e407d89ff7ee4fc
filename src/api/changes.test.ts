import { onEachEngine } from "../testing/engines";
import { type RunningService, startService } from "../testing/start-service";
import { Writer } from "../testing/writer";

const spearhead = "testi/karki";
const measure = "testi/raitti";
const change =
  "cursor node { revision operation subjectId sentence(language: FI) before after properties { property before after } }";

interface Row {
  readonly cursor: string;
  readonly node: {
    readonly revision: number;
    readonly operation: string;
    readonly subjectId: string;
    readonly sentence: string;
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
  };
}
interface Listed {
  readonly totalCount: number | null;
  readonly edges: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

onEachEngine("what was done", (engine) => {
  let service: RunningService;
  let writer: Writer;
  let anyone: Writer;

  beforeEach(async () => {
    service = await startService({ DATABASE_URL: engine.url(), SEED: "none" });
    writer = new Writer(service);
    anyone = new Writer(service, null);
    await writer.does("createSpearhead", { id: spearhead, name: "Kärki" });
    await writer.does("createMeasure", { id: measure, name: "Raitti", status: "PLANNED" });
  });
  afterEach(() => service.close());

  async function changes(args: string, asked = anyone): Promise<Listed> {
    const page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
    const data = await asked.read<{ changes: Listed }>(
      `{ changes(${args}) { totalCount edges { ${change} } ${page} } }`,
    );
    return data.changes;
  }

  async function history(id: string, asked = anyone): Promise<readonly Row["node"][]> {
    const query = `query ($id: ID!) { history(id: $id) { edges { ${change} } } }`;
    const data = await asked.read<{ history: Listed }>(query, { id });
    return data.history.edges.map(({ node }) => node);
  }

  const sentences = ({ edges }: Listed) => edges.map(({ node }) => node.sentence);

  it("is told in order, and can be followed from any change on", async () => {
    await writer.does("updateMeasure", { id: measure, patch: { status: "ACTIVE" }, reason: "Päätettiin." });
    const first = await changes("first: 2");
    expect(sentences(first)).toEqual(["Lisättiin kasvukärki Kärki", "Lisättiin toimenpide Raitti"]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await changes(`after: "${first.pageInfo.endCursor}"`);
    expect(sentences(rest)).toEqual(["Toimenpiteen Raitti tila muuttui: suunniteltu → käynnissä"]);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    await writer.does("deleteNode", { id: measure });
    const since = await changes(`after: "${rest.pageInfo.endCursor}"`);
    expect(sentences(since)).toEqual(["Poistettiin toimenpide Raitti"]);
  });

  it("is told from the end, in the same order", async () => {
    await writer.does("updateMeasure", { id: measure, patch: { name: "Reitti" } });
    const newest = await changes("last: 2");
    expect(sentences(newest)).toEqual([
      "Lisättiin toimenpide Raitti",
      "Toimenpiteen Raitti nimi muuttui: Raitti → Reitti",
    ]);
    expect(newest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const older = await changes(`last: 2, before: "${newest.pageInfo.startCursor}"`);
    expect(sentences(older)).toEqual(["Lisättiin kasvukärki Kärki"]);
  });

  it("is told of a space, of types and of ids alone", async () => {
    await writer.does("createValue", { id: "toinen/arvo", name: "Ilo" });
    expect(sentences(await changes('space: "toinen"'))).toEqual(["Lisättiin arvo Ilo"]);
    expect(sentences(await changes("types: [VALUE, SPEARHEAD]"))).toEqual([
      "Lisättiin kasvukärki Kärki",
      "Lisättiin arvo Ilo",
    ]);
    expect(sentences(await changes(`ids: ["${measure}"]`))).toEqual(["Lisättiin toimenpide Raitti"]);
    expect(await changes("ids: []")).toMatchObject({ totalCount: 0, edges: [] });
  });

  it("tells the history of what is gone, and of what came back", async () => {
    await writer.does("deleteNode", { id: measure });
    await writer.does("restoreNode", { id: measure });
    const told = await history(measure);
    expect(told.map(({ sentence }) => sentence)).toEqual([
      "Palautettiin toimenpide Raitti",
      "Poistettiin toimenpide Raitti",
      "Lisättiin toimenpide Raitti",
    ]);
    expect(told[0]?.after).toMatchObject({ id: measure, type: "Measure", name: "Raitti", version: 2 });
  });

  it("has nothing of what was never there", async () => {
    expect(await history("testi/tuntematon")).toEqual([]);
    await expect(history("Ei tunniste")).rejects.toThrow("INVALID_ID");
    await expect(changes('after: "x"')).rejects.toThrow("INVALID_CURSOR");
    await expect(changes("first: 1, last: 1")).rejects.toThrow("INVALID_PAGE");
  });

  it("begins for the public where something was shown to it, and ends where it was hidden", async () => {
    await writer.does("createValue", { id: "testi/arvo", name: "Salainen", visibility: "INTERNAL" });
    await writer.does("updateValue", { id: "testi/arvo", patch: { name: "Ilo", visibility: "PUBLIC" } });
    const told = await history("testi/arvo");
    expect(told.map(({ operation, sentence }) => [operation, sentence])).toEqual([["CREATE", "Lisättiin arvo Ilo"]]);
    expect(JSON.stringify(told)).not.toContain("Salainen");
    expect(await history("testi/arvo", writer)).toHaveLength(2);
    await writer.does("updateValue", { id: "testi/arvo", patch: { visibility: "INTERNAL" } });
    expect(await history("testi/arvo")).toEqual([]);
    expect(await changes("last: 9")).toMatchObject({ totalCount: 2 });
  });

  it.each([
    ["hidden", { contactVisibility: "NONE" }],
    ["internal", { visibility: "INTERNAL" }],
    ["gone", null],
  ])("never shows the public a person who is %s today, whatever was to be seen then", async (_, patch) => {
    const person = "testi/henkilo";
    const phone = "044 765 4321";
    const open = { contactVisibility: "ALL", phones: ["044 123 4567"], email: "aino@testi.example" };
    await writer.does("createContact", { id: person, name: "Aino Aalto", ...open });
    await writer.does("updateMeasure", { id: measure, patch: { description: `Kysy: Aino Aalto, ${phone}` } });
    const statements = [{ status: "INFERRED", why: "Aino Aalto kertoi.", confidence: "LOW" }];
    const link = { type: "RESPONSIBLE_FOR", source: person, target: measure, role: "ACCOUNTABLE", statements };
    await writer.does("createLink", link);
    await writer.does("updateContact", {
      id: person,
      patch: { phones: [phone] },
      reason: "Aino Aalto, 044 123 4567, soitti.",
    });
    expect(JSON.stringify(await changes("last: 9"))).toContain("Aino Aalto");
    if (patch) await writer.does("updateContact", { id: person, patch });
    else await writer.does("deleteNode", { id: person, cascade: true });
    const times = [2, 3, 4, 5, 6].map((revision) => {
      const asOf = `asOf: { revision: ${revision}, allTimes: true }`;
      return `r${revision}: contact(id: "${person}", ${asOf}) { name }
        m${revision}: measure(id: "${measure}", ${asOf}) { description history { nodes { sentence reason before after } } links { nodes { sentence statement { why } } } }`;
    });
    const shown = JSON.stringify([
      await changes("last: 9"),
      await history(person),
      await anyone.read(`{ ${times.join("\n")} }`),
      await anyone.read(
        `{ compare(from: { revision: 3 }, to: { revision: 5 }) { added { nodes { name } links { sentence } } changed { nodes { properties { before after } } } } }`,
      ),
    ]);
    expect(shown).not.toMatch(/Aino|Aalto|044 123|044 765|aino@/);
    expect(await changes("last: 9")).toMatchObject({ totalCount: 3 });
    expect(JSON.stringify(await history(person, writer))).toContain("Aino Aalto");
  });

  it("shows holders of a space's key what is internal there, and what is public elsewhere", async () => {
    await writer.does("createValue", { id: "testi/sisainen", name: "Sisäinen", visibility: "INTERNAL" });
    const [inside, outside] = [
      new Writer(service, await writer.keyFor("Lukija", "READER", "testi")),
      new Writer(service, await writer.keyFor("Muu", "READER", "toinen")),
    ];
    expect(await history("testi/sisainen", inside)).toHaveLength(1);
    expect(await history("testi/sisainen", outside)).toEqual([]);
  });
});
