import { View } from "../graph/view";
import { createOntology } from "../model";
import { Asker } from "../testing/ask";
import { esimerkkila } from "../testing/esimerkkila";

const graph = esimerkkila(createOntology());
const asker = new Asker(graph, "2026-10-01");

const everything = `{ graph(space: "esimerkkila") {
  nodes { node {
    id name description aliases
    statements { quote why source { id } }
    ... on Source { text }
    ... on Contact { title phones email streetAddress contactVisibility }
  } }
  links { id note sentence statements { quote why source { id } } }
  truncated { reason }
} }`;

function contactsOf(audience: "PUBLIC" | "INTERNAL") {
  return asker.ask<{ contacts: { nodes: readonly { name: string; email: string | null; phones: string[] }[] } }>(
    "{ contacts { nodes { name email phones } } }",
    { audience },
  );
}

describe("what anyone sees of the sample city", () => {
  it("is nothing that is internal, in whichever text", async () => {
    const anyone = JSON.stringify(await asker.ask(everything));
    const within = JSON.stringify(await asker.ask(everything, { audience: "INTERNAL" }));
    const secrets = ["Sisäinen muistio", "Tasapainotusohjelma", "Satamamaksujen korotus", "tasapainotuksen valmistelu"];
    for (const secret of secrets) {
      expect([secret, within.includes(secret), anyone.includes(secret)]).toEqual([secret, true, false]);
    }
    expect(anyone).not.toContain("lahde-muistio");
  });

  it("is no trace of those who disclose nothing, not even in the texts that name them", async () => {
    const anyone = JSON.stringify(await asker.ask(everything));
    const within = JSON.stringify(await asker.ask(everything, { audience: "INTERNAL" }));
    for (const name of ["Kangastus Eeva", "Utukuva Anneli"]) {
      expect([name, within.includes(name), anyone.includes(name)]).toEqual([name, true, false]);
    }
    expect(anyone).toContain("Lisätietoja antaa ");
    expect(anyone).not.toContain("Arvelma Risto");
  });

  it("is the name of those who disclose their name, and nothing by which to reach them", async () => {
    const { contacts } = await contactsOf("PUBLIC");
    const unreachable = contacts.nodes.filter(({ email }) => email === null);
    expect(unreachable).toEqual(
      ["Luonnos Lauri", "Keksilä Tuomas", "Otoslahti Petteri", "Hahmotelma Sirpa"].map((name) => ({
        name,
        email: null,
        phones: [],
      })),
    );
    const anyone = JSON.stringify(await asker.ask(everything));
    const within = await contactsOf("INTERNAL");
    for (const { name } of unreachable) {
      const known = within.contacts.nodes.find((one) => one.name === name);
      for (const secret of [known?.email, ...(known?.phones ?? [])]) {
        expect([name, secret, anyone.includes(String(secret))]).toEqual([name, expect.any(String), false]);
      }
    }
  });

  it("is how to reach those who disclose it all", async () => {
    const { contacts } = await contactsOf("PUBLIC");
    expect(contacts.nodes).toContainEqual({
      name: "Mallikas Oona",
      email: "oona.mallikas@esimerkkila.example",
      phones: ["000 000 0110", "000 000 0111"],
    });
  });

  it("is the older strategy too, and what took its place", async () => {
    expect(await asker.ask("{ strategies { nodes { name status supersedes { nodes { name } } } } }")).toEqual({
      strategies: {
        nodes: [
          {
            name: "Esimerkkilän kuntastrategia 2022–2029",
            status: "ACTIVE",
            supersedes: { nodes: [{ name: "Esimerkkilän kuntastrategia 2018–2021" }] },
          },
          { name: "Esimerkkilän kuntastrategia 2018–2021", status: "DONE", supersedes: { nodes: [] } },
        ],
      },
    });
  });
});

describe("who answers for what in the sample city", () => {
  const responsible = `responsible { edges { node { name }
    link { role statement { status confidence } derivedFrom { sentence } } } }`;

  it("is concluded for a spearhead of which nobody says it", async () => {
    const strategy = "Esimerkkilän kuntastrategia 2022–2029";
    const edge = (name: string, role: string, says: string) => ({
      node: { name },
      link: {
        role,
        statement: { status: "DERIVED", confidence: "LOW" },
        derivedFrom: [{ sentence: says }, { sentence: `${strategy} sisältää kasvukärjen Kasvua yrityksille` }],
      },
    });
    expect(await asker.ask(`{ spearhead(id: "esimerkkila/karki-yritykset") { ${responsible} } }`)).toEqual({
      spearhead: {
        responsible: {
          edges: [
            edge("Tarumaa Helmi", "ACCOUNTABLE", `Tarumaa Helmi vastaa strategiasta ${strategy}`),
            edge("Satusalo Väinö", "COORDINATES", `Satusalo Väinö koordinoi strategiaa ${strategy}`),
          ],
        },
      },
    });
  });

  it("is said of a programme that names its own, and nothing else is concluded for it", async () => {
    const edge = (name: string, role: string) => ({
      node: { name },
      link: { role, statement: { status: "STATED", confidence: null }, derivedFrom: [] },
    });
    expect(await asker.ask(`{ programme(id: "esimerkkila/elinvoimaohjelma-2026") { ${responsible} } }`)).toEqual({
      programme: {
        responsible: { edges: [edge("Mallikas Oona", "ACCOUNTABLE"), edge("Yrityspalvelut", "COORDINATES")] },
      },
    });
  });

  it.each([
    ["2021-01-01", "esimerkkila/kuntastrategia-2018", ["Arvelma Risto"]],
    ["2023-01-01", "esimerkkila/kuntastrategia-2022", ["Arvelma Risto", "Satusalo Väinö"]],
    ["2026-10-01", "esimerkkila/kuntastrategia-2022", ["Satusalo Väinö", "Tarumaa Helmi"]],
    ["2027-01-01", "esimerkkila/kuntastrategia-2022", ["Mallikas Oona", "Satusalo Väinö", "Tarumaa Helmi"]],
  ])("changes with the day: on %s for %s", async (day, id, names) => {
    const answer = await asker.ask<{ strategy: { responsible: { nodes: readonly { name: string }[] } } }>(
      `{ strategy(id: "${id}") { responsible { nodes { name } } } }`,
      { view: new View(graph, "INTERNAL", day) },
    );
    expect(answer.strategy.responsible.nodes.map(({ name }) => name).sort()).toEqual(names);
  });
});

describe("what can be found in the sample city", () => {
  it("is missing of every kind, some of it stood in for", async () => {
    const { gaps } = await asker.ask<{
      gaps: {
        groups: readonly { key: string; count: number }[];
        nodes: readonly { node: { name: string }; standIns: readonly unknown[] }[];
      };
    }>(`{ gaps(space: "esimerkkila", first: 500) { groups(by: EXPECTATION) { key count }
      nodes { node { name } standIns { id } } } }`);
    expect(gaps.groups.map(({ key }) => key)).toEqual([
      "somebody-answers-for-it",
      "a-spearhead-is-carried-out",
      "a-goal-is-measured",
      "an-indicator-is-observed",
      "a-source-says-it",
    ]);
    expect(gaps.nodes.map(({ node }) => node.name)).toContain("Kylien omaleimaisuus");
    expect(gaps.nodes.filter(({ standIns }) => standIns.length).length).toBeGreaterThan(10);
  });

  it.each([
    ["fi", "kärkien", "kärki"],
    ["fi", "yrityksille", "Kasvua yrityksille"],
    ["sv", "bryggorna", "Nya bryggor i hamnen"],
    ["en", "meadow", "Meadows in place of lawns"],
  ] as const)("is a word of a text, whatever its form: %s %s", async (language, text, name) => {
    const answer = await asker.ask(`{ search(text: "${text}", first: 1) { nodes { name } } }`, { language });
    expect(answer).toEqual({ search: { nodes: [{ name }] } });
  });

  it("is a word itself, in whatever text, before a name that resembles it", async () => {
    const { search } = await asker.ask<{ search: { nodes: readonly { name: string; type: string }[] } }>(
      '{ search(text: "kärkien", first: 50) { nodes { name type } } }',
    );
    const spearheads = search.nodes.flatMap(({ type }, place) => (type === "SPEARHEAD" ? [place] : []));
    expect(spearheads.length).toBe([...graph.nodes("Spearhead")].length);
    const resembling = search.nodes.findIndex(({ name }) => name === "Vapaiden toimitilojen kartta");
    expect(resembling).toBeGreaterThan(Math.max(...spearheads));
  });

  it("is why an editor concluded it, in Finnish, or in Swedish about what has a Swedish name", async () => {
    const { graph } = await asker.ask<{ graph: Reasoned }>(`{ graph(space: "esimerkkila") {
      nodes { node { statements { why whyLanguage } } }
      links { statements { why whyLanguage } }
    } }`);
    const all = [...graph.nodes.map(({ node }) => node), ...graph.links].flatMap(({ statements }) => statements);
    const reasons = (language: string | null) => all.filter(({ whyLanguage }) => whyLanguage === language);
    expect(reasons(null).every(({ why }) => why === null)).toBe(true);
    expect(reasons("FI").map(({ why }) => why)).toContain("genetiivi kertoo, kenen se oli");
    expect(new Set(reasons("SV").map(({ why }) => why))).toEqual(
      new Set([
        "sagt om programmet, vars enda mål detta är",
        "enheten som frågorna ställs till; vem som leder arbetet är inte bestämt",
        "det är de som skulle använda svenska",
        "programmet har ett mål, och åtgärderna följer efter det",
      ]),
    );
  });

  it("is the way from a value to a measure, in words", async () => {
    const { paths } = await asker.ask<{ paths: { paths: readonly { steps: readonly { sentence: string }[] }[] } }>(
      `{ paths(from: "esimerkkila/arvo-yhteinen-tekeminen", to: "esimerkkila/nuorten-budjetti", select: ALL_SHORTEST) {
        paths { steps { sentence } } } }`,
    );
    expect(paths.paths.map(({ steps }) => steps.map(({ sentence }) => sentence))).toContainEqual([
      "Arvo Yhteinen tekeminen ohjaa strategiaohjelmaa Kasvun ja hyvinvoinnin ohjelma 2022–2029",
      "Kasvun ja hyvinvoinnin ohjelma 2022–2029 käsittelee teemaa osallisuus",
      "Teemaa osallisuus käsitellään toimenpiteessä Nuorten oma budjetti",
    ]);
  });
});

interface Reasoned {
  readonly nodes: readonly { readonly node: WithReasons }[];
  readonly links: readonly WithReasons[];
}

interface WithReasons {
  readonly statements: readonly { readonly why: string | null; readonly whyLanguage: string | null }[];
}
