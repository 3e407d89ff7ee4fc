import { blackened } from "../../ontology/personal-words";
import { type PersonalPassage, type PersonalWord, sameness } from "./personal-data";
import { patternsOf } from "./word-patterns";

/** Words of a source with the place where they stand. */
export interface Quoted {
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Hides what texts say of one person, letter for letter; what somebody else has as well, such as an office's number, stays. */
export class ErasureMask {
  /** What is looked for, as it was written. */
  readonly words: readonly string[];
  private readonly pattern: RegExp | null;

  /** `others` holds the `sameness` of words that are also somebody else's. */
  constructor(
    words: readonly PersonalWord[],
    private readonly passages: readonly PersonalPassage[],
    others: ReadonlySet<string> = new Set(),
  ) {
    const own = words.filter((word) => !others.has(sameness(word)));
    const patterns = [...new Set(own.flatMap(patternsOf))].sort((one, other) => other.length - one.length);
    this.words = [...new Set(own.filter((word) => patternsOf(word).length).map(({ text }) => text))];
    this.pattern = patterns.length ? new RegExp(patterns.join("|"), "giu") : null;
  }

  /** Whether there is nothing to hide: all that was known of the person is hidden already. */
  get isEmpty(): boolean {
    return !this.pattern && !this.passages.length;
  }

  /** A text without the person's words. */
  text(text: string): string {
    return this.pattern ? text.replace(this.pattern, (found) => blackened(found)) : text;
  }

  /** The text of a source without the person's words, and without what was cited for the person. */
  sourceText(sourceId: string, text: string): string {
    return this.text(this.withoutPassages({ sourceId, start: 0, end: Number.MAX_SAFE_INTEGER, quote: text }));
  }

  /** A quote without the person's words, and without what it shares with a passage that was cited for the person. */
  quote(quoted: Quoted): string {
    return this.text(this.withoutPassages(quoted));
  }

  /** A passage is hidden only where the same letters stand: the source may have had another text in between. */
  private withoutPassages({ sourceId, start, end, quote }: Quoted): string {
    const passages = this.passages.filter(
      (one) => one.sourceId === sourceId && one.start < end && one.end > start && one.end > one.start,
    );
    if (!passages.length) return quote;
    const letters = [...quote];
    const hidden = [...letters];
    for (const passage of passages) {
      const said = [...passage.quote];
      const from = Math.max(start, passage.start);
      const to = Math.min(start + letters.length, passage.end);
      const isThere = range(from, to).every((at) => isSame(letters[at - start], said[at - passage.start]));
      if (isThere) for (const at of range(from, to)) hidden[at - start] = blackened(letters[at - start] ?? "");
    }
    return hidden.join("");
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Quotes have spaces where their source may have no-break spaces. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.replace("\u00a0", " ") === other?.replace("\u00a0", " ");
}
