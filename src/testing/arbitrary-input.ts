import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Choices } from "./choices";

/** Texts that have broken programs: composed otherwise, of other directions, without width, of half a letter, of nothing. */
export const oddTexts = [
  "Kasvu",
  "A\u0308iti",
  "\u202eoikealta",
  "a\u200bb",
  "👩‍👩‍👧",
  "",
  " ",
  "a\0b",
  "a\ud800b",
  "__proto__",
  "constructor",
  "'; DROP TABLE node; --",
  "<script>",
  "x".repeat(1_001),
] as const;

const numbers = [0, 1, -1, 7, 100, 101, 2_147_483_647, -2_147_483_648] as const;
const floats = [0, -0.5, 1e308, 181, 5e-324] as const;
const days = ["2024-02-29", "0001-01-01", "9999-12-31"] as const;
const times = ["2024-02-29T12:00:00Z"] as const;

/** A value of an input type that GraphQL takes, whatever it means; ids are chosen from a list. */
export function arbitraryInput(type: GraphQLInputType, ids: readonly string[], choices: Choices, depth = 0): unknown {
  if (isNonNullType(type)) return given(type.ofType, ids, choices, depth);
  return choices.once(6) ? null : given(type, ids, choices, depth);
}

function given(type: GraphQLInputType, ids: readonly string[], choices: Choices, depth: number): unknown {
  if (isListType(type)) {
    return choices.list(depth > 4 ? 1 : 2, () => arbitraryInput(type.ofType, ids, choices, depth + 1));
  }
  if (isEnumType(type)) return choices.of(type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(type, ids, choices, depth);
  return scalars.get(String(type))?.(ids, choices) ?? null;
}

const scalars: ReadonlyMap<string, (ids: readonly string[], choices: Choices) => unknown> = new Map([
  ["ID", (ids: readonly string[], choices: Choices): unknown => choices.of(ids)],
  ["String", (_, choices) => choices.of(oddTexts)],
  ["Int", (_, choices) => choices.of(numbers)],
  ["Float", (_, choices) => choices.of(floats)],
  ["Boolean", (_, choices) => choices.once(2)],
  ["Date", (_, choices) => choices.of(days)],
  ["DateTime", (_, choices) => choices.of(times)],
]);

/** What must come and a few other fields; one of those of which exactly one must come. */
function objectOf(type: GraphQLInputObjectType, ids: readonly string[], choices: Choices, depth: number): object {
  const fields = Object.values(type.getFields());
  const wanted = type.isOneOf
    ? [choices.of(fields)]
    : fields.filter((field) => isNonNullType(field.type) || choices.once(depth > 3 ? 12 : 6));
  const values = wanted.map((field) => [
    field.name,
    type.isOneOf ? given(field.type, ids, choices, depth + 1) : arbitraryInput(field.type, ids, choices, depth + 1),
  ]);
  return Object.fromEntries(values);
}
