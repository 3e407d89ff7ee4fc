import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { errorCatalogue, StrategyError } from "../errors";

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

/** What a client is told of an error of ours; where the database is concerns nobody but its operator. */
export function toldOf(error: StrategyError): Pick<StrategyError, "message" | "details"> {
  if (!namesPlace(error)) return error;
  return { message: errorCatalogue[error.code].description, details: {} };
}

/** Whether an error says where the database is: then it belongs in the log as it is, and not in an answer. */
export function namesPlace({ category, details }: StrategyError): boolean {
  return category === "store" && "place" in details;
}

/** Whether an error is one that nobody foresaw, which belongs in the log and not in the answer. */
export function isUnexpected(error: unknown): boolean {
  return strategyErrorOf(error) === undefined && foreseenCodeOf(error) === undefined;
}

/** What a client sees of an error: our own with code and details, GraphQL's with theirs, and nothing of any other. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const ours = strategyErrorOf(error);
  if (ours) {
    const told = toldOf(ours);
    const details = Object.keys(told.details).length > 0 ? { details: told.details } : {};
    return { message: told.message, ...place, extensions: { code: ours.code, ...details } };
  }
  const code = foreseenCodeOf(error);
  if (!code) return { message: UNEXPECTED.message, ...place, extensions: { code: UNEXPECTED.code } };
  return { message, ...place, extensions: { code } };
}

function foreseenCodeOf(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const code = String(error.extensions.code);
  return FORESEEN.has(code) ? code : codeOfLateRefusal(error.originalError ?? error);
}

/**
 * What GraphQL.js notices only while it runs an operation, and gives no code: a type of operation that the schema does
 * not have, or a variable that comes as null where a value is needed. Then it points at the operation or at the value;
 * at a field it points when it is our answer that is wrong.
 */
function codeOfLateRefusal(error: Error): string | undefined {
  const place = error instanceof GraphQLError ? error.nodes?.[0]?.kind : undefined;
  if (place === undefined || place === Kind.FIELD) return undefined;
  return place === Kind.OPERATION_DEFINITION
    ? ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE
    : ApolloServerErrorCode.BAD_USER_INPUT;
}
