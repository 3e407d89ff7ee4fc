/** A word of a text: where it stands, and how it is compared with others. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Small letters without accents, whichever way they are composed: as people type. */
  readonly folded: string;
}

/** A letter or digit and what belongs to it; a soft hyphen is part of the word that it would break. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*/gu;

/** The words of a text, in order, so that an index, a question and a snippet see the same ones. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    words.push({ start: index, end: index + word.length, folded: folded(word) });
  }
  return words;
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]/gu, "");
}
