import { enumeration, type ValueOf } from "./enumeration";

/** Who may see a node or a link. */
export const Visibility = enumeration("Visibility", "Who may see it.", {
  PUBLIC: { fi: "julkinen", sv: "offentlig", en: "public", description: "Everyone may see it." },
  INTERNAL: { fi: "sisäinen", sv: "intern", en: "internal", description: "Only those who have signed in may see it." },
});
export type Visibility = ValueOf<typeof Visibility>;

/** How it is known: said, said of a group, concluded by an editor, or derived by a rule; the strongest first. */
export const StatementStatus = enumeration("StatementStatus", "How it is known, the strongest first.", {
  STATED: { fi: "sanottu", sv: "sagt", en: "stated", description: "The source says it of this very thing." },
  COLLECTIVE: {
    fi: "sanottu joukosta",
    sv: "sagt om en grupp",
    en: "stated of a group",
    description: "The source says it of a group or kind that this belongs to.",
  },
  INFERRED: {
    fi: "tulkittu",
    sv: "tolkat",
    en: "inferred",
    description: "An editor concluded it from the source; why and how surely is said.",
  },
  DERIVED: {
    fi: "päätelty",
    sv: "härlett",
    en: "derived",
    description: "A rule of the ontology concludes it from other links; it is never stored.",
  },
});
export type StatementStatus = ValueOf<typeof StatementStatus>;

/** How sure a conclusion is. */
export const Confidence = enumeration("Confidence", "How sure a conclusion is.", {
  LOW: { fi: "matala", sv: "låg", en: "low", description: "It may well be otherwise." },
  MEDIUM: { fi: "keskitaso", sv: "medel", en: "medium", description: "It is more likely than not." },
  HIGH: { fi: "korkea", sv: "hög", en: "high", description: "There is hardly another reading." },
});
export type Confidence = ValueOf<typeof Confidence>;

/** Where the text in a language comes from. */
export const TranslationStatus = enumeration("TranslationStatus", "Where the text in this language comes from.", {
  SOURCE: { fi: "lähteestä", sv: "från källan", en: "from the source", description: "The source itself has it." },
  EDITOR: {
    fi: "toimituksen käännös",
    sv: "redaktionens översättning",
    en: "by the editors",
    description: "Translated by the editors of this graph.",
  },
  MACHINE: {
    fi: "konekäännös",
    sv: "maskinöversättning",
    en: "by machine",
    description: "Translated by machine and not checked.",
  },
});
export type TranslationStatus = ValueOf<typeof TranslationStatus>;

/** A language that texts and labels come in. */
export const TextLanguage = enumeration("Language", "A language that texts and labels come in.", {
  fi: { fi: "suomi", sv: "finska", en: "Finnish", description: "Finnish." },
  sv: { fi: "ruotsi", sv: "svenska", en: "Swedish", description: "Swedish." },
  en: { fi: "englanti", sv: "engelska", en: "English", description: "English." },
});
