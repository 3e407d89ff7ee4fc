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
