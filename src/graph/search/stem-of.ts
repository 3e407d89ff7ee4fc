import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import type { Language } from "../../ontology/labels";

const stemmers: Readonly<Record<Language, (word: string) => string>> = { fi: finnish, sv: swedish, en: english };

/** The least beginning that two stems of one word share, and by how many last letters they differ at most. */
const kin = { beginning: 3, ending: 2 } as const;

/** What the inflected forms of a folded word have in common in a language, as far as its endings tell. */
export function stemOf(word: string, language: Language): string {
  return stemmers[language](word);
}

/** What every stem begins with that may be one of the same word. */
export function rootOf(stem: string): string {
  return stem.slice(0, Math.max(kin.beginning, stem.length - kin.ending));
}

/** Whether two stems may be of the same word, as `kärk` and `kärj` are: alike but for their ends. */
export function isKinOf(stem: string, other: string): boolean {
  let shared = 0;
  while (shared < stem.length && stem[shared] === other[shared]) shared += 1;
  if (shared < kin.beginning) return false;
  const ending = shared === kin.beginning ? 1 : kin.ending;
  return stem.length - shared <= ending && other.length - shared <= ending;
}
