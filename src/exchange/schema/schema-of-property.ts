import type { Labels } from "../../ontology/labels";
import { longestText, type Property, type PropertyType, type ScalarType } from "../../ontology/property";

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The largest whole number that is recorded. */
const largestInt = 2_147_483_647;

const id = { type: "string", pattern: "^[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)+$", maxLength: 200 };

const scalars: Readonly<Record<ScalarType, JsonSchema>> = {
  id,
  string: { type: "string" },
  int: { type: "integer", minimum: -largestInt, maximum: largestInt },
  float: { type: "number" },
  date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", format: "date" },
  dateTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T[\\d:.]{8,12}Z$", format: "date-time" },
  strings: { type: "array", items: { type: "string" } },
};

/** The schema of what stands under a property's name; null clears what need not have a value. */
export function schemaOfProperty(property: Property): JsonSchema {
  const { required, default: usual, type, description } = property;
  const value = { ...schemaOfType(type), ...boundsOf(property) };
  const words = { title: titleOf(property), description, ...(usual === undefined ? {} : { default: usual }) };
  if (mustBeGiven(property)) return { ...words, ...value };
  const isBlank = required && type === "string" ? { not: { type: "string", pattern: "^\\s*$" } } : {};
  return { ...words, anyOf: [{ ...value, ...isBlank }, { type: "null" }] };
}

/** What holds of whatever is so. */
export function whenever(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nobody waits for it
  return { if: condition, then: consequence };
}

/** Whether a document has to give a property. */
export function mustBeGiven({ required, default: usual, type }: Property): boolean {
  return Boolean(required) && usual === undefined && type !== "strings";
}

/** The schema of the values of a type. */
export function schemaOfType(type: PropertyType): JsonSchema {
  return typeof type === "string" ? scalars[type] : { enum: Object.keys(type.values) };
}

function boundsOf({ type, required, between, longest = longestText }: Property): JsonSchema {
  if (type === "string") return { maxLength: longest, ...(required ? { pattern: "\\S" } : {}) };
  if (type === "strings") return { items: { type: "string", maxLength: longest } };
  return between ? { minimum: between[0], maximum: between[1] } : {};
}

function titleOf({ en, fi }: Labels): string {
  return `${en} (${fi})`;
}
