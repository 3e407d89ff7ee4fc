import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser, type Quad, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { createOntology } from "../model";
import { projectRoot } from "../project-root";
import { esimerkkila } from "../testing/esimerkkila";
import { kouvola } from "../testing/kouvola";
import { publisherOf, testBase } from "../testing/linked-data";

const ontology = createOntology();
const seeds = { kouvola: kouvola(ontology), esimerkkila: esimerkkila(ontology) };
const shapes = new Store(new Parser().parse(readFileSync(join(projectRoot, "docs/shapes.ttl"), "utf8")));

function quadsOf(graph: (typeof seeds)["kouvola"]): Quad[] {
  const publisher = publisherOf(graph);
  const text = [...publisher.graph({ format: "ttl", space: null, derived: "INCLUDE" }, testBase)].join("");
  return new Parser().parse(text);
}

async function problemsOf(quads: readonly Quad[]): Promise<string[]> {
  const report = await new Validator(shapes as never).validate(new Store([...quads]) as never);
  return report.results.map(({ focusNode, path, message }) =>
    [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(" "),
  );
}

describe("docs/shapes.ttl", () => {
  it.each(Object.entries(seeds))(
    "accepts the graph of %s",
    async (_, graph) => {
      expect(await problemsOf(quadsOf(graph))).toEqual([]);
    },
    120_000,
  );

  it.each([
    ["a link without where it comes from", "qualifiedDerivation"],
    ["a thing without a name", "label"],
    ["a derived link without its rule", "rule"],
    ["a quote without its words", "exact"],
    ["a statement that does not say how it is known", "statementStatus"],
    ["a person without a name", "foaf/0.1/name"],
  ])(
    "refuses %s",
    async (_, ending) => {
      const quads = quadsOf(seeds.kouvola);
      const without = quads.filter(({ predicate }) => !predicate.value.endsWith(ending));
      expect(without.length).toBeLessThan(quads.length);
      expect(await problemsOf(without)).not.toEqual([]);
    },
    120_000,
  );
});
