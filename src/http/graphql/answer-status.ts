import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { strategyErrorOf } from "../../api/format-error";
import { httpStatusOf } from "../http-status";

/** Gives GraphQL answers the HTTP status that "GraphQL over HTTP" and the error's category ask for. */
export const answerStatus: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return { willSendResponse: async (context) => setStatus(context) };
  },
};

/** Errors in the operation itself, which in the older media type are told in a 200. */
const OPERATION_ERRORS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

function setStatus({ request, response, errors = [] }: GraphQLRequestContextWillSendResponse<BaseContext>): void {
  if (response.body.kind !== "single") return;
  const { data, errors: told = [] } = response.body.singleResult;
  const ours = errors.map(strategyErrorOf).find((error) => error?.category === "store" || error?.category === "state");
  if (ours && !data) response.http.status = httpStatusOf(ours);
  const asksForOlder = !request.http?.headers.get("accept")?.includes("application/graphql-response+json");
  const onlyOperation = told.length > 0 && told.every(({ extensions }) => OPERATION_ERRORS.has(extensions?.code));
  if (data === undefined && onlyOperation && asksForOlder) response.http.status = 200;
}
