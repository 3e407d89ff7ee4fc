import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root";
import { type Room, readRooms, TESTS } from "./rooms";
import { readSourceFiles, type SourceFile } from "./source-file";

/** The rules about imports that ARCHITECTURE.md states, and the files that they are for. */
export interface House {
  readonly files: readonly SourceFile[];
  /** From the top downwards. */
  readonly rooms: readonly Room[];
  /** What every test may import beside what its room may. */
  readonly tests: Room | undefined;
}

/** Reads the table of rooms and all source files, so that one can be held against the other. */
export function readHouse(): House {
  const table = readRooms(readFileSync(join(projectRoot, "ARCHITECTURE.md"), "utf8"), "Who may import whom");
  return {
    files: readSourceFiles(projectRoot, ["src", "migrations"]),
    rooms: table.filter(({ name }) => name !== TESTS),
    tests: table.find(({ name }) => name === TESTS),
  };
}
