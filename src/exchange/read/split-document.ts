/** A part of a document's text that is YAML by itself: what stands before its lists, or some items of a list. */
export interface Piece {
  /** The list that its items belong to; null for what stands before the lists. */
  readonly list: string | null;
  /** The place in the list of its first item. */
  readonly first: number;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** How many lines stand before it. */
  readonly line: number;
}

/** About so long a piece is, in characters. */
const usualLength = 16_384;

interface ListPlace {
  readonly list: string;
  /** Where the line after the list's key begins. */
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text that has its lists the usual way: `nodes:` and `links:` on lines of their own, once each, nothing but
 * these two after the first of them, and every item beginning with `- ` at the same indentation. In YAML whatever is
 * within an item stands deeper than its dash. Null for any other text.
 */
export function splitDocument(text: string): Piece[] | null {
  const lists = listsIn(text);
  if (!lists) return null;
  const head = { list: null, first: 0, start: 0, end: keyBefore(text, lists[0]?.start ?? 0), line: 0 };
  const pieces: Piece[] = [head];
  let [line, counted] = [0, 0];
  for (const place of lists) {
    const items = itemsIn(text, place);
    if (!items) return null;
    for (const { start, ...piece } of together(items, place)) {
      line += linesIn(text, counted, start);
      counted = start;
      pieces.push({ ...piece, start, line });
    }
  }
  return pieces;
}

function listsIn(text: string): ListPlace[] | null {
  const lists: { list: string; start: number; end: number }[] = [];
  // A line that begins with neither a space nor a comment nor a dash.
  for (const { 0: found, 1: line = "", index } of text.matchAll(/(?:^|\n)(?![ \t\r\n#]|- )([^\n]+)/g)) {
    const key = /^(nodes|links):[ \t]*\r?$/.exec(line)?.[1];
    if (!key && !lists.length) continue;
    if (!key || lists.some(({ list }) => list === key)) return null;
    const last = lists.at(-1);
    if (last) last.end = index + 1;
    lists.push({ list: key, start: index + found.length + 1, end: text.length });
  }
  return lists.length ? lists : null;
}

/** Where the line of a list's key begins. */
function keyBefore(text: string, start: number): number {
  return text.lastIndexOf("\n", start - 2) + 1;
}

/** Where the items of a list begin; what stands before the first one belongs to it. Null when there is no item. */
function itemsIn(text: string, { start, end }: ListPlace): number[] | null {
  const body = text.slice(start, end);
  const indentation = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)- /.exec(body)?.[1];
  if (indentation === undefined) return null;
  const begins = [...body.matchAll(new RegExp(`(?<=^|\\n)${indentation}- `, "g"))].map(({ index }) => start + index);
  return [start, ...begins.slice(1)];
}

function* together(items: readonly number[], { list, end }: ListPlace): Iterable<Omit<Piece, "line">> {
  let first = 0;
  for (const [index, start] of items.entries()) {
    const next = items[index + 1] ?? end;
    const from = items[first] ?? start;
    if (next !== end && next - from < usualLength) continue;
    yield { list, first, start: from, end: next };
    first = index + 1;
  }
}

function linesIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
