import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { StrategyError } from "../errors";

/** What a client is told when something happened that nobody foresaw. */
export const UNEXPECTED = {
  message: "Something went wrong on our side.",
  code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
} as const;

/** The codes with which Apollo Server tells a client what is wrong with a request. */
const FORESEEN: ReadonlySet<string> = new Set(
  Object.values(ApolloServerErrorCode).filter((code) => code !== UNEXPECTED.code),
);

/** The error of ours that stands behind an error, however often it was wrapped on its way. */
export function strategyErrorOf(error: unknown): StrategyError | undefined {
  if (error instanceof StrategyError) return error;
  return error instanceof GraphQLError ? strategyErrorOf(error.originalError) : undefined;
}

/** Whether an error is one that nobody foresaw, which belongs in the log and not in the answer. */
export function isUnexpected(error: unknown): boolean {
  if (strategyErrorOf(error)) return false;
  return !(error instanceof GraphQLError && FORESEEN.has(String(error.extensions.code)));
}

/** What a client sees of an error: our own with code and details, GraphQL's with theirs, and nothing of any other. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const ours = strategyErrorOf(error);
  if (ours) {
    const details = Object.keys(ours.details).length > 0 ? { details: ours.details } : {};
    return { message: ours.message, ...place, extensions: { code: ours.code, ...details } };
  }
  if (isUnexpected(error)) return { message: UNEXPECTED.message, ...place, extensions: { code: UNEXPECTED.code } };
  return { message, ...place, extensions: { code: formatted.extensions?.code } };
}
