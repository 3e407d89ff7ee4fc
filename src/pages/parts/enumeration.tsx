import type { ComponentChildren } from "preact";
import type { Language } from "../../ontology/labels";

interface Options {
  readonly items: readonly ComponentChildren[];
  readonly language: Language;
}

const locales: Readonly<Record<Language, string>> = { fi: "fi", sv: "sv", en: "en-GB" };

/** Things one after another in a sentence, with the commas and the "and" of its language. */
export function Enumeration({ items, language }: Options) {
  const list = new Intl.ListFormat(locales[language], { type: "conjunction" });
  const places = items.map((_, index) => String(index));
  return (
    <>{list.formatToParts(places).map(({ type, value }) => (type === "element" ? items[Number(value)] : value))}</>
  );
}
