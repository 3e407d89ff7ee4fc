import { GraphQLError, type ValidationContext } from "graphql";
import { type ErrorCode, StrategyError } from "../../errors";

/** Reports that an operation goes beyond a limit, so that the client gets our code and not "validation failed". */
export function reportExcess(
  context: ValidationContext,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, number>>,
): void {
  context.reportError(new GraphQLError(message, { originalError: new StrategyError(code, message, details) }));
}
