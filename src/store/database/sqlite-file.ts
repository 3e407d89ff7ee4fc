import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { StrategyError } from "../../errors";

/** Whether a database URL names an SQLite file. */
export function isSqlite(url: string): boolean {
  return url.startsWith("sqlite:");
}

/** The file of `sqlite:<path>`, behind every link to it, so that one lock guards it under all its names; its folder is made. */
export function sqliteFileOf(url: string): string {
  const path = url.slice("sqlite:".length).replace(/^\/\/(?=\/|\.)/, "");
  if (!path || path === ":memory:") {
    throw new StrategyError("INVALID_SETTINGS", `Expected "sqlite:" and the path of a file, found "${url}".`);
  }
  const file = resolve(path);
  if (existsSync(file)) return realpathSync(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    return join(realpathSync(dirname(file)), basename(file));
  } catch (cause) {
    throw new StrategyError(
      "STORE_READ_ONLY",
      `Cannot make the folder of the database file ${file}.`,
      { file },
      { cause },
    );
  }
}
