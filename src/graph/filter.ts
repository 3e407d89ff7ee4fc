import { StrategyError } from "../errors";
import type { PropertyType } from "../ontology/property";
import { type Operator, type OperatorSet, operatorsFor } from "./operators";

/** Whether something passes. */
export type Test<T> = (value: T) => boolean;

/** A filter as it arrives: names of fields and what is asked of them. */
export type Filter = Readonly<Record<string, unknown>>;

/** A part of a filter and where in the whole it stands, for messages. */
export interface Located<T = Filter> {
  readonly filter: T;
  readonly path: string;
}

/** Every part passes; an empty list does. */
export function all<T>(tests: readonly Test<T>[]): Test<T> {
  const [first, ...rest] = tests;
  if (!first) return () => true;
  if (!rest.length) return first;
  return (value) => tests.every((test) => test(value));
}

/** Some part passes; an empty list does not. */
export function any<T>(tests: readonly Test<T>[]): Test<T> {
  return (value) => tests.some((test) => test(value));
}

/** A filter that may be left out; null is not taken for "none". */
export function filterOf(filter: Filter | null | undefined, path: string): Filter {
  if (filter === null) throw invalidFilter(path, "a filter, or nothing at all,", null);
  return filter ?? {};
}

/** The fields that a filter gives, each with its place; what is not given is left out, null is refused. */
export function partsOf({ filter, path }: Located): [name: string, part: Located<unknown>][] {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, { filter: given(value, `${path}.${name}`), path: `${path}.${name}` }]);
}

/** The items of a list in a filter, each with its place. */
export function itemsOf({ filter, path }: Located<unknown>): Located[] {
  if (!Array.isArray(filter)) throw invalidFilter(path, "a list", filter);
  return filter.map((item, index) => asFilter({ filter: given(item, `${path}[${index}]`), path: `${path}[${index}]` }));
}

/** A part of a filter that has fields of its own. */
export function asFilter({ filter, path }: Located<unknown>): Located {
  if (typeof filter !== "object" || filter === null || Array.isArray(filter))
    throw invalidFilter(path, "an object", filter);
  return { filter: filter as Filter, path };
}

/** What is asked of a value of a property's type: `{ eq: … }` and its like, all of which have to hold. */
export function valueTest(type: PropertyType, part: Located<unknown>): Test<unknown> {
  const operators = operatorsFor(type);
  const test = all(partsOf(asFilter(part)).map(([name, argument]) => operatorTest(operators, name, argument)));
  return type === "strings" ? (items) => test(items ?? []) : test;
}

/** The same of a property that may have several values at once, such as a name in several languages. */
export function valuesTest(
  type: PropertyType,
  asked: readonly (readonly [name: string, argument: Located<unknown>])[],
): Test<readonly unknown[]> {
  const operators = operatorsFor(type);
  return all(
    asked.map(([name, argument]) => {
      const { negated = false } = operatorNamed(operators, name, argument.path);
      if (name === "exists") return (values) => values.length > 0 === argument.filter;
      const test = bareTest(operators, name, argument);
      return (values) => values.some(test) !== negated;
    }),
  );
}

/** One operator on one value; null is no value. */
export function operatorTest(operators: OperatorSet, name: string, argument: Located<unknown>): Test<unknown> {
  const { negated = false } = operatorNamed(operators, name, argument.path);
  if (name === "exists") return (value) => (value !== null) === argument.filter;
  const test = bareTest(operators, name, argument);
  return (value) => (value !== null && test(value)) !== negated;
}

/** The error for a filter that cannot be understood. */
export function invalidFilter(path: string, expected: string, came: unknown): StrategyError {
  return new StrategyError("INVALID_FILTER", `At ${path}, ${expected} was expected; ${inWords(came)} came.`, {
    path,
    expected,
  });
}

function bareTest(operators: OperatorSet, name: string, argument: Located<unknown>): Test<unknown> {
  const operator = operatorNamed(operators, name, argument.path);
  if (operator.takes === "values") refuseNullItems(argument);
  return (operator.test as (argument: unknown) => Test<unknown>)(argument.filter);
}

function refuseNullItems({ filter, path }: Located<unknown>): void {
  if (!Array.isArray(filter)) throw invalidFilter(path, "a list", filter);
  for (const [index, item] of filter.entries()) given(item, `${path}[${index}]`);
}

function operatorNamed(operators: OperatorSet, name: string, path: string): Operator {
  const operator = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (!operator) throw invalidFilter(path, `one of the operators ${Object.keys(operators).join(", ")}`, name);
  return operator;
}

function given(value: unknown, path: string): unknown {
  if (value !== null) return value;
  throw new StrategyError(
    "INVALID_FILTER",
    `At ${path}, a value was expected; null came. Leave the part out, or ask for what has no value with { exists: false }.`,
    { path },
  );
}

function inWords(value: unknown): string {
  return value === null ? "null" : (JSON.stringify(value) ?? typeof value);
}
