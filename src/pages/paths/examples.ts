import type { Language } from "../../ontology/labels";
import type { Ask, Question } from "../ask";
import type { ChoiceData, Named } from "./paths-data";

/** Between things of which types a way is worth a look: two kinds that strategies seldom link directly. */
const pairs = [
  ["STAKEHOLDER", "TARGET"],
  ["SPEARHEAD", "PLACE"],
  ["VALUE", "CONTACT"],
  ["INDICATOR", "CONTACT"],
  ["MEASURE", "VISION"],
] as const;

const howMany = 3;

/** The most ids that a walk begins or ends at. */
const mostEnds = 50;

const example = "{ paths { nodes { id type space name localized(language: $language) { language } } } }";

const query = `# What is connected in this strategy, though not directly?
query Examples($language: Language!, ${pairs.map((_, at) => `$from${at}: [ID!]!, $to${at}: [ID!]!`).join(", ")}) {
${pairs.map((_, at) => `  e${at}: paths(from: $from${at}, to: $to${at}, select: STRONGEST, limit: 30) ${example}`).join("\n")}
}`;

/** Two things that are connected by way of others. */
export type Example = readonly Named[];

/** Asks for ways between things of some types. */
export function examplesQuestion({ graph }: ChoiceData, language: Language): Question {
  const ids = (type: string): string[] =>
    graph.nodes.flatMap(({ node }) => (node.type === type ? [node.id] : [])).slice(0, mostEnds);
  const ends = pairs.flatMap(([from, to], at) => [
    [`from${at}`, ids(from)],
    [`to${at}`, ids(to)],
  ]);
  return { query, variables: { language: language.toUpperCase(), ...Object.fromEntries(ends) } };
}

/** Finds a few examples in a strategy: the strongest way between things of each pair of types that goes by way of others. */
export async function findExamples(
  question: Question,
  { ask, language }: { ask: Ask; language: Language },
): Promise<Example[]> {
  type Found = { readonly paths: readonly { readonly nodes: Example }[] };
  const found = await ask<Readonly<Record<string, Found>>>(question, language);
  return pairs
    .map((_, at) => found[`e${at}`]?.paths.find(({ nodes }) => nodes.length > 2)?.nodes ?? [])
    .filter((nodes) => nodes.length > 2)
    .slice(0, howMany);
}
