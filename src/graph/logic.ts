import { all, any, asFilter, invalidFilter, itemsOf, type Located, partsOf, type Test } from "./filter";

/** AND, OR and NOT as in logic; every other field as it is understood by who asks. */
export function logicTest<T>(
  where: Located,
  inner: (part: Located) => Test<T>,
  field: (name: string, part: Located<unknown>) => Test<T>,
): Test<T> {
  return all(
    partsOf(where).map(([name, part]) => {
      if (name === "AND") return all(itemsOf(part).map(inner));
      if (name === "OR") return any(itemsOf(part).map(inner));
      if (name !== "NOT") return field(name, part);
      const test = inner(asFilter(part));
      return (value) => !test(value);
    }),
  );
}

/** some, every and none over a list, as in logic: every and none hold on an empty one. */
export function quantifier<T>(name: string, test: Test<T>, path: string): Test<readonly T[]> {
  if (name === "some") return (items) => items.some(test);
  if (name === "every") return (items) => items.every(test);
  if (name === "none") return (items) => !items.some(test);
  throw invalidFilter(path, "some, every, none or count", name);
}

/** A test of what may not be there: what is not does not pass. */
export function holdsForSome<T>(value: T | null | undefined, test: Test<T>): boolean {
  return value !== null && value !== undefined && test(value);
}

/** A test that many paths lead to: each thing is tested once. */
export function remembered<T extends object>(test: Test<T>): Test<T> {
  const known = new Map<T, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const holds = test(value);
    known.set(value, holds);
    return holds;
  };
}
