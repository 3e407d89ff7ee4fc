import type { NumberedPassage } from "./passages";

/** A piece of text: as it is, or within a passage, where others may stand within it. */
export type MarkedPiece = string | PassagePiece;

/** A piece of a passage: all of it, unless it runs over the end of a row or of another passage. */
export interface PassagePiece {
  readonly passage: NumberedPassage;
  /** Whether the passage begins here, and whether it goes on after this piece. */
  readonly begins: boolean;
  readonly goesOn: boolean;
  readonly pieces: readonly MarkedPiece[];
}

interface Stretch {
  readonly passage: NumberedPassage;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly characters: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Cuts a stretch of text into pieces that stand beside or within each other, though passages may overlap. */
export function markPieces({
  passages,
  ...span
}: Span & { readonly passages: readonly NumberedPassage[] }): MarkedPiece[] {
  const stretches = passages
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((passage) => clip({ passage, start: passage.start, end: passage.end }, span));
  return nest(span, stretches);
}

function nest(span: Span, stretches: readonly Stretch[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let position = span.start;
  let waiting = [...stretches].sort(outermostFirst);
  for (let outer = waiting.shift(); outer; outer = waiting.shift()) {
    const { passage, start, end } = outer;
    if (start > position) pieces.push(span.characters.slice(position, start).join(""));
    const within = waiting.filter((one) => one.start < end);
    const after = waiting.filter((one) => one.start >= end);
    const beyond = within.filter((one) => one.end > end).map((one) => ({ ...one, start: end }));
    const inner = { characters: span.characters, start, end };
    pieces.push({
      passage,
      begins: start === passage.start,
      goesOn: end < passage.end,
      pieces: nest(
        inner,
        within.map((one) => clip(one, inner)),
      ),
    });
    waiting = [...beyond, ...after].sort(outermostFirst);
    position = end;
  }
  if (position < span.end) pieces.push(span.characters.slice(position, span.end).join(""));
  return pieces;
}

function clip({ passage, start, end }: Stretch, span: Pick<Span, "start" | "end">): Stretch {
  return { passage, start: Math.max(start, span.start), end: Math.min(end, span.end) };
}

function outermostFirst(one: Stretch, other: Stretch): number {
  return one.start - other.start || other.end - one.end || one.passage.number - other.passage.number;
}
