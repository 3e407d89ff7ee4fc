import { ApolloServerErrorCode } from "@apollo/server/errors";
import { type ExecutionArgs, GraphQLError, getOperationAST, parse, specifiedRules, validate } from "graphql";
import { strategyErrorOf } from "../../api/format-error";
import { limitRules, refuseHarmful } from "../../api/limits";
import { StrategyError } from "../../errors";
import type { Streaming } from "./streaming";

/** An operation as a client sends it, before anything has checked what it is. */
export interface SentOperation {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** Holds an operation against the same limits and rules as one over HTTP: what to run, or what is wrong with it. */
export function prepare(
  sent: SentOperation,
  streaming: Streaming,
): ExecutionArgs | readonly [GraphQLError, ...GraphQLError[]] {
  try {
    return checked(sent, streaming);
  } catch (error) {
    return [
      error instanceof GraphQLError ? error : new GraphQLError(messageOf(error), { originalError: error as Error }),
    ];
  }
}

function checked(sent: SentOperation, { schema, limits }: Streaming): ReturnType<typeof prepare> {
  const { query, variables, operationName } = readShape(sent);
  refuseHarmful(query, variables, limits);
  const document = parsed(query, limits.tokens);
  const [first, ...others] = validate(schema, document, [...specifiedRules, ...limitRules(limits)]).map(asInvalid);
  if (first) return [first, ...others];
  const operation = getOperationAST(document, operationName);
  if (!operation) throw malformed("Expected the document to have one operation, or `operationName` to say which.");
  if (operation.operation !== "subscription") {
    const message = `Expected a subscription, got a ${operation.operation}. Send queries and mutations to /graphql over HTTP.`;
    throw new StrategyError("SUBSCRIPTION_EXPECTED", message, { operation: operation.operation });
  }
  return { schema, document, variableValues: variables, operationName };
}

interface Shape {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

function readShape({ query, variables, operationName }: SentOperation): Shape {
  if (typeof query !== "string") throw malformed("Expected `query` to be the text of a subscription.");
  const isObject = typeof variables === "object" && !Array.isArray(variables);
  if (variables !== undefined && !isObject) throw malformed("Expected `variables` to be an object.");
  const name = operationName ?? undefined;
  if (name !== undefined && typeof name !== "string") throw malformed("Expected `operationName` to be a text.");
  return { query, variables: (variables ?? undefined) as Shape["variables"], operationName: name };
}

function parsed(query: string, maxTokens: number): ReturnType<typeof parse> {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw coded(error as GraphQLError, ApolloServerErrorCode.GRAPHQL_PARSE_FAILED);
  }
}

/** Our own codes stand, and what the rules of GraphQL find gets Apollo Server's. */
function asInvalid(error: GraphQLError): GraphQLError {
  return strategyErrorOf(error) ? error : coded(error, ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED);
}

function coded(error: GraphQLError, code: ApolloServerErrorCode): GraphQLError {
  const { message, source, positions } = error;
  return new GraphQLError(message, { source, positions, extensions: { code } });
}

function malformed(message: string): StrategyError {
  return new StrategyError("INVALID_REQUEST", message);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
