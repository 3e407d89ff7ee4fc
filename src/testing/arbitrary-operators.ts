import type { PropertyType } from "../ontology/property";
import { arbitraryText, days } from "./arbitrary-texts";
import type { Choices } from "./choices";

type Operators = Record<string, unknown>;

const equality = ["eq", "ne"];
const membership = ["in", "notIn"];
const comparison = ["lt", "lte", "gt", "gte"];

/** What one may ask of a value of a type, with values that random graphs have. */
export function arbitraryOperators(choices: Choices, type: PropertyType): Operators {
  if (typeof type !== "string") return scalar(choices, [], () => choices.of(Object.keys(type.values)));
  switch (type) {
    case "strings":
      return list(choices);
    case "id":
      return scalar(choices, [], () => `test/n${choices.below(4)}`);
    case "string":
      return scalar(choices, ["contains", "startsWith", "endsWith"], () => piece(choices));
    case "date":
      return scalar(choices, comparison, () => choices.of(days));
    case "dateTime":
      return scalar(choices, comparison, () => `${choices.of(days)}T00:00:00.000Z`);
    default:
      return scalar(choices, comparison, () => choices.of([1, 2, 1.5, 0, 50]));
  }
}

/** What one may ask of a number of links. */
export function countOperators(choices: Choices): Operators {
  const operator = choices.of([...comparison, ...equality]);
  return { [operator]: choices.of([1, 0, 2, 3]) };
}

/** A text, or a part of one. */
function piece(choices: Choices): string {
  const letters = [...arbitraryText(choices)];
  const start = choices.below(3);
  return choices.once(2) ? letters.join("") : letters.slice(start, start + 1 + choices.below(6)).join("");
}

function scalar(choices: Choices, others: readonly string[], value: () => unknown): Operators {
  const operator = choices.of([...equality, ...others, ...membership, "exists"]);
  if (operator === "exists") return { exists: choices.once(2) };
  return { [operator]: membership.includes(operator) ? choices.list(2, value) : value() };
}

function list(choices: Choices): Operators {
  const operator = choices.of(["isEmpty", "has", "hasAny", "hasAll"]);
  if (operator === "isEmpty") return { isEmpty: choices.once(2) };
  return { [operator]: operator === "has" ? arbitraryText(choices) : choices.list(2, () => arbitraryText(choices)) };
}
