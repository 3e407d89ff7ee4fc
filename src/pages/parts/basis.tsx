import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { wordsIn } from "../words";
import { type Known, kindOf, langOf } from "./known";
import { Quotation } from "./quotation";
import type { RowOf } from "./rows";

interface Options {
  readonly language: Language;
  readonly statement: Known;
  /** The rule that derived it, where one did. */
  readonly rule?: { readonly label: string } | null;
  /** Finds the row of the quote; without it, the link to the source has the source's name. */
  readonly rowOf?: RowOf;
}

/** How a thing is known: the kind of line, its word, how surely, in which words of which source, and why. */
export function Basis({ language, statement, rule, rowOf }: Options) {
  const { status, confidence, quote, why, whyLanguage, source } = statement;
  const words = wordsIn[language];
  const kind = kindOf(status);
  return (
    <>
      <p class="basis">
        <span class={`line line--${kind}`} aria-hidden="true" /> {words[kind]}
        {rule && `: ${rule.label}`}
        {confidence && `, ${words.confidence[confidence]}`}
        {quote && (
          <>
            {": "}
            <Quotation text={quote} lang={langOf(source?.textLanguage)} language={language} />
          </>
        )}
        {source && (
          <>
            {quote ? ", " : ": "}
            <SourceLink language={language} statement={statement} rowOf={rowOf} />
          </>
        )}
      </p>
      {why && (
        <p class="basis">
          {words.because}: <Why text={why} lang={langOf(whyLanguage)} language={language} />
        </p>
      )}
    </>
  );
}

function SourceLink({ language, statement, rowOf }: Omit<Options, "rule">) {
  const { source, start, end } = statement;
  if (!source) return null;
  const row = rowOf?.(statement) ?? null;
  const passage = start === null || end === null ? undefined : { start, end };
  return (
    <a href={address.source(language, source.id, passage)}>{row === null ? source.name : wordsIn[language].row(row)}</a>
  );
}

/** A reason, in the language of those who gave it. */
export function Why({
  text,
  lang,
  language,
}: {
  readonly text: string;
  readonly lang: Language | undefined;
  readonly language: Language;
}) {
  return lang && lang !== language ? <span lang={lang}>{text}</span> : text;
}
