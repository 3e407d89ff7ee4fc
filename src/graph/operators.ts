import type { PropertyType } from "../ontology/property";

/** What an operator is given: one value of the property's type, several, a flag, or a piece of text. */
export type OperatorArgument = "value" | "values" | "flag";

/** A way to compare a property with what a filter gives. */
export interface Operator {
  readonly takes: OperatorArgument;
  readonly description: string;
  /** The opposite of what `test` says, so that it holds for what has no value. */
  readonly negated?: boolean;
  /** Whether one value, which is not null, passes. */
  readonly test: (argument: never) => (value: never) => boolean;
}

/** A set of operators that properties of the same kind share. */
export type OperatorSet = Readonly<Record<string, Operator>>;

type Scalar = string | number;

const equality: OperatorSet = {
  eq: { takes: "value", description: "Equal to this.", test: (wanted: Scalar) => (value: Scalar) => value === wanted },
  ne: {
    takes: "value",
    description: "Not equal to this; holds also where there is no value.",
    negated: true,
    test: (wanted: Scalar) => (value: Scalar) => value === wanted,
  },
  in: {
    takes: "values",
    description: "Equal to one of these.",
    test: (wanted: readonly Scalar[]) => (value: Scalar) => wanted.includes(value),
  },
  notIn: {
    takes: "values",
    description: "Equal to none of these; holds also where there is no value.",
    negated: true,
    test: (wanted: readonly Scalar[]) => (value: Scalar) => wanted.includes(value),
  },
};

const existence: OperatorSet = {
  exists: { takes: "flag", description: "true: there is a value; false: there is none.", test: () => () => true },
};

const comparison: OperatorSet = {
  lt: {
    takes: "value",
    description: "Less than this, or before it.",
    test: (limit: Scalar) => (value: Scalar) => value < limit,
  },
  lte: {
    takes: "value",
    description: "At most this, or not after it.",
    test: (limit: Scalar) => (value: Scalar) => value <= limit,
  },
  gt: {
    takes: "value",
    description: "More than this, or after it.",
    test: (limit: Scalar) => (value: Scalar) => value > limit,
  },
  gte: {
    takes: "value",
    description: "At least this, or not before it.",
    test: (limit: Scalar) => (value: Scalar) => value >= limit,
  },
};

const text: OperatorSet = {
  contains: {
    takes: "value",
    description: "Contains this, in capitals or small letters.",
    test: (part: string) => {
      const folded = fold(part);
      return (value: string) => fold(value).includes(folded);
    },
  },
  startsWith: {
    takes: "value",
    description: "Starts with this, in capitals or small letters.",
    test: (part: string) => {
      const folded = fold(part);
      return (value: string) => fold(value).startsWith(folded);
    },
  },
  endsWith: {
    takes: "value",
    description: "Ends with this, in capitals or small letters.",
    test: (part: string) => {
      const folded = fold(part);
      return (value: string) => fold(value).endsWith(folded);
    },
  },
};

const list: OperatorSet = {
  has: {
    takes: "value",
    description: "Has this item.",
    test: (item: string) => (items: readonly string[]) => items.includes(item),
  },
  hasAny: {
    takes: "values",
    description: "Has at least one of these items.",
    test: (wanted: readonly string[]) => (items: readonly string[]) => wanted.some((item) => items.includes(item)),
  },
  hasAll: {
    takes: "values",
    description: "Has all of these items.",
    test: (wanted: readonly string[]) => (items: readonly string[]) => wanted.every((item) => items.includes(item)),
  },
  isEmpty: {
    takes: "flag",
    description: "true: has no items; false: has some.",
    test: (empty: boolean) => (items: readonly string[]) => (items.length === 0) === empty,
  },
};

/** The operators of counts, which always have a value. */
export const countOperators: OperatorSet = { ...equality, ...comparison };

/** The operators that a property of this type can be filtered with. */
export function operatorsFor(type: PropertyType): OperatorSet {
  if (typeof type !== "string" || type === "id") return { ...equality, ...existence };
  if (type === "strings") return list;
  if (type === "string") return { ...equality, ...text, ...existence };
  return { ...equality, ...comparison, ...existence };
}

/** Text as `contains` and its like compare it: composed, in small letters. */
function fold(value: string): string {
  return value.normalize("NFC").toLowerCase();
}
