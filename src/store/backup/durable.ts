import { closeSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { StrategyError } from "../../errors";
import { codeOf } from "../database/store-error";

/** Waits until what a file or folder holds is on the disk. */
export function flush(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives a finished file its name, all of it at once and durably; what has that name already is never replaced. */
export function publish(finished: string, name: string): void {
  flush(finished);
  try {
    linkSync(finished, name);
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cause;
    throw new StrategyError("FILE_EXISTS", `Expected a name that is free, but ${name} exists. It was left as it is.`, {
      file: name,
    });
  }
  rmSync(finished);
  flush(dirname(name));
}
