import { entryTypeOf } from "../../ontology/entry";
import type { NodeType } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import { type Property, propertiesOf } from "../../ontology/property";
import type { LinkType } from "../../ontology/relationship";
import { Statement } from "../../ontology/statement";
import { TextLanguage } from "../../ontology/vocabulary";
import { givable } from "../read/read-record";
import { type JsonSchema, mustBeGiven, schemaOfProperty, schemaOfType, whenever } from "./schema-of-property";
import { statementAbout, statementSchema } from "./statement-schema";

/** Where the JSON Schema of graph documents is served. */
export const documentSchemaPath = "/schema/graph-document.json";

/** The JSON Schema of graph documents (draft 2020-12): what an editor can know of one while it is written. */
export function documentSchema(ontology: Ontology): JsonSchema {
  const entries = ontology.entryTypes.filter(({ entity }) => entity !== Statement);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Graph document",
    description: "Nodes and links of one space, with where each is said.",
    type: "object",
    required: ["space"],
    additionalProperties: false,
    properties: {
      $schema: orNull({ type: "string", description: "Where this schema is found, for editors." }),
      space: {
        type: "string",
        pattern: "^[a-z0-9][a-z0-9-]*$",
        description: "The first part of the ids of its nodes.",
      },
      title: orNull({ type: "string", description: "What the document is called; it is not imported." }),
      language: orNull({ ...schemaOfType(TextLanguage), description: "The language of nodes that do not say theirs." }),
      source: orNull({ ...schemaOfType("id"), description: "The source of statements that do not say theirs." }),
      nodes: orNull({ type: "array", items: { $ref: "#/$defs/node" } }),
      links: orNull({ type: "array", items: { $ref: "#/$defs/link" } }),
    },
    $defs: {
      node: oneOfTypes(ontology.nodeTypes),
      ...Object.fromEntries(ontology.nodeTypes.map((type) => [type.name, nodeSchema(type)])),
      link: linkSchema(ontology),
      Statement: statementSchema(),
      ...Object.fromEntries(entries.map(({ name, entity, description }) => [name, { description, ...closed(entity) }])),
    },
  };
}

/** By its type a node is one of them: what is wrong with it is told of that one alone. */
function oneOfTypes(types: readonly NodeType[]): JsonSchema {
  return {
    type: "object",
    required: ["id", "type", "name"],
    properties: { type: { enum: types.map(({ name }) => name) } },
    allOf: types.map(({ name }) => ifType(name, { $ref: `#/$defs/${name}` })),
  };
}

function nodeSchema({ name, description, properties, entries }: NodeType): JsonSchema {
  const given = givable(properties);
  const lists = entries.map(({ name: list, of, description: words }) => {
    const { entity, name: entry } = entryTypeOf(of());
    const items = entity === Statement ? statementAbout(properties) : { $ref: `#/$defs/${entry}` };
    return [list, orNull({ description: words, type: "array", items })];
  });
  return {
    description,
    additionalProperties: false,
    required: given.filter(mustBeGiven).map((property) => property.name),
    properties: {
      id: { ...schemaOfType("id"), description: "Chosen once and never changed; in the space of the document." },
      type: { const: name, description },
      ...byName(given),
      ...Object.fromEntries(lists),
    },
  };
}

function linkSchema({ linkTypes, linkProperties }: Ontology): JsonSchema {
  const given = givable(linkProperties);
  return {
    type: "object",
    required: ["type", "source", "target", "statements"],
    additionalProperties: false,
    properties: {
      id: { ...schemaOfType("id"), description: "Made of what it links when left out." },
      type: { enum: linkTypes.map(({ name }) => name) },
      source: { ...schemaOfType("id"), description: "The node that it leads from." },
      target: { ...schemaOfType("id"), description: "The node that it leads to." },
      ...byName(given),
      statements: { type: "array", minItems: 1, items: statementAbout(given), description: "Where it comes from." },
    },
    allOf: linkTypes.map((type) => ifType(type.name, roleSchema(type))),
  };
}

function roleSchema({ description, roles, requires }: LinkType): JsonSchema {
  const words = Object.keys(roles ?? {});
  const isRequired = requires?.includes("role") ?? false;
  const role = words.length ? { enum: [...words, ...(isRequired ? [] : [null])] } : { type: "null" };
  return { description, properties: { role }, ...(isRequired ? { required: ["role"] } : {}) };
}

function closed(entity: abstract new (...args: never[]) => object): JsonSchema {
  const given = givable(propertiesOf(entity));
  const required = given.filter(mustBeGiven).map(({ name }) => name);
  return { type: "object", additionalProperties: false, required, properties: byName(given) };
}

function byName(properties: readonly Property[]): JsonSchema {
  return Object.fromEntries(properties.map((property) => [property.name, schemaOfProperty(property)]));
}

function ifType(name: string, then: JsonSchema): JsonSchema {
  return whenever({ required: ["type"], properties: { type: { const: name } } }, then);
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "null" }] };
}

/** The same as text, as it is kept and served. */
export function documentSchemaText(ontology: Ontology): string {
  return `${JSON.stringify(documentSchema(ontology), null, 2)}\n`;
}
