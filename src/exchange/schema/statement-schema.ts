import { type Property, propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import { givable } from "../read/read-record";
import { type JsonSchema, schemaOfProperty, whenever } from "./schema-of-property";

const given = givable(propertiesOf(Statement));

/** The schema of a statement about something that has these properties, as a part of the schema of documents. */
export function statementAbout(about: readonly Property[]): JsonSchema {
  return { $ref: "#/$defs/Statement", properties: { property: { enum: [...namesOf(about), null] } } };
}

/** The schema of a statement, whatever it is about. */
export function statementSchema(): JsonSchema {
  const properties = given.map((property): [string, JsonSchema] => {
    return [property.name === "sourceId" ? "source" : property.name, schemaOfProperty(property)];
  });
  return {
    type: "object",
    required: ["status"],
    additionalProperties: false,
    properties: { ...Object.fromEntries(properties), status: { enum: ["STATED", "COLLECTIVE", "INFERRED"] } },
    allOf: [
      grounds("INFERRED", ["why", "confidence"]),
      grounds("COLLECTIVE", ["why"]),
      ...["start", "end"].map(aPosition),
    ],
  };
}

/** What is not simply said needs its grounds. */
function grounds(status: string, names: readonly string[]): JsonSchema {
  const isGiven = { why: { type: "string", pattern: "\\S" }, confidence: { type: "string" } };
  const properties = Object.fromEntries(Object.entries(isGiven).filter(([name]) => names.includes(name)));
  const isSo = { required: ["status"], properties: { status: { const: status } } };
  return whenever(isSo, { required: names, properties });
}

/** A position belongs to a quote, and both its ends to each other. */
function aPosition(end: string): JsonSchema {
  const isGiven = { required: [end], properties: { [end]: { type: "integer" } } };
  return whenever(isGiven, {
    required: ["quote", "start", "end"],
    properties: { quote: { type: "string" }, start: { type: "integer", minimum: 0 }, end: { type: "integer" } },
  });
}

function namesOf(properties: readonly Property[]): string[] {
  return [...new Set(properties.map(({ name }) => name))];
}
