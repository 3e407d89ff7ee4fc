import { posix } from "node:path";
import type { House } from "./house";
import { harmless, isTest, type Room } from "./rooms";

/** Where the linter finds the rules about imports, from the folder of the project. */
export const IMPORT_RULES = ".ci/import-rules.json";

const MESSAGE = "ARCHITECTURE.md says who may import whom.";

/** Tells the linter what the table tells: to refuse in each room every import but those that it lists. */
export function importRules({ files, rooms }: House): string {
  const paths = files.filter((file) => !isTest(file)).map(({ path }) => path);
  const includesOf = new Map<string, string[]>();
  for (const room of rooms) {
    for (const [include, folder] of placesOf(room, paths)) {
      const patterns = JSON.stringify(patternsOf(room, folder));
      includesOf.set(patterns, [...(includesOf.get(patterns) ?? []), include]);
    }
  }
  const overrides = [...includesOf].map(([patterns, includes]) =>
    JSON.stringify(override(JSON.parse(patterns), includes)),
  );
  return `{ "overrides": [\n${overrides.join(",\n")}\n] }\n`;
}

/** Where the files of a room are, as a pattern and a folder that fits it: each level has relative paths of its own. */
function placesOf({ name }: Room, paths: readonly string[]): Map<string, string> {
  const own = pathOf(name);
  if (paths.includes(`${own}.ts`)) return new Map([[`${own}.ts`, posix.dirname(own)]]);
  const folders = paths.filter((path) => path.startsWith(`${own}/`)).map((path) => posix.dirname(path));
  return new Map(folders.map((folder) => [`${own}${folder.slice(own.length).replace(/[^/]+/g, "*")}/*.ts*`, folder]));
}

function patternsOf({ name, rooms, packages }: Room, folder: string): string[] {
  const modules = harmless.map((module) => `node:${module}`);
  const allowed = [...rooms.map((room) => relative(folder, pathOf(room))), ...packages, ...modules].join(",");
  return ["**", ...withinRoom(pathOf(name), folder), `!{${allowed}}`, `!{${allowed}}/**`];
}

/** Everything in the room itself and nothing above it. */
function withinRoom(room: string, folder: string): string[] {
  if (!`${folder}/`.startsWith(`${room}/`)) return [];
  const up = posix.relative(folder, room);
  return up === "" ? ["!./**"] : ["!./**", `!${up}/**`, `${up}/../**`];
}

function override(group: readonly string[], includes: readonly string[]) {
  const options = { patterns: [{ group, message: MESSAGE }] };
  const rules = { style: { noRestrictedImports: { level: "error", options } } };
  return { includes: [...includes, "!**/*.test.ts*"], linter: { rules } };
}

/** Where a room or a file is; the table leaves out `src/`. */
function pathOf(name: string): string {
  return name === "migrations" ? name : `src/${name}`;
}

function relative(folder: string, path: string): string {
  const way = posix.relative(folder, path);
  return way.startsWith(".") ? way : `./${way}`;
}
