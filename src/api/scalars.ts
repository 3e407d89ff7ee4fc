import {
  type ASTNode,
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  type GraphQLScalarTypeConfig,
  GraphQLString,
  Kind,
  print,
} from "graphql";
import { GraphQLDateTimeISO, GraphQLJSONObject, GraphQLLocalDate } from "graphql-scalars";
import type { Declarations } from "./declare";

/** A calendar day, kept as the text that it is. */
const date = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: "Date",
  description: "A calendar day as `YYYY-MM-DD` (ISO 8601), without a time zone.",
  ...parsing("A calendar day such as 2026-01-31", (value) => GraphQLLocalDate.parseValue(value)),
});

/** A moment, kept as text in UTC so that order is alphabetical. */
const dateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A moment in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ` (ISO 8601). Other offsets are taken and turned into UTC.",
  specifiedByURL: "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6",
  serialize: String,
  ...parsing("A moment such as 2026-01-31T12:00:00Z", (value) => GraphQLDateTimeISO.parseValue(value).toISOString()),
});

/** Values by name, for programs that take whatever there is. */
const jsonObject = new GraphQLScalarType({
  ...GraphQLJSONObject.toConfig(),
  name: "JSONObject",
  description: "An object as JSON writes it: values by name.",
});

/** Makes the scalars known to the declarations. */
export function declareScalars(declare: Declarations): void {
  for (const scalar of [
    GraphQLString,
    GraphQLInt,
    GraphQLFloat,
    GraphQLBoolean,
    GraphQLID,
    date,
    dateTime,
    jsonObject,
  ]) {
    declare.name(scalar.name, scalar);
  }
}

type Parsing = Pick<GraphQLScalarTypeConfig<unknown, unknown>, "parseValue" | "parseLiteral">;

/** Reads a text, of a variable or of the operation itself; whatever else comes is refused in our own words. */
function parsing(expected: string, parse: (text: string) => unknown): Parsing {
  const read = (value: unknown, node?: ASTNode): unknown => {
    try {
      if (typeof value === "string") return parse(value);
    } catch {
      // The reason is in the words of a library; ours come below.
    }
    const came = node ? print(node) : JSON.stringify(value);
    throw new GraphQLError(`${expected} was expected; ${came} came.`, { nodes: node });
  };
  return {
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  };
}
