/** A source with its text, which the rows of a quote are counted in. */
export interface SourceText {
  readonly id: string;
  readonly text: string | null;
}

/** Where something stands: the id of a source, and a position in its text in Unicode code points. */
export interface Position {
  readonly source: { readonly id: string } | null;
  readonly start: number | null;
}

/** Finds the row, from 1, in which something stands in its source; null where that is not known. */
export type RowOf = (position: Position) => number | null;

/** Makes a finder of rows in sources. A row ends where its line does; empty ones count. */
export function rowsIn(sources: readonly SourceText[]): RowOf {
  const beginnings = new Map(sources.map(({ id, text }) => [id, text === null ? [] : rowBeginnings(text)]));
  return ({ source, start }) => {
    const rows = source && beginnings.get(source.id);
    if (!rows?.length || start === null) return null;
    return rows.findLastIndex((beginning) => beginning <= start) + 1;
  };
}

/** The positions in which the rows of a text begin, in Unicode code points. */
export function rowBeginnings(text: string): number[] {
  const beginnings = [0];
  let position = 0;
  for (const character of text) {
    position += 1;
    if (character === "\n") beginnings.push(position);
  }
  return beginnings;
}
