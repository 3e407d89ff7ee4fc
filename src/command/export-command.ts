import { createWriteStream, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { StrategyError } from "../errors";
import { type DocumentFormat, documentFormats } from "../exchange/write/write-document";
import type { DocumentPlace } from "./document-place";
import { urlOption } from "./remote";

/** What the commands about documents need. */
export interface DocumentParts {
  /** Does something with the documents of the database, or of the service at an address. */
  readonly withDocuments: (url: string | undefined, work: (place: DocumentPlace) => Promise<void>) => Promise<void>;
  readonly print: (text: string) => void;
  /** What people should read, and programs that read the output should not. */
  readonly tell: (text: string) => void;
}

interface Wanted {
  readonly space?: string;
  readonly all?: boolean;
  readonly format: DocumentFormat;
  readonly out: string;
  readonly asOf?: number;
  readonly url?: string;
}

/** The command `export`. */
export function exportCommand(parts: DocumentParts): Command {
  return new Command("export")
    .description("Write a space as a graph document: all that is in it, also what is internal or holds no more.")
    .option("--space <space>", "which space: the first part of ids, such as kouvola; the only one when left out")
    .option("--all", "each space as a file of its own, in the folder that --out names")
    .addOption(new Option("--format <format>", "the form").choices(documentFormats).default("yaml"))
    .option("--out <file>", "where it goes; - is the standard output", "-")
    .option("--as-of <revision>", "as it was recorded at the end of this revision", readRevision)
    .option(...urlOption)
    .action((wanted: Wanted) => parts.withDocuments(wanted.url, (place) => write(wanted, place, parts)));
}

async function write(wanted: Wanted, place: DocumentPlace, parts: DocumentParts): Promise<void> {
  const { all, format, out, asOf = null } = wanted;
  const spaces = all ? await place.spaces() : [wanted.space ?? onlyOne(await place.spaces())];
  if (all && out === "-") throw refusal("Expected the name of a folder for --all, such as --out export, got none.");
  if (all) mkdirSync(out, { recursive: true });
  for (const space of spaces) {
    const text = await place.export({ space, format, revision: asOf });
    if (out === "-") await pipeline(Readable.from(text), printing(parts));
    else await writeFile(all ? join(out, `${space}.${format}`) : out, text, parts);
  }
}

/** A file gets its name when it is complete. */
async function writeFile(file: string, text: Iterable<string> | AsyncIterable<string>, { tell }: DocumentParts) {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(part));
    renameSync(part, file);
  } catch (error) {
    throw refusal(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  tell(`Wrote ${file}.\n`);
}

function printing({ print }: DocumentParts): Writable {
  return new Writable({
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      print(text);
      done();
    },
  });
}

function onlyOne(spaces: readonly string[]): string {
  const [space] = spaces;
  if (space !== undefined && spaces.length === 1) return space;
  const there = spaces.length ? `there are ${spaces.join(", ")}` : "there is nothing yet";
  throw refusal(`Expected --space or --all, got neither; ${there}.`);
}

function readRevision(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected the number of a revision.");
}

function refusal(message: string): StrategyError {
  return new StrategyError("INVALID_SETTINGS", message);
}
