import type { Piece } from "../parts/sentence-text";

/** How many names a sentence of the panel tells at most; the page of the thing tells all. */
const MOST = 8;

/** A sentence with the first of its names, and how many others there are: names stand together in it, one after another. */
export function shortened(
  parts: readonly Piece[],
  about: string,
  andMore: (count: number) => string,
): readonly Piece[] {
  const names = parts.flatMap(({ node }, place) => (node && node.id !== about ? [place] : []));
  const last = names.at(-1);
  const lastKept = names[MOST - 2];
  if (names.length <= MOST || last === undefined || lastKept === undefined) return parts;
  const more = { text: andMore(names.length - MOST + 1), node: null };
  return [...parts.slice(0, lastKept + 1), more, ...parts.slice(last + 1)];
}
