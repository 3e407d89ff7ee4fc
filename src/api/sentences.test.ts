import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

describe("the sentence of a link", () => {
  it("comes in pieces, of which those that name something say what", async () => {
    const { links } = await asker.ask<{ links: { nodes: unknown[] } }>(`{
      links(where: { type: { eq: FOCUSES_ON }, source: { id: { eq: "kouvola/lasten-kasvu" } } }) {
        nodes { fi: sentenceParts { text node { id } } en: sentenceParts(language: EN, from: TARGET) { text node { id } } }
      }
    }`);
    const spearhead = { id: "kouvola/lasten-kasvu" };
    const focus = { id: "kouvola/perhearki" };
    expect(links.nodes).toEqual([
      {
        fi: [
          { text: "Lasten kasvu", node: spearhead },
          { text: " keskittyy fokukseen ", node: null },
          { text: "perhearki", node: focus },
        ],
        en: [
          { text: "The focus area ", node: null },
          { text: "everyday family life", node: focus },
          { text: " belongs to the spearhead ", node: null },
          { text: "Growth of children", node: spearhead },
        ],
      },
    ]);
  });

  it("names with its inflected word what is called what it is", async () => {
    const { links } = await asker.ask<{ links: { nodes: unknown[] } }>(`{
      links(where: { type: { eq: REQUIRES }, source: { id: { eq: "kouvola/lasten-kasvu" } } }) {
        nodes { sentenceParts { text node { id } } }
      }
    }`);
    expect(links.nodes).toEqual([
      {
        sentenceParts: [
          { text: "Lasten kasvu", node: { id: "kouvola/lasten-kasvu" } },
          { text: " tarvitsee ", node: null },
          { text: "kasvualustan", node: { id: "kouvola/kasvualusta" } },
        ],
      },
    ]);
  });

  it("is its pieces, for every link, in every language and from both ends", async () => {
    const ends = ["SOURCE", "TARGET"].flatMap((from) =>
      ["FI", "SV", "EN"].map((language) => {
        const manner = `(language: ${language}, from: ${from})`;
        return `${from}_${language}: sentence${manner} ${from}_${language}_parts: sentenceParts${manner} { text }`;
      }),
    );
    const { links } = await asker.ask<{ links: { nodes: Record<string, string & readonly { text: string }[]>[] } }>(
      `{ links(derived: INCLUDE, first: 500) { nodes { ${ends.join(" ")} } } }`,
    );
    expect(links.nodes).toHaveLength(147);
    for (const link of links.nodes) {
      for (const from of ["SOURCE", "TARGET"]) {
        for (const language of ["FI", "SV", "EN"]) {
          const parts = link[`${from}_${language}_parts`] ?? [];
          expect(parts.map(({ text }) => text).join("")).toBe(link[`${from}_${language}`]);
        }
      }
    }
  });
});

describe("the sentences about a node", () => {
  it("are said once for all that differ in nothing but a name, stored before derived", async () => {
    const { spearhead } = await asker.ask<{ spearhead: { sentences: Said[] } }>(`{
      spearhead(id: "kouvola/lasten-kasvu") {
        sentences { text status confidence rule { label } relationship { field direction } links { id } }
      }
    }`);
    const lines = spearhead.sentences.map(({ text, status, confidence, rule, relationship, links }) =>
      [text, status, confidence, rule?.label, relationship.field, relationship.direction, links.length].join(" | "),
    );
    expect(lines).toEqual([
      "Lasten kasvu keskittyy fokukseen perhearki. | STATED |  |  | focusAreas | OUT | 1",
      "Lasten kasvu edistää visiota Visio 2030. | COLLECTIVE |  |  | advances | OUT | 1",
      "Lasten kasvu määritellään käsitteessä kasvukärjet. | COLLECTIVE |  |  | definedBy | OUT | 1",
      "Lasten kasvu on suunnattu sidosryhmälle lapset. | INFERRED | HIGH |  | targetGroups | OUT | 1",
      "Lasten kasvu sisältyy strategiaan Kaupunkistrategia. | COLLECTIVE |  |  | strategies | IN | 1",
      "Lasten kasvu tarvitsee kasvualustan. | COLLECTIVE |  |  | requires | OUT | 1",
      "Forsell Tuukka, Valtonen Katariina ja Kolari Liisa vastaavat kasvukärjestä Lasten kasvu. | DERIVED | LOW | kokonaisuuden vastuutaho | responsible | IN | 3",
      "Kasvukärjen Lasten kasvu yhteyshenkilöitä ovat Forsell Tuukka, Valtonen Katariina ja Kolari Liisa. | DERIVED | MEDIUM | kokonaisuuden yhteyshenkilö | contacts | IN | 3",
      "Kasvukärkeä Lasten kasvu ohjaavat arvot Kaupunkilaisen paras, Vastuullinen yhteistyö, Luotettavuus ja turvallisuus, Rohkea uudistuminen ja Tavoitteellisuus ja tehokkuus. | DERIVED | MEDIUM | kokonaisuuden arvo | values | OUT | 5",
      "Elinvoiman kasvu -ohjelma ja Hyvinvoinnin kasvu -ohjelma aikatauluttavat kasvukärkeä Lasten kasvu. | DERIVED | LOW | ohjelma aikatauluttaa kokonaisuutta | scheduledBy | IN | 2",
    ]);
  });

  it("leave derived links out, or have nothing else, as is asked", async () => {
    const { spearhead } = await asker.ask<{ spearhead: Record<string, { status: string }[]> }>(`{
      spearhead(id: "kouvola/lasten-kasvu") {
        all: sentences { text status }
        said: sentences(derived: EXCLUDE) { text status }
        concluded: sentences(derived: ONLY) { text status }
      }
    }`);
    const { all = [], said = [], concluded = [] } = spearhead;
    expect(said).toEqual(all.filter(({ status }) => status !== "DERIVED"));
    expect(concluded).toEqual(all.filter(({ status }) => status === "DERIVED"));
    expect([said.length, concluded.length].every(Boolean)).toBe(true);
  });

  it("come in the language that is asked for, in pieces that join to the text", async () => {
    const { spearhead } = await asker.ask<{ spearhead: { sentences: { text: string; parts: unknown[] }[] } }>(
      `{ spearhead(id: "kouvola/lasten-kasvu") {
        sentences(language: SV, derived: ONLY) { text parts { text node { id } } }
      } }`,
      { language: "en" },
    );
    expect(spearhead.sentences.at(-1)).toEqual({
      text: "Tidtabellen för tillväxtspetsen Barnens växande anges i strategiprogrammen Programmet för ökad livskraft och Programmet för ökat välbefinnande.",
      parts: [
        { text: "Tidtabellen för tillväxtspetsen ", node: null },
        { text: "Barnens växande", node: { id: "kouvola/lasten-kasvu" } },
        { text: " anges i strategiprogrammen ", node: null },
        { text: "Programmet för ökad livskraft", node: { id: "kouvola/elinvoiman-kasvu-ohjelma" } },
        { text: " och ", node: null },
        { text: "Programmet för ökat välbefinnande", node: { id: "kouvola/hyvinvoinnin-kasvu-ohjelma" } },
        { text: ".", node: null },
      ],
    });
  });

  it("cost what their links do, however many share one", async () => {
    const question = '{ strategy(id: "kouvola/kaupunkistrategia") { sentences { text } links { totalCount } } }';
    const { strategy } = await asker.ask<{ strategy: { links: { totalCount: number } } }>(question);
    const { totalCount } = strategy.links;
    await expect(asker.ask(question, { objects: totalCount })).resolves.toBeDefined();
    expect(await asker.refusals(question, { objects: totalCount - 1 })).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: "ANSWER_TOO_LARGE" }) }),
    ]);
  });
});

interface Said {
  readonly text: string;
  readonly status: string;
  readonly confidence: string | null;
  readonly rule: { readonly label: string } | null;
  readonly relationship: { readonly field: string; readonly direction: string };
  readonly links: readonly unknown[];
}
