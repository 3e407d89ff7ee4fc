import type { Language } from "../../ontology/labels";

/** What is said of a change in one language; `{name}` is replaced by what stands there. */
export interface ChangeWords {
  readonly nodeAdded: string;
  readonly nodeRestored: string;
  readonly nodeDeleted: string;
  readonly linkAdded: string;
  readonly linkRestored: string;
  readonly linkDeleted: string;
  readonly linkChanged: string;
  /** One property of a node: it has another value, one where there was none, or none any more. */
  readonly valueChanged: string;
  readonly valueAdded: string;
  readonly valueRemoved: string;
  /** One list of a node, whose label is plural. */
  readonly listChanged: string;
  /** Several properties of a node, or one whose label is no noun, such as "valid from". */
  readonly nodeChanged: string;
  /** The forms of a type's word that `{genitive}`, `{partitive}` and `{word}` ask for; a language without cases has one. */
  readonly forms: Readonly<Record<"genitive" | "partitive" | "word", string | null>>;
}

/** What stands in a change for a value where there is none. */
export const noValue = "–";

/** The words of changes; the names in them are never inflected, the words of their types are. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  fi: {
    nodeAdded: "Lisättiin {word}",
    nodeRestored: "Palautettiin {word}",
    nodeDeleted: "Poistettiin {word}",
    linkAdded: "Lisättiin yhteys: {sentence}",
    linkRestored: "Palautettiin yhteys: {sentence}",
    linkDeleted: "Poistettiin yhteys: {sentence}",
    linkChanged: "Muutettiin yhteyttä: {sentence} ({what})",
    valueChanged: "{genitive} {label} muuttui",
    valueAdded: "{genitive} {label} lisättiin",
    valueRemoved: "{genitive} {label} poistettiin",
    listChanged: "{genitive} {label} muuttuivat",
    nodeChanged: "{partitive} muutettiin",
    forms: { genitive: "genitive", partitive: "partitive", word: "word" },
  },
  sv: {
    nodeAdded: "{word} lades till",
    nodeRestored: "{word} återställdes",
    nodeDeleted: "{word} togs bort",
    linkAdded: "Ett samband lades till: {sentence}",
    linkRestored: "Ett samband återställdes: {sentence}",
    linkDeleted: "Ett samband togs bort: {sentence}",
    linkChanged: "Ett samband ändrades: {sentence} ({what})",
    valueChanged: "{label} för {genitive} ändrades",
    valueAdded: "{label} för {genitive} lades till",
    valueRemoved: "{label} för {genitive} togs bort",
    listChanged: "{label} för {genitive} ändrades",
    nodeChanged: "{partitive} ändrades",
    forms: { genitive: "definite", partitive: "definite", word: "definite" },
  },
  en: {
    nodeAdded: "The {word} was added",
    nodeRestored: "The {word} was restored",
    nodeDeleted: "The {word} was deleted",
    linkAdded: "A link was added: {sentence}",
    linkRestored: "A link was restored: {sentence}",
    linkDeleted: "A link was deleted: {sentence}",
    linkChanged: "A link was changed: {sentence} ({what})",
    valueChanged: "The {label} of the {genitive} changed",
    valueAdded: "The {label} of the {genitive} was added",
    valueRemoved: "The {label} of the {genitive} was removed",
    listChanged: "The {label} of the {genitive} changed",
    nodeChanged: "The {partitive} was changed",
    forms: { genitive: "word", partitive: "word", word: "word" },
  },
};
