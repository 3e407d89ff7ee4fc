import { Parser, type Quad } from "n3";
import { Graph } from "../graph/graph";
import { createOntology } from "../model";
import { esimerkkila } from "../testing/esimerkkila";
import { kouvola } from "../testing/kouvola";
import { publisherOf, testBase } from "../testing/linked-data";
import { world } from "../testing/world";
import { namespaces, type Prefix, standardTerms } from "./standard-terms";

const ontology = createOntology();
/** What the seeds do not have: something of each kind that is said in the standards' terms. */
const rare = world(
  {
    page: { type: "Source", url: "https://kunta.example/sivu?a=1", publishedOn: "2024-01-01", textLanguage: "fi" },
    city: { type: "Organisation", organisationKind: "CITY", externalIds: [{ scheme: "vtj", value: "286" }] },
    unit: { type: "Organisation", organisationKind: "UNIT" },
    club: { type: "Organisation", organisationKind: "OTHER" },
    part: { type: "Organisation", organisationKind: "OTHER" },
    house: { type: "Place", streetAddress: "Torikatu 10", postalCode: "45100", postalTown: "Kouvola", latitude: 60.87 },
    town: { type: "Place", longitude: 26.7 },
    group: { type: "Stakeholder", stakeholderKind: "GROUP" },
    person: { type: "Contact", contactVisibility: "ALL", email: "aino@kunta.example", streetAddress: "Torikatu 10" },
  },
  ["unit PART_OF city", "part PART_OF club", "house PART_OF town", "club LOCATED_AT house", "city RELATED_TO town"],
);

const graphs = [kouvola(ontology), esimerkkila(ontology), rare];
const quads: Quad[] = graphs.flatMap((graph: Graph) =>
  new Parser().parse(
    [...publisherOf(graph).graph({ format: "ttl", space: null, derived: "INCLUDE" }, testBase)].join(""),
  ),
);
const vocabulary = new Parser().parse(publisherOf(rare).vocabulary("ttl", testBase));

/** The terms of standard vocabularies that triples use, such as `org:unitOf`. */
function termsIn(all: readonly Quad[]): Set<string> {
  const iris = all.flatMap(({ predicate, object }) => [
    predicate.value,
    object.termType === "Literal" ? object.datatype.value : object.value,
  ]);
  const found = iris.flatMap((iri) =>
    Object.entries(namespaces)
      .filter(([, namespace]) => iri.startsWith(namespace))
      .map(([prefix, namespace]) => `${prefix}:${iri.slice(namespace.length)}`),
  );
  return new Set(found);
}

const listed = Object.entries(standardTerms).flatMap(([prefix, names]) => names.map((name) => `${prefix}:${name}`));

describe("the terms of standard vocabularies", () => {
  it("that graphs and the vocabulary use are those that are listed, all of them", () => {
    expect([...termsIn([...quads, ...vocabulary])].sort()).toEqual([...listed].sort());
  });

  it("are each in one vocabulary only", () => {
    const values = Object.values(namespaces);
    expect(values.filter((one) => values.some((other) => other !== one && one.startsWith(other)))).toEqual([]);
    expect(Object.keys(standardTerms)).toEqual(Object.keys(namespaces) as Prefix[]);
  });
});

describe("words of our own", () => {
  it("are explained in the vocabulary, with a label in each language", () => {
    const words = `${testBase}/vocab#`;
    const explained = new Set(vocabulary.map(({ subject }) => subject.value));
    const used = quads.flatMap(({ predicate, object }) => [predicate.value, object.value]);
    expect([...new Set(used.filter((iri) => iri.startsWith(words) && !explained.has(iri)))]).toEqual([]);
    const lists = vocabulary.filter(({ object }) => object.value === `${namespaces.skos}ConceptScheme`);
    for (const { subject } of lists) explained.delete(subject.value);
    for (const iri of explained) {
      const labels = vocabulary.filter(
        ({ subject, predicate }) => subject.value === iri && /label$/.test(predicate.value),
      );
      const languages = labels.map(({ object }) => (object.termType === "Literal" ? object.language : ""));
      expect([iri, languages.sort()]).toEqual([iri, ["en", "fi", "sv"]]);
    }
  });
});
