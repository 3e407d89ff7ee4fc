import { posix } from "node:path";
import type { Import, SourceFile } from "./source-file";

/** A row of the table of rooms: what the files of a folder, or one file, may import. */
export interface Room {
  readonly name: string;
  /** Rooms, or single files of rooms. */
  readonly rooms: readonly string[];
  /** Packages, and those modules of Node that reach outside the process. */
  readonly packages: readonly string[];
}

/** The row of the table that says what every test may import, beside what its room may. */
export const TESTS = "*.test.ts";

/** Modules of Node that stay within the process: who imports them is nobody's concern. */
export const harmless = ["async_hooks", "crypto", "events", "os", "path", "stream", "timers", "url", "util", "zlib"];

/** Reads the table under a heading of a text, so that people and tests go by the same one. */
export function readRooms(markdown: string, heading: string): Room[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => {
    const [name = "", , rooms = "", packages = ""] = row.split("|").slice(1);
    return { name: quotedIn(name)[0] ?? "", rooms: quotedIn(rooms), packages: quotedIn(packages) };
  });
}

/** What the table calls a file: its path without what every path has. */
export function nameOfFile(path: string): string {
  return path.replace(/^src\//, "").replace(/(\/index)?(\.test)?\.tsx?$/, "");
}

/** What the table calls what a file imports: a file by its name, a package by what the file calls it. */
export function nameOfImport(path: string, { specifier }: Import): string {
  return isOurs(specifier) ? nameOfFile(posix.join(posix.dirname(path), specifier)) : specifier;
}

/** Whether it is a file of ours that is imported, and no package. */
export function isOurs(specifier: string): boolean {
  return specifier.startsWith(".");
}

/** The room of a file or of its name: the folder, or the file that stands alone. */
export function roomOf(name: string): string {
  return name.split("/")[0] ?? "";
}

/** Whether a module of Node stays within the process. */
export function isHarmless(specifier: string): boolean {
  return harmless.some((module) => covers(`node:${module}`, specifier));
}

/** Whether a name is allowed by naming it, or the folder or package that it is in. */
export function covers(allowed: string, name: string): boolean {
  return name === allowed || name.startsWith(`${allowed}/`);
}

/** Whether a file is a test, which may import more than the files of its room. */
export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path);
}

function quotedIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, quoted = ""]) => quoted);
}
