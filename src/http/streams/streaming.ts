import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { OperationLimits } from "../../api/limits";
import type { Authenticate } from "../authentication";
import type { RequestFacts } from "../request-facts";
import type { OpenStreams } from "./open-streams";

/** What streams of events are made of, over whichever transport. */
export interface Streaming {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits;
  readonly isReady: () => boolean;
  readonly authenticate: Authenticate;
  /** The context of one event, which is what its asker may see at this moment, with the revision that it sees. */
  readonly contextNow: (facts: RequestFacts) => { readonly context: unknown; readonly revision: number | null };
  /** The latest revision. */
  readonly revision: () => number | null;
  readonly open: OpenStreams;
  readonly log: FastifyBaseLogger;
}

/** The most bytes that a client may send in one message. */
export const MAX_MESSAGE_BYTES = 65_536;
