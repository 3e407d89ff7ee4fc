import type { Labels, Language } from "../ontology/labels";
import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import { nameIn } from "./texts";
import type { View } from "./view";

/** A piece of a sentence: its words, and the node that they name, if they do. */
export interface SentencePart {
  readonly text: string;
  readonly node: Node | null;
}

/** What stands in a sentence for a node that the view does not have. */
const unnamed: SentencePart = { text: "…", node: null };

/** British English, which like Finnish and Swedish has no comma before the last of a list. */
const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  fi: new Intl.ListFormat("fi"),
  sv: new Intl.ListFormat("sv"),
  en: new Intl.ListFormat("en-GB"),
};

/** A node's name as it stands in a sentence: after the inflected word of its type where a form of it is asked for. */
export function namedIn(
  view: View,
  node: Node | undefined,
  language: Language,
  form: string | null,
): readonly SentencePart[] {
  if (!node) return [unnamed];
  const name = { text: nameIn(view, node, language), node };
  const type = form && view.ontology.nodeType(node.type);
  if (!type) return [name];
  const word = inflected(type, type.forms, language, form);
  return isWordOf(type, language, name.text) ? [{ text: word, node }] : [plain(`${word} `), name];
}

/** The names of several nodes of one type: after the plural word of the type where a form of it is asked for. */
export function allNamedIn(
  view: View,
  nodes: readonly (Node | undefined)[],
  language: Language,
  form: string | null,
): readonly SentencePart[] {
  const names = listed(
    nodes.flatMap((node) => namedIn(view, node, language, null)),
    language,
  );
  const one = nodes.find((node) => node !== undefined);
  const type = form && one && view.ontology.nodeType(one.type);
  return type ? [plain(`${inflected(type.plural, type.pluralForms, language, form)} `), ...names] : names;
}

/** Words that name nothing. */
export function plain(text: string): SentencePart {
  return { text, node: null };
}

/** The pieces of a sentence as one text. */
export function textOf(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}

function listed(names: readonly SentencePart[], language: Language): SentencePart[] {
  const rest = names.values();
  return lists[language]
    .formatToParts(names.map(({ text }) => text))
    .map(({ type, value }) => (type === "element" ? rest.next().value : undefined) ?? plain(value));
}

function inflected(word: Labels, forms: NodeType["forms"], language: Language, form: string): string {
  return (form === "word" ? null : forms?.[language]?.[form]) ?? word[language];
}

/** Whether a thing is called what it is, such as a growth platform called "Kasvualusta". */
function isWordOf(type: NodeType, language: Language, name: string): boolean {
  return type[language].toLocaleLowerCase(language) === name.toLocaleLowerCase(language);
}
