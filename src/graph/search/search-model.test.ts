import type { Node } from "../../ontology/node";
import { type Choices, holdsForManyInTime } from "../../testing/choices";
import { type LinkInWorld, type NodeInWorld, viewOf, world } from "../../testing/world";
import type { View } from "../view";
import { search } from "./search";

/** Words so far from each other that no stem, beginning or typing error leads from one to another. */
const words = ["tähtisumu", "voikukka", "jyväjemmari", "ximpale", "bogrund", "qvastel", "zebrafinch", "hymnlike"];

const languages = ["fi", "sv", "en"] as const;

/** How people may write the same word. */
const hands: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize("NFD"),
  (word) => word.replaceAll("ä", "a").replaceAll("ö", "o"),
  (word) => word.slice(0, -2),
];

describe("a search in any graph", () => {
  it("finds what a plain reading of every text finds, however the words are written", async () => {
    await holdsForManyInTime(300, async (choices) => {
      const view = arbitraryTexts(choices);
      const language = choices.maybe(3, () => choices.of(languages));
      const type = choices.maybe(3, () => choices.of(["Goal", "Value"]));
      const asked = [...new Set(["", ...choices.list(2, () => "")].map(() => choices.of(words)))];
      const text = asked.map((word) => choices.of(hands)(word)).join(" ");
      const passes = (node: Node) => type === null || node.type === type;
      const hits = await search(view, { text, passes, language, preferred: null });
      const found = hits.map(({ node }) => node.id).sort();
      expect([text, found]).toEqual([text, idsByReading(view, asked, language, passes)]);
    });
  });
});

/** Reads every text of every node that passes: those with all of the words, or, where none has, those with some. */
function idsByReading(
  view: View,
  asked: readonly string[],
  language: string | null,
  passes: (node: Node) => boolean,
): string[] {
  const read = view
    .nodes()
    .filter(passes)
    .map((node) => ({ id: node.id, text: textsOf(view, node, language).join(" ") }));
  const whole = read.filter(({ text }) => asked.every((word) => text.includes(word)));
  const some = read.filter(({ text }) => asked.some((word) => text.includes(word)));
  return (whole.length ? whole : some).map(({ id }) => id).sort();
}

function textsOf(view: View, node: Node, language: string | null): string[] {
  const isWanted = (one: string) => language === null || one === language;
  const own = isWanted(node.language) ? [node.name, node.description, ...node.aliases] : [];
  const quotes = node.statements.filter(({ sourceId }) => !sourceId || view.node(sourceId));
  const others = node.translations.filter((one) => isWanted(one.language));
  return [
    ...own,
    ...others.flatMap(({ name, description }) => [name, description]),
    ...quotes.flatMap(({ quote }) => (isWanted(node.language) ? [quote] : [])),
  ].filter((text) => typeof text === "string");
}

/** A view of goals and values with a few of the words each, some of them hidden or over. */
function arbitraryTexts(choices: Choices): View {
  const text = () => ["yksi", ...choices.list(2, () => choices.of(words))].join(choices.of([" ", ", ", "-"]));
  const node = (): NodeInWorld => {
    const language = choices.of(languages);
    const other = choices.of(languages.filter((one) => one !== language));
    return {
      type: choices.of(["Goal", "Value", "Theme"]),
      language,
      name: text(),
      description: choices.maybe(2, text),
      aliases: choices.list(1, text),
      visibility: choices.once(5) ? "INTERNAL" : "PUBLIC",
      validTo: choices.maybe(5, () => "2023-12-31"),
      translations: choices.list(1, () => ({ language: other, status: "EDITOR", name: text(), description: text() })),
      statements: choices.list(2, () => ({
        status: "STATED",
        quote: text(),
        source: choices.maybe(2, () => choices.of(["closed", "open", "closed"])),
      })),
    };
  };
  const nodes: [string, NodeInWorld][] = choices.list(8, (index) => [`n${index}`, node()]);
  const sources = { open: "Source", closed: { type: "Source", visibility: "INTERNAL" } };
  const links: LinkInWorld[] = [];
  return viewOf(world({ ...sources, ...Object.fromEntries(nodes) }, links), {
    audience: choices.of(["INTERNAL", "PUBLIC"]),
  });
}
