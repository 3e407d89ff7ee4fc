import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Expectation } from "../ontology/expectation";
import { languages } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkType } from "../ontology/relationship";
import { projectRoot } from "../project-root";
import { kouvola } from "../testing/kouvola";
import { pace } from "../testing/walks";
import { nodeIn, ontology, viewOf, world } from "../testing/world";
import { type Gap, gapSentence, gapsOf } from "./gaps";
import { textOf } from "./named";
import { arcsAt } from "./related";
import { sentenceOf } from "./sentence";
import { sharedSentences } from "./shared-sentences";
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
    "Every frame with an example of each pair of types, and of several things at an end, then every sentence of Kouvola's",
    "strategy, from either end, and what is said of what is missing: for native readers to review.",
    "`UPDATE_SENTENCES=1 npx jest src/graph/sentence.test.ts` writes this page.",
    "",
    ...ontology.linkTypes.flatMap((type) => [
      ...[`## ${type.name}`, "", ...linkRows(examples(type, ["ab"])), ""],
      ...[...sharedRows(examples(type, ["ab", "ac", "db"])), ""],
    ]),
    ...ontology.expectations.flatMap((one) => [`## What is missing: ${one.name}`, "", ...exampleGaps(one), ""]),
    ...["## Kouvola", "", ...linkRows(view), ""],
    ...["## Kouvola: several at one end", "", ...sharedRows(view), ""],
    ...["## Kouvola: what is missing", "", ...gapRows(view, await gapsOf(view, null, pace())), ""],
  ].join("\n");
}

/** For each type that may stand at either end, nodes that are called by their type and a letter, linked as the letters say. */
function examples(type: LinkType, letters: readonly string[]): View {
  const pairs = type.sources.flatMap((source) =>
    type.targets.filter((target) => type.allows(source.name, target.name)).map((target) => [source, target] as const),
  );
  const few = pairs.filter(
    ([source, target]) => source === type.sources[0] || target === type.targets[0] || type.to === "same",
  );
  const nodes = few.flatMap(([source, target], index) => [
    [`a${index}`, { type: source.name, name: "Aalto", ...named(source.name, "A") }],
    [`b${index}`, { type: target.name, name: "Kaski", ...named(target.name, "B") }],
    [`c${index}`, { type: target.name, name: "Lampi", ...named(target.name, "C") }],
    [`d${index}`, { type: source.name, name: "Niemi", ...named(source.name, "D") }],
  ]);
  const roles = Object.entries(type.roles ?? {}).filter(([, { frames }], index) => frames || (type.requires && !index));
  const given = roles.length ? roles.map(([role]) => ({ role })) : [{}];
  const links = given.flatMap((role) =>
    few.flatMap((_, index) =>
      letters.map(([from, to]) => [`${from}${index} ${type.name} ${to}${index}`, role] as const),
    ),
  );
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

/** What is said of things where several links share a sentence. */
function sharedRows(view: View): string[] {
  const said = view.nodes().flatMap((node) => {
    const [first = [], ...others] = languages.map((language) =>
      sharedSentences(view, node, language, arcsAt(view, node, "INCLUDE")).filter(({ links }) => links.length > 1),
    );
    return first.map((one) => {
      const same = others.map((sentences) => sentences.find(({ links }) => sameLinks(links, one.links)));
      return [one, ...same].map((sentence) => textOf(sentence?.parts ?? []));
    });
  });
  return rows(said);
}

function sameLinks(some: readonly Link[], others: readonly Link[]): boolean {
  return some.length === others.length && some.every(({ id }) => others.some((other) => other.id === id));
}

function gapRows(view: View, gaps: readonly Gap[]): string[] {
  return rows(gaps.map((gap) => languages.map((language) => gapSentence(view, gap, language))));
}

function rows(said: readonly (readonly string[])[]): string[] {
  const unique = [...new Set(said.map((sentences) => `| ${sentences.join(" | ")} |`))];
  return ["| fi | sv | en |", "| --- | --- | --- |", ...unique];
}
