import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, validate } from "graphql";
import { View } from "../graph/view";
import { createOntology } from "../model";
import { projectRoot } from "../project-root";
import { Asker } from "../testing/ask";
import { esimerkkila } from "../testing/esimerkkila";
import { kouvola } from "../testing/kouvola";

const folder = join(projectRoot, "web/playground/questions");
const ontology = createOntology();
const cities = { Kouvola: kouvola(ontology), Esimerkkilä: esimerkkila(ontology) };
const asker = new Asker(cities.Kouvola);

/** What would disappoint whoever asks, if it were empty: file by file, the lists and numbers of the answer. */
const promised: Record<string, readonly string[]> = {
  "how-are-these-two-connected": ["paths.paths.0.steps"],
  "what-is-missing": ["gaps.totalCount", "gaps.groups", "gaps.nodes"],
  "what-rests-on-inference": ["concluded.nodes", "concluded.groups", "derived.nodes.0.derivedFrom", "derived.groups"],
  "which-values-guide-a-spearhead": ["spearheads.nodes.0.values.edges"],
  "who-is-responsible-and-how-do-we-know": ["programmes.nodes.0.responsible.edges"],
};

function questionOf(name: string): string {
  return readFileSync(join(folder, `${name}.graphql`), "utf8");
}

/** What stands at a place of an answer, such as `gaps.nodes.0`. */
function at(answer: unknown, place: string): unknown {
  return place.split(".").reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer);
}

it("promises an answer to every question of the playground", () => {
  expect(Object.keys(promised)).toEqual(readdirSync(folder).map((file) => file.replace(/\.graphql$/, "")));
});

describe.each(Object.keys(promised))("the question %s", (name) => {
  it("asks for what the schema has", () => {
    expect(validate(asker.schema, parse(questionOf(name)))).toEqual([]);
  });

  it("begins with itself in words, of which its file and its operation have their names", () => {
    const words = questionOf(name).split("\n", 1)[0]?.match(/\w+/g) ?? [];
    const operation = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
    expect(words.join("-").toLowerCase()).toBe(name);
    expect(questionOf(name)).toMatch(new RegExp(`^query ${operation}\\b`, "m"));
  });

  it.each(Object.entries(cities))("has an answer for %s", async (_city, graph) => {
    const view = new View(graph, "PUBLIC", "2026-06-01");
    const answer = await asker.ask(questionOf(name), { view, language: "en" });
    const empty = promised[name]?.filter((place) => {
      const found = at(answer, place);
      return Array.isArray(found) ? found.length === 0 : !found;
    });
    expect(empty).toEqual([]);
  });
});
