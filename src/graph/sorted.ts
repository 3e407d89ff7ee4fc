/** Compares two items; 0 only for those that stand for the same. */
export type Order<T> = (one: T, other: T) => number;

/** More than so many items are sorted in together; fewer are put in one by one. */
const few = 64;

/** A sorted list without some of its items and with others, as a new list; the old one stays as it is. */
export function resorted<T>(list: readonly T[], gone: readonly T[], come: readonly T[], order: Order<T>): readonly T[] {
  if (!gone.length && !come.length) return list;
  if (!list.length) return come.length > 1 ? [...come].sort(order) : come;
  if (gone.length + come.length > few) return [...without(list, gone, order), ...come].sort(order);
  const items = list.slice();
  for (const item of gone) items.splice(placeIn(items, item, order), 1);
  for (const item of come) items.splice(placeIn(items, item, order), 0, item);
  return items;
}

/** The first place in a sorted list whose item does not come before this one. */
export function placeIn<T>(list: readonly T[], item: T, order: Order<T>): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(list[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function without<T>(list: readonly T[], gone: readonly T[], order: Order<T>): readonly T[] {
  const left = [...gone].sort(order);
  return list.filter((item) => {
    const place = placeIn(left, item, order);
    return place === left.length || order(left[place] as T, item) !== 0;
  });
}
