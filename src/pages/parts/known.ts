import type { Language } from "../../ontology/labels";

/** How something is known, as the API writes it. */
export type Status = "STATED" | "COLLECTIVE" | "INFERRED" | "DERIVED";

/** How sure a conclusion is, as the API writes it. */
export type Confidence = "HIGH" | "MEDIUM" | "LOW";

/** A language as the API writes it. */
export type LanguageWord = Uppercase<Language>;

/** A statement as `statementFragment` asks for it. */
export interface Known {
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly why: string | null;
  readonly whyLanguage?: LanguageWord | null;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly textLanguage: LanguageWord | null;
  } | null;
}

/** What a question asks of each statement that is to be shown: put `...Known` where it stands, and this at the end. */
export const statementFragment = `
fragment Known on Statement {
  status
  confidence
  quote
  start
  end
  why
  whyLanguage
  source { id name textLanguage }
}`;

/** The end of the class names that draw a kind of knowing, such as `knows--inferred`. */
export function kindOf(status: Status): Lowercase<Status> {
  return status.toLowerCase() as Lowercase<Status>;
}

/** A language as `lang` attributes have it. */
export function langOf(language: LanguageWord | null | undefined): Language | undefined {
  return language ? (language.toLowerCase() as Language) : undefined;
}
