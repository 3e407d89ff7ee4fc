import { readFileSync } from "node:fs";
import { Command } from "commander";
import { StrategyError } from "../errors";
import type { DocumentText } from "../exchange/import/importer";
import type { Ids, ImportReport } from "../exchange/import/report";
import type { DocumentPlace } from "./document-place";
import type { DocumentParts } from "./export-command";
import { ProgressLine } from "./progress-line";
import { urlOption } from "./remote";

interface Wanted {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
  readonly reason?: string;
  readonly url?: string;
}

/** The command `import`. */
export function importCommand(parts: DocumentParts): Command {
  return new Command("import")
    .description(
      "Read graph documents, in YAML or JSON, all in one commit: what is new is created, what differs is changed, and what they do not mention stays.",
    )
    .argument("<files...>", "the documents; - is the standard input")
    .option("--dry-run", "check everything, say what would be done, and keep nothing")
    .option("--replace", "make the spaces of the documents exactly what these say: what they leave out is deleted")
    .option("--reason <text>", "why, as the commit tells; the names of the files when left out")
    .option(...urlOption)
    .action((files: readonly string[], wanted: Wanted) => {
      const documents = files.map(readDocument);
      return parts.withDocuments(wanted.url, (place) => take(documents, wanted, place, parts));
    });
}

async function take(
  documents: readonly DocumentText[],
  { dryRun = false, replace = false, reason }: Wanted,
  place: DocumentPlace,
  { print, tell }: DocumentParts,
): Promise<void> {
  const line = new ProgressLine(tell, Boolean(process.stderr.isTTY));
  try {
    const usual = `Import of ${documents.map(({ name }) => name).join(", ")}`.slice(0, 1_000);
    const onProgress = line.show.bind(line);
    print(inWords(await place.import(documents, { dryRun, replace, reason: reason ?? usual, onProgress })));
  } finally {
    line.end();
  }
}

function readDocument(file: string): DocumentText {
  const name = file === "-" ? "the standard input" : file;
  return { name, text: textOf(bytesOf(file, name), name) };
}

function bytesOf(file: string, name: string): Buffer {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StrategyError("INVALID_DOCUMENT", `Cannot read ${name}: ${why}.`);
  }
}

function textOf(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new StrategyError("INVALID_DOCUMENT", `Cannot read ${name}: it is not in UTF-8.`);
  }
}

/** What an import did, a line for each part of the report that says something. */
function inWords({ dryRun, revision, created, changed, left, deleted, erased }: ImportReport): string {
  const did = revision === null ? "Nothing to do" : `${dryRun ? "This would be" : "Imported as"} revision ${revision}`;
  const rows = Object.entries({ created, changed, deleted, "left as it was": left })
    .filter(([, { nodes, links }]) => nodes.length + links.length > 0)
    .map(([what, ids]) => `  ${what}: ${counted(ids)}`);
  const gone = erased.length ? [`  left out, for they were erased: ${erased.join(", ")}`] : [];
  return `${[`${did}.`, ...rows, ...gone].join("\n")}\n`;
}

function counted({ nodes, links }: Ids): string {
  const count = (number: number, what: string) => `${number} ${what}${number === 1 ? "" : "s"}`;
  return `${count(nodes.length, "node")}, ${count(links.length, "link")}`;
}
