import type { Language } from "../ontology/labels";
import type { Node } from "../ontology/node";
import type { TranslationStatus } from "../ontology/vocabulary";
import type { View } from "./view";

/** A property of a node that translations may hold in other languages. */
export type TranslatedProperty = "name" | "description";

/** A node's texts in one language, and where they come from. */
export interface Localized {
  readonly language: Language;
  readonly status: TranslationStatus;
  readonly name: string;
  readonly description: string | null;
}

/** A text in the language that is asked for, else in the node's own. */
export function textIn(view: View, node: Node, property: TranslatedProperty, language: Language | null): string | null {
  const translated = language && language !== node.language ? translationOf(node, language)?.[property] : null;
  return view.text(translated ?? node[property] ?? null, node);
}

/** A node's name in the language that is asked for, else in its own. */
export function nameIn(view: View, node: Node, language: Language | null): string {
  return textIn(view, node, "name", language) ?? node.id;
}

/** Every language's form of a text that a node has, or that of one language. */
export function allTexts(view: View, node: Node, property: TranslatedProperty, language: Language | null): string[] {
  const own = { language: node.language, text: node[property] };
  const others = node.translations.map((translation) => ({
    language: translation.language,
    text: translation[property],
  }));
  return [own, ...others]
    .filter((one) => !language || one.language === language)
    .flatMap(({ text }) => view.text(text ?? null, node) ?? []);
}

/** A node's texts in a language, else in its own: what came, and where it comes from. */
export function localized(view: View, node: Node, language: Language): Localized {
  const translation = language === node.language ? undefined : translationOf(node, language);
  if (!translation?.name) {
    return {
      language: node.language,
      status: "SOURCE",
      name: nameIn(view, node, null),
      description: view.text(node.description ?? null, node),
    };
  }
  const { status, name, description } = translation;
  return { language, status, name: view.text(name, node) ?? name, description: view.text(description ?? null, node) };
}

function translationOf(node: Node, language: Language): Node["translations"][number] | undefined {
  return node.translations.find((translation) => translation.language === language);
}
