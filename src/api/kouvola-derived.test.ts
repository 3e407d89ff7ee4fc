import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { kouvola } from "../testing/kouvola";

const asker = new Asker(kouvola(createOntology()));

const programmes = ["Elinvoiman kasvu -ohjelma", "Hyvinvoinnin kasvu -ohjelma"];
const values = [
  "Kaupunkilaisen paras",
  "Vastuullinen yhteistyö",
  "Luotettavuus ja turvallisuus",
  "Rohkea uudistuminen",
  "Tavoitteellisuus ja tehokkuus",
];
const people = ["Forsell Tuukka", "Valtonen Katariina", "Kolari Liisa"];

describe.each([
  ["kouvola/lasten-kasvu", "Lasten kasvu", "perhearki", "lapset"],
  ["kouvola/nuorten-kasvu", "Nuorten kasvu", "koulutus", "nuoret"],
  ["kouvola/yritysten-kasvu", "Yritysten kasvu", "logistiikka", "yritykset"],
])("what follows for the spearhead %s", (id, name, focus, group) => {
  const isPart = `Kaupunkistrategia sisältää kasvukärjen ${name}`;
  const ask = (field: string) =>
    asker.ask(
      `query ($id: ID!) { spearhead(id: $id) { ${field} { edges {
        node { name } link { statement { status confidence } derivedFrom { sentence } }
      } } } }`,
      { variables: { id } },
    );
  const derived = (node: string, confidence: string, sentences: readonly string[]) => ({
    node: { name: node },
    link: {
      statement: { status: "DERIVED", confidence },
      derivedFrom: sentences.map((sentence) => ({ sentence })),
    },
  });

  it("Which values guide it?", async () => {
    const edges = values.map((value) => derived(value, "MEDIUM", [isPart, `Kaupunkistrategia nojaa arvoon ${value}`]));
    expect(await ask("values")).toEqual({ spearhead: { values: { edges } } });
  });

  it("Which programmes schedule it?", async () => {
    const edges = programmes.map((programme) =>
      derived(programme, "LOW", [`${programme} aikatauluttaa strategiaa Kaupunkistrategia`, isPart]),
    );
    expect(await ask("scheduledBy")).toEqual({ spearhead: { scheduledBy: { edges } } });
  });

  it("Whom can one ask about it?", async () => {
    const edges = people.map((one) =>
      derived(one, "MEDIUM", [`${one} on strategian Kaupunkistrategia yhteyshenkilö`, isPart]),
    );
    expect(await ask("contacts")).toEqual({ spearhead: { contacts: { edges } } });
  });

  it("Who answers for it?", async () => {
    const edges = people.map((one) => derived(one, "LOW", [`${one} vastaa strategiasta Kaupunkistrategia`, isPart]));
    expect(await ask("responsible")).toEqual({ spearhead: { responsible: { edges } } });
  });

  it("What of all that does the page say itself?", async () => {
    const answer = await asker.ask(
      `query ($id: ID!) { spearhead(id: $id) {
        values(derived: EXCLUDE) { totalCount }
        scheduledBy(derived: EXCLUDE) { totalCount }
        contacts(derived: EXCLUDE) { totalCount }
        responsible(derived: EXCLUDE) { totalCount }
        links(derived: EXCLUDE) { nodes { sentence statement { status } } }
      } }`,
      { variables: { id } },
    );
    const said = [
      [`${name} keskittyy fokukseen ${focus}`, "STATED"],
      [`${name} edistää visiota Visio 2030`, "COLLECTIVE"],
      [`${name} määritellään käsitteessä kasvukärjet`, "COLLECTIVE"],
      [`${name} on suunnattu sidosryhmälle ${group}`, "INFERRED"],
      [isPart, "COLLECTIVE"],
      [`${name} tarvitsee kasvualustan`, "COLLECTIVE"],
    ];
    const none = { totalCount: 0 };
    expect(answer).toEqual({
      spearhead: {
        values: none,
        scheduledBy: none,
        contacts: none,
        responsible: none,
        links: { nodes: said.map(([sentence, status]) => ({ sentence, statement: { status } })) },
      },
    });
  });
});
