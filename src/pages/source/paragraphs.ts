import { rowBeginnings } from "../parts/rows";
import { type MarkedPiece, markPieces } from "./mark-pieces";
import type { NumberedPassage } from "./passages";

/** A row of a source's text that is not empty. */
export interface Row {
  readonly number: number;
  readonly pieces: readonly MarkedPiece[];
}

/** Rows without an empty one between them, and the passages that begin in them. */
export interface Paragraph {
  readonly rows: readonly Row[];
  readonly passages: readonly NumberedPassage[];
  /** Whether any passage stands in it, wherever that begins. */
  readonly restedOn: boolean;
}

/** Divides a text at its empty rows and marks its passages in it. */
export function paragraphsOf(text: string, passages: readonly NumberedPassage[]): Paragraph[] {
  const characters = [...text];
  const beginnings = rowBeginnings(text);
  const paragraphs: Row[][] = [];
  let open: Row[] | null = null;
  for (const [index, start] of beginnings.entries()) {
    const next = beginnings[index + 1];
    const end = next === undefined ? characters.length : next - 1;
    const isEmpty = characters.slice(start, end).join("").trim() === "";
    if (isEmpty) {
      open = null;
      continue;
    }
    if (!open) {
      open = [];
      paragraphs.push(open);
    }
    open.push({ number: index + 1, pieces: markPieces({ characters, start, end, passages }) });
  }
  return paragraphs.map((rows) => {
    const first = beginnings[(rows[0]?.number ?? 1) - 1] ?? 0;
    const end = beginnings[rows.at(-1)?.number ?? 0] ?? characters.length + 1;
    return {
      rows,
      passages: passages.filter(({ start }) => start >= first && start < end),
      restedOn: passages.some((passage) => passage.start < end && passage.end > first),
    };
  });
}
