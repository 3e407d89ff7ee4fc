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
  readonly source: {
    readonly id: string;
    readonly name: string;
    /** The language of its name and of what editors say of it, and that of its text. */
    readonly language: LanguageWord;
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
  source { id name language textLanguage }
}`;

/** The end of the class names that draw a kind of knowing, such as `knows--inferred`. */
export function kindOf(status: Status): Lowercase<Status> {
  return status.toLowerCase() as Lowercase<Status>;
}

/** A language as `lang` attributes have it. */
export function langOf(language: LanguageWord | null | undefined): Language | undefined {
  return language ? (language.toLowerCase() as Language) : undefined;
}
