import type { Language } from "../ontology/labels";
import { Asker } from "../testing/ask";
import { kouvola, kouvolaDocument } from "../testing/kouvola";
import { inWords, WalkQuestions } from "../testing/walk-questions";
import { ontology } from "../testing/world";

const asker = new Asker(kouvola(ontology));
const walks = new WalkQuestions(asker);

const strategy = "kaupunkistrategia";
const value = "rohkea-uudistuminen";
const programme = "elinvoiman-kasvu-ohjelma";
const people = ["contact-f4t7", "contact-k2v9", "contact-m8l3"];

describe("How is a value connected with a programme?", () => {
  const ends = `from: ["kouvola/${value}"], to: ["kouvola/${programme}"]`;
  const scheduled = `${value} <HAS_VALUE ${strategy} <SCHEDULES ${programme}`;
  const included = `${value} <HAS_VALUE ${strategy} HAS_PROGRAMME> ${programme}`;

  it("By the strategy, which has both: the page says that the one schedules it, and an editor that it has the other", async () => {
    const { paths } = await walks.paths(`${ends}, select: ALL_SHORTEST`);
    expect([...paths].sort()).toEqual([scheduled, included].sort());
  });

  it("Most strongly by what the page says itself", async () => {
    const { paths, truncated } = await walks.wholePaths(`${ends}, select: STRONGEST, limit: 2`);
    expect(paths.map(inWords)).toEqual([scheduled, included]);
    expect(truncated).toEqual({ reason: "LIMIT" });
    const hub = Math.log2(degreeOf(strategy)) / 4;
    const end = Math.log2(degreeOf(programme)) / 4;
    // That the strategy has the value is said of the values as a set: ¼; that it has the programme is concluded: 1.
    expect(paths[0]?.cost).toBeCloseTo(1 + 0.25 + hub + 1 + end, 9);
    expect(paths[1]?.cost).toBeCloseTo(1 + 0.25 + hub + 1 + 1 + end, 9);
  });

  it("In one step, by what follows: the value of the whole guides the part", async () => {
    const { paths } = await walks.paths(`${ends}, through: { derived: INCLUDE }`);
    expect(paths).toEqual([`${value} <GUIDED_BY ${programme}`]);
  });
});

describe("How is a value connected with a person?", () => {
  const ends = `from: ["kouvola/${value}"], to: ["kouvola/contact-m8l3"]`;
  const asked = `${value} <HAS_VALUE ${strategy} <CONTACT_FOR contact-m8l3`;
  const answers = `${value} <HAS_VALUE ${strategy} <RESPONSIBLE_FOR contact-m8l3`;

  it("By the strategy: whom to ask about it is surer than who answers for it", async () => {
    const both = await walks.paths(`${ends}, select: ALL_SHORTEST`);
    expect([...both.paths].sort()).toEqual([asked, answers].sort());
    expect((await walks.paths(`${ends}, select: STRONGEST, limit: 1`)).paths).toEqual([asked]);
  });

  it("By nothing that the page states, but that both are on the page", async () => {
    const stated = "links: { statement: { status: { in: [STATED, COLLECTIVE] } } }";
    expect((await walks.paths(`${ends}, through: { ${stated} }`)).paths).toEqual([]);
    expect((await walks.paths(`${ends}, through: { ${stated}, avoid: [] }`)).paths).toEqual([
      `${value} <HAS_VALUE ${strategy} LISTED_IN> lahde-strategiasivu <LISTED_IN contact-m8l3`,
    ]);
  });
});

describe("What hangs on a value?", () => {
  const guided = ["lasten-kasvu", "nuorten-kasvu", "yritysten-kasvu", programme, "hyvinvoinnin-kasvu-ohjelma"];

  it("The spearheads and programmes that it guides, by what follows", async () => {
    const through = "{ derived: ONLY, links: { type: { eq: GUIDED_BY } }, direction: IN }";
    const { nodes } = await walks.around(`of: ["kouvola/${value}"], depth: 25, through: ${through}`);
    expect([...nodes].sort()).toEqual([`${value} 0`, ...guided.map((one) => `${one} 1`)].sort());
  });

  it("The strategy that has it, and, two steps away, all that is linked to the strategy", async () => {
    const { nodes, truncated } = await walks.around(`of: ["kouvola/${value}"], depth: 2`);
    const typeOf = new Map(kouvolaDocument.nodes.map(({ id, type }) => [id, type]));
    const beyond = linksOf(strategy)
      .flatMap(({ source, target }) => [source, target])
      .filter((id) => ![`kouvola/${strategy}`, `kouvola/${value}`].includes(id) && typeOf.get(id) !== "Source");
    expect([...nodes].sort()).toEqual(
      [`${value} 0`, `${strategy} 1`, ...[...new Set(beyond)].map((id) => `${id.slice(8)} 2`)].sort(),
    );
    expect(truncated).toBeNull();
  });
});

describe("Who answers for a spearhead?", () => {
  const ends = `from: ["kouvola/lasten-kasvu"], to: ${JSON.stringify(people.map((one) => `kouvola/${one}`))}`;
  const through = "through: { derived: ONLY, links: { type: { eq: RESPONSIBLE_FOR } } }";

  it("Those who answer for the strategy that it is a part of", async () => {
    const { paths } = await walks.paths(`${ends}, select: ALL_SHORTEST, ${through}`);
    expect([...paths].sort()).toEqual(people.map((one) => `lasten-kasvu <RESPONSIBLE_FOR ${one}`));
  });

  it("By a link that shows what it rests on, and reads from the spearhead in every language", async () => {
    const sentences = "sentence fi: sentence(language: FI) sv: sentence(language: SV) en: sentence(language: EN)";
    const step = `{ direction ${sentences} link { statement { status confidence } derivedFrom { sentence } } }`;
    const question = `{ paths(from: ["kouvola/lasten-kasvu"], to: ["kouvola/contact-f4t7"], ${through}) { paths { steps ${step} } } }`;
    const ask = (language?: Language) => asker.ask(question, language && { language });
    const fi = "Kasvukärjestä Lasten kasvu vastaa Forsell Tuukka";
    const sv = "För tillväxtspetsen Barnens växande ansvarar Forsell Tuukka";
    const en = "The spearhead Growth of children is the responsibility of Forsell Tuukka";
    const answer = (sentence: string, derivedFrom: readonly string[]) => {
      const link = { statement: { status: "DERIVED", confidence: "LOW" }, derivedFrom: derivedFrom.map(asSentence) };
      return { paths: { paths: [{ steps: [{ direction: "IN", sentence, fi, sv, en, link }] }] } };
    };
    const finnish = [
      "Forsell Tuukka vastaa strategiasta Kaupunkistrategia",
      "Kaupunkistrategia sisältää kasvukärjen Lasten kasvu",
    ];
    expect(await ask()).toEqual(answer(fi, finnish));
    expect(await ask("fi")).toEqual(answer(fi, finnish));
    expect(await ask("sv")).toEqual(
      answer(sv, [
        "Forsell Tuukka ansvarar för strategin Stadsstrategi",
        "Strategin Stadsstrategi innehåller tillväxtspetsen Barnens växande",
      ]),
    );
    expect(await ask("en")).toEqual(
      answer(en, [
        "Forsell Tuukka is responsible for the strategy City strategy",
        "The strategy City strategy includes the spearhead Growth of children",
      ]),
    );
  });

  it("From them, by a step that follows the link", async () => {
    const question = `{ paths(from: ["kouvola/contact-f4t7"], to: ["kouvola/lasten-kasvu"], ${through}) {
      paths { steps { direction sentence } } } }`;
    const step = { direction: "OUT", sentence: "Forsell Tuukka vastaa kasvukärjestä Lasten kasvu" };
    expect(await asker.ask(question)).toEqual({ paths: { paths: [{ steps: [step] }] } });
  });
});

describe("What is there at all?", () => {
  it("Every node and every recorded link of the document", async () => {
    const { nodes, links, truncated } = await walks.graph('space: "kouvola"');
    expect([...nodes].sort()).toEqual(kouvolaDocument.nodes.map(({ id }) => id.slice(8)).sort());
    const expected = kouvolaDocument.links.map(
      ({ type, source, target }) => `${source.slice(8)} ${type} ${target.slice(8)}`,
    );
    expect(links).toEqual(expected.sort());
    expect(truncated).toBeNull();
  });
});

function linksOf(key: string): typeof kouvolaDocument.links {
  return kouvolaDocument.links.filter(({ source, target }) => [source, target].includes(`kouvola/${key}`));
}

function degreeOf(key: string): number {
  return linksOf(key).length;
}

function asSentence(sentence: string): { sentence: string } {
  return { sentence };
}
