import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { StrategyError } from "../../errors";
import { isId } from "../../ontology/id";

/** One who was erased: the id of the node that was the person, and when; nothing of who it was. */
export interface LedgerEntry {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly erasedAt: string;
}

/**
 * A file beside the database that outlives it: an older copy of the database does not know who was erased since, and
 * this does. A line is a time and an id; lines are only ever added.
 */
export class Ledger {
  constructor(readonly file: string) {}

  /** Everybody who was erased; nobody where there is no file yet. */
  read(): readonly LedgerEntry[] {
    if (!existsSync(this.file)) return [];
    const lines = readFileSync(this.file, "utf8").split("\n");
    return lines.flatMap((line, index) => (line ? this.parse(line, index) : []));
  }

  /** Adds those who are not in it yet; when this returns, they are on the disk. */
  add(entries: readonly LedgerEntry[]): void {
    const known = new Set(this.read().map(({ id }) => id));
    const lines = entries.filter(({ id }) => !known.has(id)).map(({ id, erasedAt }) => `${erasedAt} ${id}\n`);
    if (!lines.length) return;
    const descriptor = openSync(this.file, "a", 0o600);
    try {
      writeSync(descriptor, lines.join(""));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  private parse(line: string, index: number): LedgerEntry {
    const [erasedAt = "", id = ""] = line.trim().split(" ");
    if (!Number.isNaN(Date.parse(erasedAt)) && isId(id)) return { id, erasedAt };
    throw new StrategyError(
      "INVALID_SETTINGS",
      `${this.file}: expected a time and an id in line ${index + 1}, found something else. Who was erased cannot be told without it.`,
      { file: this.file, line: index + 1 },
    );
  }
}
