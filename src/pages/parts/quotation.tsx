import type { Language } from "../../ontology/labels";

interface Options {
  readonly text: string;
  /** The language of the words, where it is known. */
  readonly lang: Language | undefined;
  /** The language of the page, whose quotation marks stand around them. */
  readonly language: Language;
}

const marks: Readonly<Record<Language, readonly [string, string]>> = {
  fi: ["”", "”"],
  sv: ["”", "”"],
  en: ["“", "”"],
};

/** The words of a source, in the voice of the city and in quotation marks. */
export function Quotation({ text, lang, language }: Options) {
  const [before, after] = marks[language];
  return (
    <>
      {before}
      <span class="quote" lang={lang === language ? undefined : lang}>
        {text}
      </span>
      {after}
    </>
  );
}
