import {
  type GraphQLSchema,
  Kind,
  parse,
  parseValue,
  print,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { errorCatalogue } from "../errors";
import type { HttpQuestion, KouvolaApp } from "./kouvola-app";

/** What a client reads of an error. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** An argument of a list at the root, by its place and its type. */
export interface ArgumentPlace {
  readonly list: string;
  readonly argument: string;
  readonly type: string;
}

const ofGraphQL = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
] as const;
const codes: ReadonlySet<unknown> = new Set([...Object.keys(errorCatalogue), ...ofGraphQL]);

/** What no client is to read: stacks, places in files, and the words of libraries for what they hold. */
const internals = /node_modules|\.[jt]s\b|stack|class-validator|ValidationError|constraint|\$value|\[object|undefined/i;

/** The first error with which a question is refused, after a look whether a client may read them all so. */
export async function refusalOf(app: KouvolaApp, question: HttpQuestion): Promise<Refusal> {
  const { status, text, errors } = await app.post(question);
  const [error] = errors;
  if (!error) throw new Error(`${question.query} is not refused but answered: ${text}`);
  const isClean = status < 500 && errors.every(({ extensions }) => codes.has(extensions.code)) && !internals.test(text);
  if (!isClean) throw new Error(`${question.query} is refused in a way that it must not be, with ${status}: ${text}`);
  return { code: String(error.extensions.code), message: error.message };
}

/** The refusals of a value that stands in the operation itself, and of the same value in a variable. */
export async function refusalsOf(
  app: KouvolaApp,
  { list, argument, type }: ArgumentPlace,
  value: string,
): Promise<{ readonly literal: Refusal; readonly variable: Refusal }> {
  const literal = await refusalOf(app, { query: `{ ${list}(${argument}: ${value}) { totalCount } }` });
  const variable = await refusalOf(app, {
    query: `query ($given: ${type}) { ${list}(${argument}: $given) { totalCount } }`,
    variables: { given: valueFromASTUntyped(parseValue(value)) },
  });
  return { literal, variable };
}

/** A query with the variable `$nothing` in the place of its null, of the type that may stand there. */
export function withVariableForNull(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  let type = "";
  const document = visit(
    parse(query),
    visitWithTypeInfo(types, {
      enter: ({ kind }) => {
        if (kind !== Kind.NULL) return undefined;
        type = String(types.getInputType());
        return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: "nothing" } };
      },
    }),
  );
  return `query ($nothing: ${type}) ${print(document)}`;
}
