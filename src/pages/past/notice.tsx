import type { Language } from "../../ontology/labels";
import { wordsIn } from "../words";
import { type Moment, present } from "./moment";
import type { Since } from "./times";
import { pastWordsIn } from "./words";

interface Options {
  readonly moment: Moment;
  readonly language: Language;
  /** The same page in the present. */
  readonly toNow: string;
  /** How much changed since, where that is known. */
  readonly since?: Since | null;
  /** Where it is told what changed: the address, and what it is called. */
  readonly changes?: { readonly href: string; readonly label: string } | null;
}

/** Says above all else that a page does not show the present; nothing where it does. */
export function Notice({ moment, language, toNow, since, changes }: Options) {
  if (moment === present) return null;
  const words = pastWordsIn[language];
  return (
    <section class="past" aria-labelledby="past">
      <p id="past" class="past__what">
        {momentInWords(moment, language)}
      </p>
      <p>{[...exactly(moment, language), ...(since ? [sinceInWords(since, language)] : [])].join(" ")}</p>
      <ul class="links">
        <li>
          <a href={toNow}>{words.toNow}</a>
        </li>
        {changes && (
          <li>
            <a href={changes.href}>{changes.label}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What one looks at, such as "This is how the strategy was on 3 March 2026". */
export function momentInWords({ recorded, validOn }: Moment, language: Language): string {
  const words = pastWordsIn[language];
  const day = recorded === null ? validOn : recorded.day;
  if (day === null) return words.notYet;
  const inWords = wordsIn[language].day(day);
  return recorded === null ? words.holdsSo(inWords) : words.wasSo(inWords);
}

/** The same as parts of a title: none for the present. */
export function momentInTitle(moment: Moment, language: Language): string[] {
  return moment === present ? [] : [momentInWords(moment, language)];
}

function exactly({ recorded, validOn }: Moment, language: Language): string[] {
  const words = pastWordsIn[language];
  if (recorded === null) return [words.onlyHolds];
  const isOther = validOn !== null && validOn !== recorded.day;
  return [words.recorded(recorded.revision), ...(isOther ? [words.alsoHolds(wordsIn[language].day(validOn))] : [])];
}

function sinceInWords({ added, changed, removed }: Since, language: Language): string {
  const words = pastWordsIn[language];
  return added + changed + removed === 0 ? words.nothingSince : words.since(added, changed, removed);
}
