import { createOntology } from "../model";
import type { Language } from "../ontology/labels";
import { Asker } from "../testing/ask";
import { kouvola, kouvolaDocument } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

function valueIn(language?: Language, query = "{ value(id: $id) { name description } }"): Promise<unknown> {
  const variables = { id: "kouvola/rohkea-uudistuminen" };
  return asker.ask(`query ($id: ID!) ${query}`, { variables, ...(language && { language }) });
}

const finnish = {
  name: "Rohkea uudistuminen",
  description:
    "Tartumme rohkeasti uusiin mahdollisuuksiin. Näin kaupunkimme pysyy kiinnostavana, kehittyvänä ja elinvoimaisena.",
};
const swedish = {
  name: "Modig förnyelse",
  description:
    "Vi tar modigt vara på nya möjligheter. På så sätt förblir vår stad intressant, livskraftig och i utveckling.",
};

describe("a name and a description", () => {
  it("come in the language of the request, and in the node's own without one", async () => {
    expect(await valueIn()).toEqual({ value: finnish });
    expect(await valueIn("fi")).toEqual({ value: finnish });
    expect(await valueIn("sv")).toEqual({ value: swedish });
    expect(await valueIn("en")).toMatchObject({ value: { name: "Bold renewal" } });
  });

  it("come in the language that the field is asked for, whatever the request's", async () => {
    const query = "{ value(id: $id) { fi: name(language: FI) sv: name(language: SV) usual: name(language: null) } }";
    const names = { fi: "Rohkea uudistuminen", sv: "Modig förnyelse" };
    expect(await valueIn("en", query)).toEqual({ value: { ...names, usual: "Bold renewal" } });
  });

  it("fall back to the node's own where there is no translation", async () => {
    const query = '{ contact(id: "kouvola/contact-f4t7") { name(language: EN) description(language: EN) } }';
    expect(await asker.ask(query, { language: "sv" })).toEqual({
      contact: { name: "Forsell Tuukka", description: null },
    });
  });

  it("are those of the seed, for every node in every language", async () => {
    for (const language of ["fi", "sv", "en"] as const) {
      for (const { id, name, translations = [] } of kouvolaDocument.nodes) {
        const expected = translations.find((one) => one.language === language)?.name ?? name;
        const query = "query ($id: ID!) { node(id: $id) { name } }";
        expect(await asker.ask(query, { language, variables: { id } })).toEqual({ node: { name: expected } });
      }
    }
  });
});

describe("localized", () => {
  it("says in which language a text came, and whose it is", async () => {
    const query = `{ value(id: $id) {
      language
      fi: localized(language: FI) { language status name description }
      sv: localized(language: SV) { language status name description }
    } }`;
    expect(await valueIn("en", query)).toEqual({
      value: {
        language: "FI",
        fi: { language: "FI", status: "SOURCE", ...finnish },
        sv: { language: "SV", status: "EDITOR", ...swedish },
      },
    });
  });

  it("says that the node's own came when there is no translation", async () => {
    const query = '{ contact(id: "kouvola/contact-f4t7") { localized(language: SV) { language status name } } }';
    expect(await asker.ask(query)).toEqual({
      contact: { localized: { language: "FI", status: "SOURCE", name: "Forsell Tuukka" } },
    });
  });
});

describe("a sentence", () => {
  const ask = (arguments_: string, language?: Language) =>
    asker.ask<{ links: { nodes: { sentence: string }[] } }>(
      `{ links(where: { type: { eq: FOCUSES_ON }, source: { id: { eq: "kouvola/lasten-kasvu" } } }) {
        nodes { sentence${arguments_} }
      } }`,
      language ? { language } : {},
    );
  const said = (sentence: string) => ({ links: { nodes: [{ sentence }] } });

  it("is in the language of the request, and in Finnish without one", async () => {
    expect(await ask("")).toEqual(said("Lasten kasvu keskittyy fokukseen perhearki"));
    expect(await ask("", "en")).toEqual(said("The spearhead Growth of children focuses on everyday family life"));
    expect(await ask("", "sv")).toEqual(said("Tillväxtspetsen Barnens växande har familjens vardag som fokusområde"));
  });

  it("is in the language that it is asked for, seen from the end that it is asked for", async () => {
    expect(await ask("(language: FI, from: TARGET)", "sv")).toEqual(
      said("Perhearki on fokuksena kasvukärjessä Lasten kasvu"),
    );
    expect(await ask("(language: EN, from: SOURCE)")).toEqual(
      said("The spearhead Growth of children focuses on everyday family life"),
    );
  });

  it("is there for every link, stored or derived, in every language and from both ends", async () => {
    const ends = ["SOURCE", "TARGET"].flatMap((from) =>
      ["FI", "SV", "EN"].map((language) => `${from}_${language}: sentence(language: ${language}, from: ${from})`),
    );
    const { links } = await asker.ask<{ links: { nodes: Record<string, string>[] } }>(
      `{ links(derived: INCLUDE, first: 500) { nodes { ${ends.join(" ")} } } }`,
    );
    expect(links.nodes).toHaveLength(147);
    for (const sentence of links.nodes.flatMap((link) => Object.values(link))) {
      expect(sentence).toMatch(/^[\p{Lu}\d][^{}…]+[^.]$/u);
    }
  });
});

describe("a filter on a name", () => {
  const ask = (where: string) => asker.ask(`{ spearheads(where: { name: { ${where} } }) { nodes { id } } }`);
  const found = { spearheads: { nodes: [{ id: "kouvola/lasten-kasvu" }] } };
  const nothing = { spearheads: { nodes: [] } };

  it("looks in every language, or in the one that is said", async () => {
    expect(await ask('eq: "Lasten kasvu"')).toEqual(found);
    expect(await ask('eq: "Barnens växande"')).toEqual(found);
    expect(await ask('contains: "CHILDREN"')).toEqual(found);
    expect(await ask('contains: "children", language: SV')).toEqual(nothing);
    expect(await ask('startsWith: "BARNENS", language: SV')).toEqual(found);
  });
});

describe("statements", () => {
  it("are all of a node's, or those about one property", async () => {
    const query = `{ contact(id: "kouvola/contact-k2v9") {
      all: statements { property quote }
      phones: statements(property: "phones") { quote start end status source { name } }
      email: statements(property: "email") { quote }
      other: statements(property: "startYear") { quote }
    } }`;
    const phone = (quote: string, start: number) => ({
      ...{ quote, start, end: start + 10, status: "STATED", source: { name: "Kaupunkistrategia-sivu" } },
    });
    expect(await asker.ask(query)).toEqual({
      contact: {
        all: [
          { property: null, quote: "Valtonen Katariina" },
          { property: "title", quote: "Kehittämispäällikkö" },
          { property: "phones", quote: "0206157033" },
          { property: "phones", quote: "0400349920" },
          { property: "streetAddress", quote: "Torikatu 10, 45100 Kouvola" },
        ],
        phones: [phone("0206157033", 2483), phone("0400349920", 2494)],
        email: [],
        other: [],
      },
    });
  });

  it("come the strongest first, and the strongest of a link by itself", async () => {
    const query = `{ strategy(id: "kouvola/kaupunkistrategia") {
      statements { status }
      spearheads(first: 1) { edges { link { statement { status why whyLanguage } statements { status } } } }
    } }`;
    expect(await asker.ask(query)).toEqual({
      strategy: {
        statements: [{ status: "STATED" }, { status: "STATED" }, { status: "COLLECTIVE" }],
        spearheads: {
          edges: [
            {
              link: {
                statement: {
                  status: "COLLECTIVE",
                  why: "otsikko jatkaa lausetta ”Kaupunkistrategia kertoo, …”, ja osio nimeää asian",
                  whyLanguage: "FI",
                },
                statements: [{ status: "COLLECTIVE" }],
              },
            },
          ],
        },
      },
    });
  });
});
