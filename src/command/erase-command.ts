import { readFileSync } from "node:fs";
import { Command } from "commander";
import { StrategyError } from "../errors";
import type { Finding } from "../store/erasure/search-files";
import { urlOption } from "./remote";

/** Somebody who was erased: the words that were looked for are told only where the database was at hand. */
export interface Gone {
  readonly revision: number;
  readonly changes: number;
  readonly isScrubbed: boolean;
  readonly words: readonly string[];
}

/** What the command about erasing needs. */
export interface EraseParts {
  /** Erases in the database, or through the service at an address. */
  readonly erase: (url: string | undefined, wish: { readonly id: string; readonly reason?: string }) => Promise<Gone>;
  /** Looks for words in the database, its files and its backups. */
  readonly search: (words: readonly string[]) => Promise<readonly Finding[]>;
  readonly print: (text: string) => void;
}

interface Wanted {
  readonly reason?: string;
  readonly verify?: boolean;
  readonly words?: string;
  readonly url?: string;
}

/** The command `erase`. */
export function eraseCommand(parts: EraseParts): Command {
  return new Command("erase")
    .description(
      "Erase a person for good, from the graph and from all that is recorded of the past; or look whether anything is left. It cannot be undone.",
    )
    .argument("[id]", "the id of the contact; left out with --verify to look only")
    .option("--reason <text>", "why, as the commit tells; it should not say who it was")
    .option(
      "--verify",
      "look for the person's words in all rows, in the database's files and in its backups; 1 when found",
    )
    .option("--words <file>", "further words to look for, one a line; - reads them from the standard input")
    .option(...urlOption)
    .action((id: string | undefined, wanted: Wanted) => run(id, wanted, parts));
}

async function run(id: string | undefined, { reason, verify, words, url }: Wanted, parts: EraseParts): Promise<void> {
  const further = words === undefined ? [] : wordsIn(words);
  if (id === undefined && !(verify && further.length)) {
    throw new StrategyError(
      "INVALID_SETTINGS",
      "Expected the id of a contact, or --verify with --words and the words to look for; got neither.",
    );
  }
  const own = id === undefined ? [] : await erase(id, reason, url, parts);
  if (verify) await look([...own, ...further], parts);
}

async function erase(
  id: string,
  reason: string | undefined,
  url: string | undefined,
  { erase: eraseAt, print }: EraseParts,
): Promise<readonly string[]> {
  const { revision, changes, isScrubbed, words } = await eraseAt(url, { id, ...(reason !== undefined && { reason }) });
  const rest = isScrubbed
    ? "The database's files were written anew."
    : "The old bytes of the database's files are overwritten at the next start.";
  print(
    changes
      ? `Erased ${id} as revision ${revision}, with ${changes - 1} links and mentions. ${rest}\nBackups that were made before still say who it was: docs/operations.md says what to do with them.\n`
      : `${id} was erased before; nothing was changed. ${rest}\n`,
  );
  return words;
}

async function look(words: readonly string[], { search, print }: EraseParts): Promise<void> {
  if (!words.length) {
    throw new StrategyError(
      "INVALID_SETTINGS",
      "Expected words to look for: a service does not tell them, and of one who was erased before they are not known. Give them by --words.",
    );
  }
  const findings = await search(words);
  if (!findings.length) return print(`None of ${words.length} words is found in rows, files or backups.\n`);
  const places = findings.map(({ place, at }) => `  ${place}: ${at.join(", ")}`);
  throw new StrategyError("WORDS_FOUND", `Words that were looked for stand in:\n${places.join("\n")}`);
}

function wordsIn(file: string): readonly string[] {
  const text = readFileSync(file === "-" ? 0 : file, "utf8");
  return text.split("\n").flatMap((line) => line.trim() || []);
}
