import { type Language, languages } from "../../ontology/labels";

/** What somebody wants to embed, as the address of the builder has it. */
export interface EmbedAsked {
  readonly space: string | null;
  readonly node: string | null;
  readonly relations: readonly string[];
  /** The language of what is embedded, which may be another than that of the page. */
  readonly lang: Language;
  readonly isLangKnown: boolean;
  /** What is looked for where there is too much to choose from. */
  readonly text: string;
}

/** Reads what is asked from the parameters of an address. */
export function readEmbedAsked(parameters: URLSearchParams, language: Language): EmbedAsked {
  const given = (name: string): string | null => parameters.get(name)?.trim() || null;
  const wanted = given("lang");
  const lang = wanted === null ? language : languages.find((one) => one === wanted);
  return {
    space: given("space"),
    node: given("node"),
    relations: parameters.getAll("relation").flatMap((names) => names.split(",").map((name) => name.trim())),
    lang: lang ?? language,
    isLangKnown: lang !== undefined,
    text: given("q")?.slice(0, 200) ?? "",
  };
}
