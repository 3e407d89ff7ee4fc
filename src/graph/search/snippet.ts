import { type Word, wordsIn } from "./words";

/** A piece of a text, and whether it is a word that was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly matched: boolean;
}

/** How long a snippet is at most, and how much of that stands before the first word that was found. */
const length = { whole: 160, before: 40 } as const;

/** A piece of a text around the words that were found in it, with an ellipsis where it was cut. */
export function snippetOf(text: string, found: readonly Word[]): SnippetPart[] {
  const { start, end } = windowOf(text, found[0] ?? null);
  const parts: SnippetPart[] = [];
  let at = start;
  for (const word of found) {
    if (word.start < start || word.end > end) continue;
    parts.push({ text: text.slice(at, word.start), matched: false });
    parts.push({ text: text.slice(word.start, word.end), matched: true });
    at = word.end;
  }
  parts.push({ text: text.slice(at, end), matched: false });
  return withEllipses(parts, start > 0, end < text.length).filter((part) => part.text);
}

/** Where the piece begins and ends: at words, never within one. */
function windowOf(text: string, first: Word | null): { start: number; end: number } {
  if (text.length <= length.whole) return { start: 0, end: text.length };
  const words = wordsIn(text);
  const earliest = (first?.start ?? 0) - length.before;
  const start = earliest <= 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? 0);
  const latest = start + length.whole;
  if (latest >= text.length) return { start, end: text.length };
  const fitting = words.filter((word) => word.start >= start && word.end <= latest);
  return { start, end: Math.max(fitting.at(-1)?.end ?? start, first?.end ?? start) };
}

function withEllipses(parts: readonly SnippetPart[], before: boolean, after: boolean): SnippetPart[] {
  const ellipsis = { text: "…", matched: false };
  return [...(before ? [ellipsis] : []), ...parts, ...(after ? [ellipsis] : [])];
}
