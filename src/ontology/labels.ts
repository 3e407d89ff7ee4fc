/** The languages that every type, property, value and relationship has a label in. */
export const languages = ["fi", "sv", "en"] as const;

/** A language of the service: Finnish, Swedish or English, as in BCP 47. */
export type Language = (typeof languages)[number];

/** The same word in each language, in the form that stands on its own in running text. */
export type Labels = Readonly<Record<Language, string>>;

/** The languages that a label lacks; empty when it is complete. */
export function missingLanguages(labels: Partial<Labels>): Language[] {
  return languages.filter((language) => !labels[language]?.trim());
}

/** The language of a node that does not say its own. */
export const defaultLanguage: Language = "fi";
