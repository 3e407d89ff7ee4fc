import type { Property } from "../../ontology/property";
import type { ApiContext } from "../context";
import type { OutputFieldOptions } from "../declare";
import { valueTypeName } from "../inputs/filters";

/** The output fields of properties; texts are read through the view, which knows what may not be shown. */
export function propertyFields(properties: readonly Property[]): Record<string, OutputFieldOptions> {
  return Object.fromEntries(properties.map((property) => [property.name, propertyField(property)]));
}

function propertyField({ name, type, required, description }: Property): OutputFieldOptions {
  const value = valueTypeName(type);
  if (type === "strings") {
    return {
      type: `[${value}!]!`,
      description,
      resolve: (record: object, _: unknown, { view }: ApiContext) => view.read(record, name) ?? [],
    };
  }
  const field = { type: required ? `${value}!` : value, description };
  if (type !== "string") return field;
  return { ...field, resolve: (record: object, _: unknown, { view }: ApiContext) => view.read(record, name) };
}
