import type { ApolloServerPlugin, BaseContext } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import { isUnexpected, namesPlace, strategyErrorOf } from "../api/format-error";

/** The header that carries a request's id from Fastify to the log lines of GraphQL, and to the client. */
export const REQUEST_ID_HEADER = "x-request-id";

/** Writes to the log what a client is not told: the errors that nobody foresaw, with the request's id. */
export function errorLog(log: FastifyBaseLogger): ApolloServerPlugin<BaseContext> {
  return {
    async contextCreationDidFail({ error }) {
      if (isUnexpected(error)) log.error({ err: error }, "the context of a request could not be made");
    },
    async requestDidStart({ request }) {
      const reqId = request.http?.headers.get(REQUEST_ID_HEADER);
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            const ours = strategyErrorOf(error);
            if (ours && namesPlace(ours)) log.error({ reqId, path: error.path, err: ours }, "the database failed");
          }
          for (const error of errors.filter(isUnexpected)) {
            log.error({ reqId, path: error.path, err: error.originalError ?? error }, "unexpected error in a resolver");
          }
        },
      };
    },
  };
}
