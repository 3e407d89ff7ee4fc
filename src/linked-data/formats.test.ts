import { toRDF } from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import { View } from "../graph/view";
import { createOntology } from "../model";
import { esimerkkila } from "../testing/esimerkkila";
import { kouvola } from "../testing/kouvola";
import { publisherOf, testBase } from "../testing/linked-data";

const ontology = createOntology();
const seeds = { kouvola: kouvola(ontology), esimerkkila: esimerkkila(ontology) };

/** A graph must be readable in a closed network. */
const documentLoader = (address: string): never => {
  throw new Error(`A reader would have to load ${address}`);
};

/** What a JSON-LD document says, in the canonical form of RDF. */
async function meaningOfJsonLd(text: string): Promise<string[]> {
  const quads: unknown = await toRDF(JSON.parse(text), { format: "application/n-quads", documentLoader });
  return canonical(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

/** What a Turtle document says, in the canonical form of RDF. */
function meaningOfTurtle(text: string): string[] {
  return canonical(new Parser().parse(text));
}

/** Without blank nodes, which our graphs have none of, the canonical form is each quad once, sorted. */
function canonical(quads: readonly Quad[]): string[] {
  const terms = quads.flatMap(({ subject, object }) => [subject, object]);
  expect(terms.filter(({ termType }) => termType === "BlankNode")).toEqual([]);
  const writer = new Writer();
  return [...new Set(writer.quadsToString([...quads]).split("\n"))].sort();
}

async function expectSame(jsonLd: string, turtle: string): Promise<void> {
  const meaning = meaningOfTurtle(turtle);
  expect(meaning.length).toBeGreaterThan(5);
  expect(await meaningOfJsonLd(jsonLd)).toEqual(meaning);
}

describe.each(Object.entries(seeds))("JSON-LD and Turtle of %s", (space, graph) => {
  const publisher = publisherOf(graph);
  const ids = new View(graph, "PUBLIC", "2026-10-01").nodes().map(({ id }) => id);

  it("say the same of every node", async () => {
    for (const id of ids) await expectSame(publisher.node(id, "jsonld", testBase), publisher.node(id, "ttl", testBase));
  });

  it.each(["INCLUDE", "EXCLUDE", "ONLY"] as const)(
    "say the same of the whole graph, derived: %s",
    async (derived) => {
      const [jsonLd, turtle] = (["jsonld", "ttl"] as const).map((format) =>
        [...publisher.graph({ format, space, derived }, testBase)].join(""),
      );
      await expectSame(String(jsonLd), String(turtle));
    },
    120_000,
  );
});

describe("the vocabulary", () => {
  it("is the same in JSON-LD and Turtle, also below a path", async () => {
    const publisher = publisherOf(seeds.kouvola);
    for (const base of [testBase, "http://127.0.0.1:4000", "https://kunta.example/strategia"])
      await expectSame(publisher.vocabulary("jsonld", base), publisher.vocabulary("ttl", base));
  });
});
