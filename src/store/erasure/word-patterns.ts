import { literally, spacedDigits } from "../../ontology/personal-words";
import type { PersonalWord } from "./personal-data";

/** The beginning of a word: no letter or digit stands before it. */
const begins = "(?<![\\p{L}\\p{N}])";
/** The end of a word, where a Finnish or Swedish ending may still follow, which is nobody's. */
const ends = "(?=(?::?(?:n|in|a|ä|ta|tä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|na|nä|s))?(?![\\p{L}\\p{N}]))";
/** Shorter ones are found in too much that is of nobody. */
const shortest = 3;

/** Patterns of the ways in which a word of a person is written in texts; none for one that is too short to tell. */
export function patternsOf({ kind, text }: PersonalWord): string[] {
  const word = text.trim();
  if ([...word].length < shortest) return [];
  switch (kind) {
    case "NAME":
      return namePatterns(word);
    case "PHONE":
      return phonePatterns(word);
    case "EMAIL":
      return [literally(word)];
    default:
      return [begins + literally(word) + ends];
  }
}

/** `Liisa Kolari`, also as `Liisa, Kolari`, `L. Kolari` and `liisa.kolari@…`; a name of one word only as a word of its own. */
function namePatterns(name: string): string[] {
  const [first, ...others] = name.split(/\s+/);
  const last = others.at(-1);
  if (!first || !last) return [begins + literally(name) + ends];
  const initial = literally(first.slice(0, 1));
  const whole = literally(name).replaceAll("\\s+", ",?\\s+");
  return [
    begins + whole,
    `${begins}${initial}\\.\\s*${literally(last)}${ends}`,
    `${begins}${literally(first)},?\\s+${literally(last.slice(0, 1))}\\.`,
    `${begins}${literally(plain(first))}[._-]?${literally(plain(last))}@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]`,
  ];
}

/** `040 1234567`, also as `+358 40 1234567`. */
function phonePatterns(phone: string): string[] {
  const digits = phone.replace(/[\s-]/g, "");
  const national = digits.replace(/^(?:\+|00)358/, "0");
  const own = `(?<!\\d)${spacedDigits(digits)}(?!\\d)`;
  if (!/^0\d{4,}$/.test(national)) return [own];
  const prefix = "(?:(?:\\+|00)358[\\s-]*(?:\\(0\\)[\\s-]*)?|0[\\s-]*)";
  return [own, `(?<!\\d)${prefix}${spacedDigits(national.slice(1))}(?!\\d)`];
}

/** As mail addresses are written: `Pälvi` as `palvi`. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}
