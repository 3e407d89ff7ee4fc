import type { FastifyBaseLogger } from "fastify";
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from "graphql";
import { formatError, isUnexpected } from "../../api/format-error";

/** An answer that tells what went wrong and nothing else. */
export function told(error: unknown): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  const message = error instanceof Error ? error.message : String(error);
  return {
    errors: [new GraphQLError(message, { originalError: error instanceof Error ? error : new Error(message) })],
  };
}

/** What a client gets of an answer: errors as over HTTP, and what nobody foresaw in the log only. */
export function formatted({ errors, ...rest }: ExecutionResult, log: FastifyBaseLogger): FormattedExecutionResult {
  for (const error of errors?.filter(isUnexpected) ?? []) {
    log.error({ path: error.path, err: error.originalError ?? error }, "unexpected error in a subscription");
  }
  return { ...rest, ...(errors && { errors: errors.map((error) => formatError(error.toJSON(), error)) }) };
}
