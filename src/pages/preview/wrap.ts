/** How wide a text is, in the face and size that it is set in: as wide as its letters together. */
export type Measure = (text: string) => number;

/** Where a line may break: at spaces but not before "-ohjelma", and after hyphens and dashes within words. */
const breaks = /(?<=\S) (?!-)|(?<=\p{L}[-–/])(?=\p{L})/u;

/** So many lines are still seen at a glance. */
const FEW = 4;

const letters = new Intl.Segmenter("fi", { granularity: "grapheme" });

/** Breaks a text into lines of a width; a word that is wider than a line is broken where the line ends. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  return fill(piecesOf(text), width, measure).flatMap((line) => breakWord(line, width, measure));
}

/** The widest piece of a text that stays whole. */
export function widestPiece(text: string, measure: Measure): number {
  return Math.max(0, ...piecesOf(text).map((piece) => measure(piece.trimEnd())));
}

/** The same number of lines; where they are few, with the words shared out among them as evenly as they can be. */
export function balance(text: string, width: number, measure: Measure): string[] {
  const lines = wrap(text, width, measure);
  if (lines.length > FEW) return lines;
  let narrow = Math.min(width, widestPiece(text, measure));
  let wide = width;
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, middle, measure).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return wrap(text, wide, measure);
}

/** The pieces of a text that lines are made of, each with the space after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(new RegExp(breaks, "gu"))) {
    pieces.push(text.slice(from, index + space.length));
    from = index + space.length;
  }
  return [...pieces, text.slice(from)];
}

/** A line that is one word, and wider than a line may be, as the lines that it needs. */
function breakWord(line: string, width: number, measure: Measure): string[] {
  if (measure(line) <= width) return [line];
  return fill(
    [...letters.segment(line)].map(({ segment }) => segment),
    width,
    measure,
  );
}

/** Puts as many pieces on each line as there is room for, and one at least. */
function fill(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const piece of pieces) {
    if (line && filled + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      filled = 0;
    }
    line += piece;
    filled += measure(piece);
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
