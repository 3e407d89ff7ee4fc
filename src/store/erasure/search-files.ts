import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { bytePattern } from "./byte-patterns";

/** Where words were found. */
export interface Finding {
  /** The file, or the table and its column. */
  readonly place: string;
  /** The first byte of each, from 0; or what identifies the rows. */
  readonly at: readonly (number | string)[];
}

/** So many bytes of what was read before are looked at again: the longest text that is found where two pieces meet. */
const overlap = 16_384;

/** So many places are told of one file. */
const mostPlaces = 20;

/** An SQLite database with all that stands beside it: its logs, its lock, its ledger, what it replaced, its backups. */
export function filesOf(database: string): string[] {
  const folder = dirname(database);
  const beside = readdirSync(folder).filter((name) => name.startsWith(basename(database)));
  const backups = join(folder, "backups");
  const copies = existsSync(backups) ? readdirSync(backups).map((name) => join(backups, name)) : [];
  return [...beside.map((name) => join(folder, name)), ...copies].filter((file) => statSync(file).isFile()).sort();
}

/** Looks for words in the bytes of files, whatever these are. */
export async function searchFiles(files: readonly string[], words: readonly string[]): Promise<Finding[]> {
  const pattern = bytePattern(words);
  if (!pattern) return [];
  const findings: Finding[] = [];
  for (const file of files) {
    const at = await searchFile(file, pattern);
    if (at.length) findings.push({ place: file, at });
  }
  return findings;
}

async function searchFile(file: string, pattern: RegExp): Promise<number[]> {
  const found = new Set<number>();
  let kept = "";
  let start = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 4 * 1024 * 1024, encoding: "latin1" })) {
    const text: string = kept + piece;
    for (const { index } of text.matchAll(pattern)) found.add(start + index);
    kept = text.slice(-overlap);
    start += text.length - kept.length;
  }
  return [...found].slice(0, mostPlaces);
}
