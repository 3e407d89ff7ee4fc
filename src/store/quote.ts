import search from "approx-string-match";

/** A passage of a source's text, with its place in Unicode code points: `end` is the first one after it. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A quote that resembles nothing in a text by at least so much of its length has no nearest passage. */
const leastLikeness = 0.5;

/** Longer quotes are compared by their beginning alone: more costs much and helps nobody to find the place. */
const longestCompared = 500;

/** The text of a source, to hold quotes against: letter by letter, but that a no-break space counts as a space. */
export class SourceText {
  private readonly plain: string;
  private known: readonly string[] | null = null;

  constructor(text: string) {
    this.plain = withSpaces(text);
  }

  /** What stands at a place. */
  at(start: number, end: number): string {
    return this.letters.slice(start, end).join("");
  }

  /** Whether a quote stands at a place. */
  hasAt(quote: string, start: number, end: number): boolean {
    return this.at(start, end) === withSpaces(quote);
  }

  /**
   * Where a quote stands: of several places the one nearest to where it was, or else the first; null when nowhere. Letters
   * with marks, such as ä, may be put together otherwise in the quote than in the text.
   */
  find(quote: string, near = 0): Passage | null {
    const words = withSpaces(quote);
    const forms = new Set([words, words.normalize("NFC"), words.normalize("NFD")]);
    for (const form of forms) {
      const found = this.findExactly(form, near);
      // Words that stand there as they are stay as they came, with whatever spaces.
      if (found) return form === words ? { ...found, text: quote } : found;
    }
    return null;
  }

  /** The passage that resembles a quote most; null when none does. */
  nearest(quote: string): Passage | null {
    const words = withSpaces(quote).slice(0, longestCompared);
    const mostErrors = Math.floor(words.length * leastLikeness);
    const found = search(lowered(this.plain), lowered(words), mostErrors)[0];
    return found && found.end > found.start ? this.passage(found.start, found.end) : null;
  }

  private findExactly(words: string, near: number): Passage | null {
    if (!words) return null;
    let best: Passage | null = null;
    for (let index = this.plain.indexOf(words); index >= 0; index = this.plain.indexOf(words, index + 1)) {
      const found = this.passage(index, index + words.length);
      if (best && Math.abs(best.start - near) <= Math.abs(found.start - near)) break;
      best = found;
    }
    return best;
  }

  private passage(from: number, to: number): Passage {
    const start = codePointsIn(this.plain.slice(0, from));
    const text = this.plain.slice(from, to);
    return { text, start, end: start + codePointsIn(text) };
  }

  private get letters(): readonly string[] {
    this.known ??= [...this.plain];
    return this.known;
  }
}

function codePointsIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** In small letters, each as long as the capital was: places must stay what they are. */
function lowered(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

function withSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
