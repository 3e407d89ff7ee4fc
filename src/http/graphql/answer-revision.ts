import type { ApolloServerPlugin, BaseContext } from "@apollo/server";

/** Tells in `extensions.revision` of every answer which revision of the graph it was read from. */
export function answerRevision<Context extends BaseContext>(
  revisionOf: (context: Context) => number | null,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== "single") return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, revision: revisionOf(contextValue) };
        },
      };
    },
  };
}
