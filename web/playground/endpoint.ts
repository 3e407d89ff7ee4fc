import type { Fetcher, FetcherParams } from "@graphiql/toolkit";

/** Where the graph answers, seen from this page: beside it, whatever stands before both. */
const ENDPOINT = new URL("graphql", location.href);

/** Sends an operation to the graph. */
export const ask: Fetcher = async (operation, { headers = {} } = {}) => {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { accept: "application/graphql-response+json", "content-type": "application/json", ...headers },
    body: JSON.stringify(withoutForeignName(operation)),
  });
  return response.json();
};

/** For a moment after another tab is opened, GraphiQL still has the name of the operation of the last one. */
function withoutForeignName({ operationName, ...operation }: FetcherParams): FetcherParams {
  const isOfQuery = operation.query.match(/\w+/g)?.includes(operationName ?? "");
  return isOfQuery ? { ...operation, operationName } : operation;
}
