import { Parser, Store } from "n3";
import type { Graph } from "../graph/graph";
import { createOntology } from "../model";
import { kouvola } from "../testing/kouvola";
import { publisherOf, testBase } from "../testing/linked-data";
import { type LinkInWorld, type NodeInWorld, world } from "../testing/world";
import { namespaces, type StandardTerm, standardIri } from "./standard-terms";

/** The triples of a graph, in short: `subject predicate object`, each as a reader knows it. */
function triplesOf(graph: Graph): string[] {
  const text = [...publisherOf(graph).graph({ format: "ttl", space: null, derived: "INCLUDE" }, testBase)].join("");
  return new Parser().parse(text).map(({ subject, predicate, object }) => {
    const value =
      object.termType === "Literal"
        ? `"${object.value}"${object.language && `@${object.language}`}`
        : short(object.value);
    return `${short(subject.value)} ${short(predicate.value)} ${value}`;
  });
}

function short(iri: string): string {
  if (iri.startsWith(`${testBase}/id/`)) return iri.slice(testBase.length + 4);
  if (iri.startsWith(`${testBase}/vocab#`)) return `vocab:${iri.slice(testBase.length + 7)}`;
  const [prefix, namespace] = Object.entries(namespaces).find(([, one]) => iri.startsWith(one)) ?? ["", ""];
  return prefix ? `${prefix}:${iri.slice(namespace.length)}` : iri;
}

function expectTriples(
  nodes: Readonly<Record<string, NodeInWorld>>,
  links: readonly LinkInWorld[],
  triples: readonly string[],
): void {
  const found = new Set(triplesOf(world(nodes, links)));
  expect(triples.filter((triple) => !found.has(triple))).toEqual([]);
}

describe("a node in the standards' words", () => {
  it("is an organisation with its units", () =>
    expectTriples(
      {
        city: { type: "Organisation", organisationKind: "CITY", name: "Kouvola" },
        unit: { type: "Organisation", organisationKind: "UNIT" },
        part: { type: "Organisation", organisationKind: "UNIT" },
      },
      ["unit PART_OF city", "part PART_OF unit"],
      [
        "test/city rdf:type org:FormalOrganization",
        'test/city skos:prefLabel "Kouvola"@fi',
        "test/unit rdf:type org:OrganizationalUnit",
        "test/unit org:unitOf test/city",
        "test/part org:subOrganizationOf test/unit",
        "test/unit vocab:partOf test/city",
      ],
    ));

  it("is a person with ways to reach them", () =>
    expectTriples(
      {
        aino: {
          type: "Contact",
          contactVisibility: "ALL",
          name: "Aino",
          title: "Kehittäjä",
          phones: ["040 123", "050 456"],
          email: "aino o'neil@kunta.example",
          postalCode: "00100",
        },
        unit: "Organisation",
      },
      ["aino MEMBER_OF unit"],
      [
        "test/aino rdf:type foaf:Person",
        'test/aino foaf:name "Aino"@fi',
        'test/aino vcard:title "Kehittäjä"@fi',
        'test/aino#phone-2 vcard:value "050 456"',
        "test/aino vcard:hasEmail mailto:aino%20o'neil@kunta.example",
        'test/aino#address vcard:postal-code "00100"',
        "test/aino org:memberOf test/unit",
      ],
    ));

  it("is a concept, a place, a page", () =>
    expectTriples(
      {
        term: { type: "Term", name: "Missio", definition: "Miksi olemme", translations: [translated("sv", "Mission")] },
        place: { type: "Place", latitude: 60, longitude: 26.7 },
        page: { type: "Source", url: 'https://kunta.example/a b?x=<"{', textLanguage: "sv", text: "Rad" },
        odd: { type: "Source", url: "javascript:alert(1)" },
      },
      [],
      [
        "test/term rdf:type skos:Concept",
        'test/term skos:prefLabel "Mission"@sv',
        'test/term skos:definition "Miksi olemme"@fi',
        'test/place#geo schema:latitude "6.0E1"',
        'test/place#geo schema:longitude "2.67E1"',
        "test/page rdf:type schema:WebPage",
        "test/page schema:url https://kunta.example/a%20b?x=%3C%22%7B",
        'test/page schema:text "Rad"@sv',
        'test/odd schema:url "javascript:alert(1)"',
      ],
    ));

  it("has the numbers of an indicator", () =>
    expectTriples(
      { tax: { type: "Indicator", unit: "%", observations: [{ date: "2024-01-01", kind: "ACTUAL", value: 20.5 }] } },
      [],
      [
        'test/tax#observations-1 vocab:observationValue "2.05E1"',
        'test/tax#observations-1 vocab:observationDate "2024-01-01"',
        "test/tax#observations-1 vocab:observationKind vocab:ObservationKind-ACTUAL",
      ],
    ));

  it("has the editors' reasons in the language that they are written in", () =>
    expectTriples(
      {
        page: "Source",
        goal: {
          type: "Goal",
          language: "sv",
          statements: [{ status: "INFERRED", source: "page", why: "framgår av texten", confidence: "HIGH" }],
        },
      },
      [],
      [
        'test/goal#statement-1 vocab:statementWhy "framgår av texten"@sv',
        "test/goal#statement-1 vocab:statementConfidence vocab:Confidence-HIGH",
        "test/goal#statement-1 prov:entity test/page",
      ],
    ));

  it("keeps quotes, backslashes and line breaks as they are", () => {
    const name = 'Sanoi: "kasvu"\\ \n\t\'\'\' """ <b> \u2028 😀';
    const graph = world({ goal: { type: "Goal", name } });
    expect(triplesOf(graph)).toContain(`test/goal rdfs:label "${name}"@fi`);
    const document = JSON.parse(publisherOf(graph).node("test/goal", "jsonld", testBase));
    expect(document.name).toEqual({ fi: name });
  });
});

describe("a link", () => {
  const graph = kouvola(createOntology());
  const triples = triplesOf(graph);

  it("is a triple and a thing with where it comes from", () => {
    const [, link] =
      /^(\S+) rdf:predicate vocab:hasSpearhead$/.exec(
        triples.find((one) => /predicate vocab:hasSpearhead/.test(one)) ?? "",
      ) ?? [];
    expect(triples).toContain("kouvola/kaupunkistrategia vocab:hasSpearhead kouvola/lasten-kasvu");
    expect(triples).toContain("kouvola/kaupunkistrategia dcterms:hasPart kouvola/lasten-kasvu");
    expect(link).toMatch(/^kouvola\/kaupunkistrategia#kouvola\/link-/);
    expect(triples).toContain(`${link} prov:wasDerivedFrom kouvola/lahde-strategiasivu`);
    expect(triples).toContain(`${link}/statement-1/quote prov:wasQuotedFrom kouvola/lahde-strategiasivu`);
  });

  it("that is derived is never a triple of its own", () => {
    const store = new Store(
      new Parser().parse(
        [...publisherOf(graph).graph({ format: "ttl", space: null, derived: "ONLY" }, testBase)].join(""),
      ),
    );
    const iri = (term: StandardTerm) => standardIri(term);
    const derived = store.getSubjects(iri("rdf:type"), `${testBase}/vocab#DerivedLink`, null);
    expect(derived).toHaveLength(70);
    for (const link of derived) {
      const [subject, predicate, object] = (["rdf:subject", "rdf:predicate", "rdf:object"] as const).map(
        (term) => store.getObjects(link, iri(term), null)[0] ?? null,
      );
      expect(triples).not.toContain(
        `${short(subject?.value ?? "")} ${short(predicate?.value ?? "")} ${short(object?.value ?? "")}`,
      );
      expect(store.getObjects(link, iri("prov:wasDerivedFrom"), null).length).toBeGreaterThan(1);
    }
  });
});

function translated(language: string, name: string): object {
  return { language, status: "EDITOR", name };
}
