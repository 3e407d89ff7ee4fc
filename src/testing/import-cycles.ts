import { isTest, nameOfFile, nameOfImport } from "./rooms";
import type { SourceFile } from "./source-file";

/** Finds files that import each other, one way round for each: a file in a cycle cannot be read on its own. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const importsOf = new Map(
    files
      .filter((file) => !isTest(file))
      .map(({ path, imports }) => [nameOfFile(path), imports.map((one) => nameOfImport(path, one))]),
  );
  const cycles = new Set<string>();
  const finished = new Set<string>();
  const follow = (name: string, way: readonly string[]) => {
    if (way.includes(name)) cycles.add(fromSmallest(way.slice(way.indexOf(name))).join(" → "));
    if (way.includes(name) || finished.has(name)) return;
    for (const imported of importsOf.get(name) ?? []) follow(imported, [...way, name]);
    finished.add(name);
  };
  for (const name of importsOf.keys()) follow(name, []);
  return [...cycles];
}

/** Begins a cycle at one place, wherever it was entered. */
function fromSmallest(cycle: readonly string[]): string[] {
  const start = cycle.indexOf([...cycle].sort()[0] ?? "");
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
