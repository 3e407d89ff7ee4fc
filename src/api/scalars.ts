import {
  GraphQLBoolean,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
} from "graphql";
import { GraphQLDateTimeISO, GraphQLLocalDate } from "graphql-scalars";
import type { Declarations } from "./declare";

/** A calendar day, kept as the text that it is. */
const date = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: "Date",
  description: "A calendar day as `YYYY-MM-DD` (ISO 8601), without a time zone.",
});

/** A moment, kept as text in UTC so that order is alphabetical. */
const dateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A moment in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ` (ISO 8601). Other offsets are taken and turned into UTC.",
  specifiedByURL: "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6",
  serialize: String,
  parseValue: (value) => inUtc(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) => inUtc(GraphQLDateTimeISO.parseLiteral(node, variables)),
});

/** Makes the scalars known to the declarations. */
export function declareScalars(declare: Declarations): void {
  for (const scalar of [GraphQLString, GraphQLInt, GraphQLFloat, GraphQLBoolean, GraphQLID, date, dateTime]) {
    declare.name(scalar.name, scalar);
  }
}

function inUtc(moment: unknown): string {
  if (moment instanceof Date) return moment.toISOString();
  throw new GraphQLError("A moment such as 2026-01-31T12:00:00Z was expected.");
}
