import { checkValue } from "../../ontology/check-value";
import type { Flaw } from "../../ontology/flaw";
import { suggestion } from "../../ontology/nearest-name";
import type { Property } from "../../ontology/property";

/** Finds what is wrong with values given by name, in words that begin with the property's name. */
export function* checkProperties(
  values: Readonly<Record<string, unknown>>,
  given: readonly Property[],
): Iterable<Flaw> {
  const names = given.map(({ name }) => name);
  for (const name of Object.keys(values)) {
    if (!names.includes(name)) {
      yield { at: [name], words: `there is no property "${name}" to give${suggestion(name, names)}` };
    }
  }
  for (const property of given) {
    const value = values[property.name] ?? null;
    if (value === null && fillsItself(property)) continue;
    const problem = checkValue(property, value);
    if (problem) yield { at: [property.name], words: `"${property.name}": ${problem}` };
  }
}

/** Whether a property that must have a value gets one when none is given. */
function fillsItself({ default: otherwise, type }: Property): boolean {
  return otherwise !== undefined || type === "strings";
}
