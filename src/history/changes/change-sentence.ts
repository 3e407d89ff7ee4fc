import { namedIn, textOf } from "../../graph/named";
import { capitalised, sentenceOf } from "../../graph/sentence";
import type { Language } from "../../ontology/labels";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import { type ChangeWords, changeWords, noValue } from "./change-words";
import type { Difference } from "./differences";
import type { SeenChange } from "./seen-change";
import { sideInWords } from "./value-text";

/** A value that is longer is not told in the sentence. */
const longestTold = 60;

/** What was done, as a sentence without its full stop: without who did it, and with the names as they were then. */
export function changeSentence(change: SeenChange, language: Language): string {
  const sentence = change.kind === "NODE" ? nodeSentence(change, language) : linkSentence(change, language);
  return capitalised(sentence, language);
}

function nodeSentence(change: SeenChange, language: Language): string {
  const words = changeWords[language];
  if (change.operation === "DELETE") return filled(words.nodeDeleted, change, language);
  if (change.operation === "CREATE") {
    return filled(change.isRestored ? words.nodeRestored : words.nodeAdded, change, language);
  }
  const [difference, ...more] = change.differences;
  if (!difference || more.length) {
    const labels = change.differences.map(({ property }) => property[language]);
    return `${filled(words.nodeChanged, change, language)}: ${lists[language].format(labels)}`;
  }
  return ofOne(difference, change, language);
}

function ofOne(difference: Difference, change: SeenChange, language: Language): string {
  const words = changeWords[language];
  if (difference.kind !== "value") return filled(words.listChanged, change, language, difference);
  if (difference.property.type === "date") {
    return `${filled(words.nodeChanged, change, language)}: ${inBrief(difference, change, language)}`;
  }
  const told = toldOf(difference, change, language);
  return `${filled(verbOf(difference, words), change, language, difference)}${told && `: ${told}`}`;
}

function verbOf({ before, after }: Difference, words: ChangeWords): string {
  if (before === null) return words.valueAdded;
  return after === null ? words.valueRemoved : words.valueChanged;
}

function linkSentence(change: SeenChange, language: Language): string {
  const words = changeWords[language];
  const { subject, view } = change.shown;
  const sentence = sentenceOf(view, subject as Link, language);
  if (change.operation === "DELETE") return put(words.linkDeleted, { sentence });
  if (change.operation === "CREATE") return put(change.isRestored ? words.linkRestored : words.linkAdded, { sentence });
  const what = change.differences.map((difference) => inBrief(difference, change, language));
  return put(words.linkChanged, { sentence, what: what.join("; ") });
}

/** A label, with the values where they are short: `valid from 1 Jan 2026 → –`. */
function inBrief(difference: Difference, change: SeenChange, language: Language): string {
  const label = difference.property[language];
  if (difference.kind !== "value") return label;
  const [before, after] = sides(difference, change, language);
  return isShort(before) && isShort(after) ? `${label} ${before ?? noValue} → ${after ?? noValue}` : label;
}

/** What the value was and is, or the one of them that there is; empty where it is too long for a sentence. */
function toldOf(difference: Difference, change: SeenChange, language: Language): string {
  const told = sides(difference, change, language).flatMap((side) => side ?? []);
  return difference.after !== null && told.every(isShort) ? told.join(" → ") : "";
}

function sides(
  difference: Difference,
  { shown }: SeenChange,
  language: Language,
): readonly [string | null, string | null] {
  return [
    sideInWords(shown.view, difference, "before", language),
    sideInWords(shown.view, difference, "after", language),
  ];
}

function isShort(text: string | null): boolean {
  return text === null || text.length <= longestTold;
}

/** Finds the name after the word of its type in the form that the words ask for, and the label of what changed. */
function filled(frame: string, { before, shown }: SeenChange, language: Language, difference?: Difference): string {
  const { view, subject } = before ?? shown;
  const { forms } = changeWords[language];
  const named = (form: string | null): string => textOf(namedIn(view, subject as Node, language, form));
  return put(frame, {
    label: difference?.property[language] ?? "",
    ...Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, named(form)])),
  });
}

function put(frame: string, values: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  fi: new Intl.ListFormat("fi"),
  sv: new Intl.ListFormat("sv"),
  en: new Intl.ListFormat("en-GB"),
};
