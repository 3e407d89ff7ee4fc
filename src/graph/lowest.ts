/** The first few of many in order, without sorting the many. */
export function lowest<T>(items: readonly T[], count: number, compare: (one: T, other: T) => number): T[] {
  if (items.length <= count * 2) return [...items].sort(compare).slice(0, count);
  const found: T[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (found.length === count && last !== undefined && compare(item, last) >= 0) continue;
    found.splice(placeOf(item, found, compare), 0, item);
    if (found.length > count) found.pop();
  }
  return found;
}

/** Where an item belongs in a sorted list, behind its equals. */
function placeOf<T>(item: T, sorted: readonly T[], compare: (one: T, other: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle] as T) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
