import { checkValue, describeValue } from "../../ontology/check-value";
import { suggestion } from "../../ontology/nearest-name";
import type { Property } from "../../ontology/property";
import { type Place, type Problems, within } from "./problems";

/** A mapping of a document, before anything is known of it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a mapping may hold. */
export interface Shape {
  /** What it describes, as a message names it: `Spearhead` or `a link`. */
  readonly what: string;
  readonly properties: readonly Property[];
  /** Keys that are read elsewhere. */
  readonly others?: readonly string[];
}

/** The mapping that stands at a place; what is no mapping is a problem, and null. */
export function readMapping(value: unknown, what: string, place: Place, problems: Problems): Fields | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  problems.add(place, `expected ${what} as a mapping, got ${describeValue(value)}`);
  return null;
}

/** The items of the list that stands under a key, each with its place; what is left out is an empty list. */
export function readList(owner: Fields, key: string, place: Place, problems: Problems): [unknown, Place][] {
  const value = owner[key] ?? [];
  if (Array.isArray(value)) return value.map((item, index) => [item, within(place, key, index)]);
  problems.add(within(place, key), `"${key}": expected a list, got ${describeValue(value)}`);
  return [];
}

/** The values that a mapping gives to properties, null where it clears one; those that they cannot have, unknown and missing ones are problems. */
export function readProperties(record: Fields, shape: Shape, place: Place, problems: Problems): Fields {
  refuseUnknownKeys(record, shape, place, problems);
  const values: Record<string, unknown> = {};
  for (const property of shape.properties) {
    const value = record[property.name] ?? null;
    if (value === null && !mustBeGiven(property)) {
      if (property.name in record) values[property.name] = cleared(property);
      continue;
    }
    const problem = checkValue(property, value);
    if (problem) problems.add(within(place, property.name), `"${property.name}": ${problem}`);
    else values[property.name] = value;
  }
  return values;
}

/** The properties that a document can give: the others are set by the store. */
export function givable(properties: readonly Property[]): readonly Property[] {
  return properties.filter((property) => !property.managed && !property.primary);
}

function refuseUnknownKeys(record: Fields, { what, properties, others = [] }: Shape, place: Place, problems: Problems) {
  const legal = [...properties.map(({ name }) => name), ...others];
  for (const key of Object.keys(record)) {
    if (!legal.includes(key)) problems.add(within(place, key), `${what} has no "${key}"${suggestion(key, legal)}`);
  }
}

/** What a property has whose value is null, which clears it: one that always has a value has that of who gives none. */
function cleared({ required, default: standard, type }: Property): unknown {
  return standard ?? (required && type === "strings" ? [] : null);
}

/** A list of texts that is left out is empty, and a property with a default takes it. */
function mustBeGiven({ required, default: standard, type }: Property): boolean {
  return Boolean(required) && standard === undefined && type !== "strings";
}
