import type { Language } from "../../ontology/labels";
import type { Node } from "../../ontology/node";
import type { Ontology } from "../../ontology/ontology";
import { readProperty } from "../../ontology/property";
import type { View } from "../view";

/** A text of a node that can be searched, as its view shows it. */
export interface SearchedText {
  /** The property that holds it, or `quote`. */
  readonly field: string;
  readonly language: Language;
  readonly text: string;
}

/** The name of the field that quotes are found in: they are no property of a node, but of its statements. */
export const quoteField = "quote";

/** Where a search looks, and how much a word found there weighs, the heaviest first. */
export function searchedFields({ nodeTypes }: Ontology): ReadonlyMap<string, number> {
  const weights = new Map(
    nodeTypes.flatMap(({ properties }) =>
      properties.flatMap(({ name, searchWeight }): [string, number][] => (searchWeight ? [[name, searchWeight]] : [])),
    ),
  );
  return new Map([...weights, [quoteField, 1] as const].sort(([, one], [, other]) => other - one));
}

/** What a search looks at in a node: only what the view shows, so that nothing hidden is found. */
export function searchedTexts(view: View, node: Node): SearchedText[] {
  const properties = view.ontology.nodeType(node.type)?.properties ?? [];
  const own = properties.flatMap(({ name, searchWeight, translated }) => {
    if (!searchWeight) return [];
    const texts = [view.read(node, name)].flat().map((text) => ({ field: name, language: node.language, text }));
    return translated ? [...texts, ...translationsOf(view, node, name)] : texts;
  });
  return [...own, ...quotesOf(view, node)].filter((one): one is SearchedText => typeof one.text === "string");
}

type MaybeText = Omit<SearchedText, "text"> & { readonly text: unknown };

function translationsOf(view: View, node: Node, field: string): MaybeText[] {
  return node.translations.map((translation) => ({
    field,
    language: translation.language,
    text: view.read(translation, field),
  }));
}

/** A quote is in the language of its source, or of its node where the source does not say. */
function quotesOf(view: View, node: Node): MaybeText[] {
  const quotes = new Map<unknown, MaybeText>();
  for (const statement of view.statementsOf(node)) {
    const source = statement.sourceId ? view.node(statement.sourceId) : undefined;
    const language = (source && readProperty(source, "textLanguage")) as Language | null | undefined;
    const text = view.read(statement, "quote");
    quotes.set(text, { field: quoteField, language: language ?? node.language, text });
  }
  return [...quotes.values()];
}
