import type { Steps } from "../../store/steps";
import type { Fields } from "./read-record";
import { type Position, readYaml, type YamlPath, type YamlText } from "./read-yaml";
import { type Piece, splitDocument } from "./split-document";

/** Texts up to this length, in characters, are read at once. */
const short = 65_536;

/**
 * Reads a YAML or JSON text in steps, so that others have their turn between them and a long text does not have to be
 * taken apart all at once, which takes a hundred times its length of memory. It answers what `readYaml` does: what
 * cannot be read in pieces, or is wrong in any way, is left to it; where that would keep others waiting, it is refused.
 */
export function* readInPieces(text: string, longestWhole = Number.POSITIVE_INFINITY): Steps<YamlText> {
  if (text.length <= short) return readYaml(text);
  const asOne = () => (text.length > longestWhole ? refused(text.length, longestWhole) : readYaml(text));
  if (/^\s*\{/.test(text)) return readJson(text) ?? asOne();
  const pieces = splitDocument(text);
  if (!pieces) return asOne();
  const value: Record<string, unknown> = {};
  for (const piece of pieces) {
    const read = readPiece(text, piece);
    if (read.errors.length && text.length > longestWhole) return brokenIn(piece, read);
    if (read.errors.length || !put(value, piece, read.value)) return asOne();
    yield;
  }
  return { value, errors: [], locate: (path) => locate(text, pieces, path) };
}

function refused(length: number, longest: number): YamlText {
  const expected = `expected JSON that is not broken, or YAML whose nodes and links each begin with "- " on a line under "nodes:" and "links:", as in documents that this service writes`;
  const message = `${expected}; any other form may have ${longest} characters, got ${length}`;
  return { value: null, errors: [{ position: beginning, message }], locate: () => beginning };
}

const beginning: Position = { line: 1, column: 1 };

function brokenIn({ line: before }: Piece, read: YamlText): YamlText {
  const errors = read.errors.map(({ position: { line, column }, message }) => {
    return { position: { line: line + before, column }, message };
  });
  return { ...read, errors };
}

function readPiece(text: string, { start, end }: Piece): YamlText {
  return readYaml(text.slice(start, end));
}

/** Whether what a piece says was put where it belongs. */
function put(value: Record<string, unknown>, { list, first }: Piece, said: unknown): boolean {
  if (list === null) {
    Object.assign(value, said as Fields);
    return typeof said === "object" && !Array.isArray(said);
  }
  if (!Array.isArray(said) || (first === 0 && list in value)) return false;
  const known = (value[list] ?? []) as unknown[];
  for (const item of said) known.push(item);
  value[list] = known;
  return true;
}

/** Takes apart again the piece that a path leads into. */
function locate(text: string, pieces: readonly Piece[], path: YamlPath): Position {
  const [key, index, ...rest] = path;
  const inHead = pieces.find(({ list }) => list === null);
  const ofList = pieces.filter(({ list }) => list !== null && list === key);
  const number = typeof index === "number" ? index : 0;
  const piece = ofList.findLast(({ first }) => first <= number) ?? inHead;
  if (!piece) return beginning;
  const within = piece.list === null ? path : [number - piece.first, ...rest];
  const { line, column } = readPiece(text, piece).locate(within);
  return { line: line + piece.line, column };
}

/** JSON that says nothing twice, read in a hundredth of the time; null where it is not that. */
function readJson(text: string): YamlText | null {
  try {
    const value: unknown = JSON.parse(text);
    if (keysIn(value, 0) !== keysWritten(text)) return null;
    return { value, errors: [], locate: (path) => readYaml(text).locate(path) };
  } catch {
    return null;
  }
}

/** So deep a text may be nested that is read here. */
const deepest = 20;

function keysIn(value: unknown, depth: number): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > deepest) return Number.NaN;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const part of Object.values(value)) count += keysIn(part, depth + 1);
  return count;
}

/** Of two equal keys `JSON.parse` keeps the last, and nobody would know. */
function keysWritten(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon) count++;
  return count;
}
