import { ValidateBy, type ValidationArguments } from "class-validator";
import { checkValue } from "../../ontology/check-value";
import { idFormInWords, isId } from "../../ontology/id";
import type { Property } from "../../ontology/property";
import { says } from "../arguments";
import { valueTypeName } from "../inputs/filters";
import { type CheckedField, type CheckedFields, textUpTo } from "./checked-input";
import { isReference } from "./references";

/** The fields by which something new is given its properties: those that it must have must come. */
export function newValueFields(properties: readonly Property[]): CheckedFields {
  return fieldsOf(properties, (property) => {
    const type = typeOf(property);
    return { ...about(property), type: mustBeGiven(property) ? `${type}!` : type };
  });
}

/** The fields by which properties are changed: each may be left out, and null clears those that need no value. */
export function patchValueFields(properties: readonly Property[]): CheckedFields {
  return fieldsOf(properties, (property) => ({
    ...about(property),
    type: typeOf(property),
    ...(mustBeGiven(property) && { clearable: false }),
  }));
}

/** A field that names a node, or in `apply` the `ref` of an operation before. */
export function nodeField(description: string, { optional = false } = {}): CheckedField {
  return { type: optional ? "ID" : "ID!", description, checks: [IsIdOrReference()] };
}

/** A field that says the id of something that is there, or that is chosen for something new. */
export function idField(description: string, { optional = false } = {}): CheckedField {
  return { type: optional ? "ID" : "ID!", description, checks: [IsAnId()] };
}

/** A field for a text of at most so many characters that nobody but people reads. */
export function textField(description: string, longest: number, { optional = true } = {}): CheckedField {
  return { type: optional ? "String" : "String!", description, checks: textUpTo(longest) };
}

/** The properties that an editor can give: the others are set by the store, or chosen with the id. */
export function givable(properties: readonly Property[]): readonly Property[] {
  return properties.filter((property) => !property.managed && !property.primary);
}

/** Whether a property must have a value and does not get one by itself. */
function mustBeGiven({ required, default: otherwise, type }: Property): boolean {
  return Boolean(required) && otherwise === undefined && type !== "strings";
}

function fieldsOf(properties: readonly Property[], fieldOf: (property: Property) => CheckedField): CheckedFields {
  return Object.fromEntries(properties.map((property) => [property.name, fieldOf(property)]));
}

function about(property: Property): Pick<CheckedField, "description" | "checks"> {
  return { description: property.description, checks: [HasValueOf(property)] };
}

function typeOf({ type }: Property): string {
  return type === "strings" ? `[${valueTypeName(type)}!]` : valueTypeName(type);
}

/** The ontology's own test, which every other way in applies as well; it does not repeat what is personal. */
function HasValueOf(property: Property): PropertyDecorator {
  const words = (value: unknown): string | null =>
    value === null && !mustBeGiven(property) ? null : checkValue(property, value);
  return ValidateBy(
    { name: "hasValueOf", validator: { validate: (value) => words(value) === null } },
    says("INVALID_ARGUMENT", ({ value }) => `${property.name}: ${words(value)}.`),
  );
}

function IsAnId(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === "string" && isId(value);
  return ValidateBy({ name: "isAnId", validator: { validate } }, says("INVALID_ID", notAnId));
}

function IsIdOrReference(): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === "string" && (isId(value) || isReference(value));
  return ValidateBy({ name: "isIdOrReference", validator: { validate } }, says("INVALID_ID", notAnId));
}

function notAnId({ property, value }: ValidationArguments): string {
  const came = String(value);
  const shown = came.length > 60 ? `${came.slice(0, 59)}…` : came;
  return `${property} takes an id: ${idFormInWords}; ${JSON.stringify(shown)} came.`;
}
