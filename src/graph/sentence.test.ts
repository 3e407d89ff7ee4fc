import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation } from "../ontology/expectation";
import { languages } from "../ontology/labels";
import type { LinkType } from "../ontology/relationship";
import { projectRoot } from "../project-root";
import { kouvola } from "../testing/kouvola";
import { pace } from "../testing/walks";
import { nodeIn, ontology, viewOf, world } from "../testing/world";
import { type Gap, gapSentence, gapsOf } from "./gaps";
import { sentenceOf } from "./sentence";
import type { View } from "./view";

const file = join(projectRoot, "docs/sentences.md");
const ends = ["source", "target"] as const;

describe("a sentence", () => {
  it("inflects the word of the type and never the name", () => {
    const view = viewOf(
      world({ k: { type: "Spearhead", name: "Yritysten kasvu" }, v: { type: "Vision", name: "Visio 2030" } }, [
        "k ADVANCES v",
      ]),
    );
    const [link] = view.links();
    expect(link && sentenceOf(view, link, "fi")).toBe("Yritysten kasvu edistää visiota Visio 2030");
  });

  it("says the word alone where a thing is called what it is", () => {
    const view = viewOf(
      world({ k: { type: "Spearhead", name: "Lasten kasvu" }, p: { type: "GrowthPlatform", name: "Kasvualusta" } }, [
        "k REQUIRES p",
      ]),
    );
    const [link] = view.links();
    expect(link && sentenceOf(view, link, null)).toBe("Lasten kasvu tarvitsee kasvualustan");
  });

  it.each([
    ["ACCOUNTABLE", "Oona vastaa toimenpiteestä Raitti", "Toimenpiteestä Raitti vastaa Oona"],
    ["COORDINATES", "Oona koordinoi toimenpidettä Raitti", "Toimenpidettä Raitti koordinoi Oona"],
    ["CONTRIBUTES", "Oona osallistuu toimenpiteeseen Raitti", "Toimenpiteeseen Raitti osallistuu Oona"],
    ["UNSPECIFIED", "Oona vastaa toimenpiteestä Raitti", "Toimenpiteestä Raitti vastaa Oona"],
  ])("says no more than the role does: %s", (role, ahead, back) => {
    const nodes = { c: { type: "Contact", name: "Oona" }, m: { type: "Measure", name: "Raitti" } };
    const view = viewOf(world(nodes, [["c RESPONSIBLE_FOR m", { role }]]));
    const said = view.links().flatMap((link) => ends.map((end) => sentenceOf(view, link, "fi", end)));
    expect(said).toEqual([ahead, back]);
  });

  it("names what the audience may not see by no name", () => {
    const graph = world({ k: "Spearhead", p: { type: "GrowthPlatform", visibility: "INTERNAL" } }, ["k REQUIRES p"]);
    const [link] = viewOf(graph).links();
    expect(link && sentenceOf(viewOf(graph, { audience: "PUBLIC" }), link, "fi")).toBe("K tarvitsee …");
  });
});

describe("docs/sentences.md", () => {
  it("shows native readers every sentence as it is said now (write it anew with UPDATE_SENTENCES=1)", async () => {
    const text = await review();
    if (process.env.UPDATE_SENTENCES) writeFileSync(file, text);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});

async function review(): Promise<string> {
  const view = viewOf(kouvola(ontology), { day: "2024-06-01" });
  return [
    "# Sentences",
    "",
    "Every frame with an example of each pair of types, then every sentence of Kouvola's strategy, from either end, and what is",
    "said of what is missing: for native readers to review. `UPDATE_SENTENCES=1 npx jest src/graph/sentence.test.ts` writes",
    "this page.",
    "",
    ...ontology.linkTypes.flatMap((type) => [`## ${type.name}`, "", ...linkRows(examples(type)), ""]),
    ...ontology.expectations.flatMap((one) => [`## What is missing: ${one.name}`, "", ...exampleGaps(one), ""]),
    ...["## Kouvola", "", ...linkRows(view), ""],
    ...["## Kouvola: what is missing", "", ...gapRows(view, await gapsOf(view, null, pace())), ""],
  ].join("\n");
}

/** One link for each type that may stand at either end, between nodes that are called by their type and a letter. */
function examples(type: LinkType): View {
  const pairs = type.sources.flatMap((source) =>
    type.targets.filter((target) => type.allows(source.name, target.name)).map((target) => [source, target] as const),
  );
  const few = pairs.filter(
    ([source, target]) => source === type.sources[0] || target === type.targets[0] || type.to === "same",
  );
  const nodes = few.flatMap(([source, target], index) => [
    [`a${index}`, { type: source.name, name: "Aalto", ...named(source.name, "A") }],
    [`b${index}`, { type: target.name, name: "Kaski", ...named(target.name, "B") }],
  ]);
  const roles = Object.entries(type.roles ?? {}).filter(([, { frames }], index) => frames || (type.requires && !index));
  const given = roles.length ? roles.map(([role]) => ({ role })) : [{}];
  const links = given.flatMap((role) => few.map((_, index) => [`a${index} ${type.name} b${index}`, role] as const));
  return viewOf(world(Object.fromEntries(nodes), links));
}

function named(type: string, letter: string): object {
  const translations = (["sv", "en"] as const).map((language) => ({
    language,
    status: "EDITOR",
    name: `${type} ${letter}`,
  }));
  return { translations };
}

/** A gap at a node of each type of which something is expected; of one where the word of the type is not said. */
function exampleGaps(expectation: Expectation): string[] {
  const saysType = languages.some((language) => expectation.sentence[language].includes("{node:"));
  const nodes = expectation.types
    .slice(0, saysType ? undefined : 1)
    .map(({ name }) => ({ type: name, name: "Aalto", ...named(name, "A") }));
  const view = viewOf(world(Object.fromEntries(nodes.map((node, index) => [`a${index}`, node]))));
  return gapRows(
    view,
    nodes.map((_, index) => ({ expectation, node: nodeIn(view, `a${index}`) })),
  );
}

function linkRows(view: View): string[] {
  return rows(
    view
      .links()
      .flatMap((link) => ends.map((end) => languages.map((language) => sentenceOf(view, link, language, end)))),
  );
}

function gapRows(view: View, gaps: readonly Gap[]): string[] {
  return rows(gaps.map((gap) => languages.map((language) => gapSentence(view, gap, language))));
}

function rows(said: readonly (readonly string[])[]): string[] {
  const unique = [...new Set(said.map((sentences) => `| ${sentences.join(" | ")} |`))];
  return ["| fi | sv | en |", "| --- | --- | --- |", ...unique];
}
