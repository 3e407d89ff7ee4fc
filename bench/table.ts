/** Prints a row of a table in Markdown. */
export function row(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

/** One of so many, far from the one before: the same index and factor always give the same one. */
export function spread(index: number, factor: number, among: number): number {
  return (index * 7_919 + factor * 104_729) % among;
}
