import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the project, which is a different number of steps away from the sources and from what is built. */
export const projectRoot = rootAbove(__dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  if (dirname(folder) === folder) throw new Error(`No package.json above ${__dirname}.`);
  return rootAbove(dirname(folder));
}
