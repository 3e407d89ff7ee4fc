import type { PropertyOptions } from "../../ontology/property";
import { TextLanguage } from "../../ontology/vocabulary";

/** Where a reader can look for themselves. */
export const url: PropertyOptions = {
  type: "string",
  fi: "verkko-osoite",
  sv: "webbadress",
  en: "web address",
  description: "The web address at which it is read.",
};

/** When a source came out, which is often not known of a web page. */
export const publishedOn: PropertyOptions = {
  type: "date",
  fi: "julkaistu",
  sv: "publicerad",
  en: "published on",
  description: "The day on which it came out.",
};

/** How fresh a source is by its own word. */
export const modifiedOn: PropertyOptions = {
  type: "date",
  fi: "päivitetty",
  sv: "uppdaterad",
  en: "updated on",
  description: "The day on which it says that it was last changed.",
};

/** The language of a source's text, whatever the language of its name in the graph. */
export const textLanguage: PropertyOptions = {
  type: TextLanguage,
  fi: "tekstin kieli",
  sv: "textens språk",
  en: "language of the text",
  description: "The language of its text.",
};

/** The text that quotes are counted in. */
export const text: PropertyOptions = {
  type: "string",
  longest: 1_000_000,
  fi: "teksti",
  sv: "text",
  en: "text",
  description: "What it says, character by character; the positions of quotes are counted in it.",
};
