const longestCompared = 100;

/** The legal name that a mistyped one is nearest to, for "did you mean"; null when none is near enough. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const allowed = Math.floor(name.length * 0.4) + 1;
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > longestCompared) continue;
    const distance = distanceBetween(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** The end of a sentence that suggests a legal name; empty when none is near enough. */
export function suggestion(name: string, names: Iterable<string>): string {
  const nearest = nearestName(name, names);
  return nearest === null ? "" : `; did you mean "${nearest}"?`;
}

/** How many letters must be added, taken away or exchanged (Levenshtein). */
function distanceBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const exchange = (above[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[other.length] ?? 0;
}
