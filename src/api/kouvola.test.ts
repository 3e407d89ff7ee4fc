import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { kouvola, kouvolaDocument } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

const spearheads = ["Lasten kasvu", "Nuorten kasvu", "Yritysten kasvu"];
const values = [
  "Kaupunkilaisen paras",
  "Vastuullinen yhteistyö",
  "Luotettavuus ja turvallisuus",
  "Rohkea uudistuminen",
  "Tavoitteellisuus ja tehokkuus",
];
const forsell = {
  name: "Forsell Tuukka",
  title: "Apulaiskaupunginjohtaja",
  phones: ["0206159333", "0404899333"],
};
const valtonen = {
  name: "Valtonen Katariina",
  title: "Kehittämispäällikkö",
  phones: ["0206157033", "0400349920"],
};
const kolari = { name: "Kolari Liisa", title: "Kehittämispäällikkö", phones: ["0206158026", "0405957260"] };
const people = [forsell, valtonen, kolari];

describe("the questions of the first hour", () => {
  it("What does a widget on Lasten kasvu show, and who answers for it?", async () => {
    const answer = await asker.ask(`{ spearhead(id: "kouvola/lasten-kasvu") {
      name
      focusAreas { nodes { name } }
      responsible { edges {
        node { name ... on Contact { title phones } }
        link { statement { status confidence } derivedFrom { sentence } }
      } }
    } }`);
    expect(answer).toEqual({
      spearhead: {
        name: "Lasten kasvu",
        focusAreas: { nodes: [{ name: "perhearki" }] },
        responsible: {
          edges: people.map((person) => ({
            node: person,
            link: {
              statement: { status: "DERIVED", confidence: "LOW" },
              derivedFrom: [
                { sentence: `${person.name} vastaa strategiasta Kaupunkistrategia` },
                { sentence: "Kaupunkistrategia sisältää kasvukärjen Lasten kasvu" },
              ],
            },
          })),
        },
      },
    });
  });

  it("Which values does nobody say to guide a programme?", async () => {
    const answer = await asker.ask(`{ values(where: { guides: { none: {
      node: { type: { in: [PROGRAMME] } }, link: { statement: { status: { ne: DERIVED } } }
    } } }) { nodes { name } } }`);
    expect(answer).toEqual({ values: { nodes: named(values) } });
  });

  it("Which links did an editor infer, and of what types are they?", async () => {
    const answer = await asker.ask(
      "{ links(where: { statement: { status: { eq: INFERRED } } }) { totalCount groups(by: TYPE) { key count } } }",
    );
    const groups = [
      ["STRATEGY_OF", 1],
      ["MISSION_OF", 1],
      ["VISION_OF", 1],
      ["INVESTS_THROUGH", 1],
      ["EXEMPLIFIED_BY", 1],
      ["MEMBER_OF", 3],
      ["RESPONSIBLE_FOR", 3],
      ["CONTACT_FOR", 3],
      ["LOCATED_AT", 3],
      ["ADDRESSES", 2],
      ["DEFINED_BY", 2],
      ["RELATED_TO", 1],
      ["TARGETS", 3],
      ["HAS_PROGRAMME", 2],
      ["PART_OF", 2],
      ["HAS_PRINCIPLE", 1],
    ];
    expect(answer).toEqual({ links: { totalCount: 30, groups: groups.map(([key, count]) => ({ key, count })) } });
  });

  it("Which spearheads does someone of the unit Kaupungistrategia answer for?", async () => {
    const answer = await asker.ask(`{ spearheads(where: { responsible: { some: { node: { is: { contact: {
      organisations: { some: { node: { name: { eq: "Kaupungistrategia" } } } }
    } } } } } }) { nodes { name } } }`);
    expect(answer).toEqual({ spearheads: { nodes: named(spearheads) } });
  });
});

describe("what the page says", () => {
  it("Which are the spearheads, and what does each focus on?", async () => {
    const answer = await asker.ask("{ spearheads { nodes { name focusAreas { nodes { name } } } } }");
    expect(answer).toEqual({
      spearheads: {
        nodes: [
          { name: "Lasten kasvu", focusAreas: { nodes: [{ name: "perhearki" }] } },
          { name: "Nuorten kasvu", focusAreas: { nodes: [{ name: "koulutus" }] } },
          { name: "Yritysten kasvu", focusAreas: { nodes: [{ name: "logistiikka" }] } },
        ],
      },
    });
  });

  it("Which are the values, in the page's order, and in which words does it say them?", async () => {
    const answer = await asker.ask(
      "{ values { nodes { ordinal name statements { property status quote start end source { id } } } } }",
    );
    const said: [name: string, at: number, words: string, from: number][] = [
      [
        "Kaupunkilaisen paras",
        1609,
        "Toimimme toistemme parhaaksi. Teemme Kouvolasta kaupungin, jossa kaikki viihtyvät ja voivat hyvin.",
        1630,
      ],
      ["Vastuullinen yhteistyö", 1730, "Teemme Kouvolasta yhteisön, jossa ihmiset luottavat toisiinsa.", 1754],
      [
        "Luotettavuus ja turvallisuus",
        1818,
        "Kaupunki on luotettava ja turvallinen yhteistyökumppani ja palvelualusta. Toimintamme on läpinäkyvää ja ennustettavaa. Teemme päätökset johdonmukaisesti ja linjakkaasti.",
        1848,
      ],
      [
        "Rohkea uudistuminen",
        2019,
        "Tartumme rohkeasti uusiin mahdollisuuksiin. Näin kaupunkimme pysyy kiinnostavana, kehittyvänä ja elinvoimaisena.",
        2040,
      ],
      [
        "Tavoitteellisuus ja tehokkuus",
        2154,
        "Meillä on yhteinen näkemys tavoitteista, nopea päätöksenteko sekä vastuullinen ja valtuuttava johtamistapa.",
        2186,
      ],
    ];
    const source = { id: "kouvola/lahde-strategiasivu" };
    const stated = (property: string | null, quote: string, start: number) => ({
      ...{ property, status: "STATED", quote, start, end: start + quote.length, source },
    });
    expect(answer).toEqual({
      values: {
        nodes: said.map(([name, at, words, from], index) => ({
          ordinal: index + 1,
          name,
          statements: [stated(null, name, at), stated("description", words, from)],
        })),
      },
    });
  });

  it("Whom can one ask in the unit Kaupungistrategia?", async () => {
    const answer = await asker.ask(
      '{ organisations(where: { name: { eq: "Kaupungistrategia" } }) { nodes { members { nodes { name title phones } } } } }',
    );
    expect(answer).toEqual({ organisations: { nodes: [{ members: { nodes: [valtonen, kolari] } }] } });
  });

  it("What requires the growth platform?", async () => {
    const answer = await asker.ask(`{ growthPlatforms { nodes { name requiredBy { edges {
      node { __typename name } link { sentence statement { status } }
    } } } } }`);
    const edges = spearheads.map((name) => ({
      node: { __typename: "Spearhead", name },
      link: { sentence: `${name} tarvitsee kasvualustan`, statement: { status: "COLLECTIVE" } },
    }));
    expect(answer).toEqual({ growthPlatforms: { nodes: [{ name: "Kasvualusta", requiredBy: { edges } }] } });
  });

  it("Which links did an editor infer, one by one, why and how surely?", async () => {
    const { links } = await asker.ask<{ links: { groups: InferredGroup[] } }>(`{
      links(where: { statement: { status: { eq: INFERRED } } }) { groups(by: TYPE) { key links {
        source { id } target { id } statement { why confidence }
      } } }
    }`);
    const came = links.groups.flatMap(({ key, links }) =>
      links.map(({ source, target, statement }) => ({ type: key, source: source.id, target: target.id, ...statement })),
    );
    const expected = kouvolaDocument.links.flatMap(({ type, source, target, statements: [said] }) =>
      said?.status === "INFERRED" ? { type, source, target, why: said.why, confidence: said.confidence } : [],
    );
    expect(came).toHaveLength(30);
    expect(new Set(came.map((one) => JSON.stringify(one)))).toEqual(
      new Set(expected.map((one) => JSON.stringify(one))),
    );
  });
});

interface InferredGroup {
  readonly key: string;
  readonly links: readonly {
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
    readonly statement: { readonly why: string; readonly confidence: string };
  }[];
}

function named(names: readonly string[]): { name: string }[] {
  return names.map((name) => ({ name }));
}
