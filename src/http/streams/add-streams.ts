import type { FastifyInstance, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { StrategyError } from "../../errors";
import { authenticating } from "../authentication";
import { notReady } from "../health";
import { answerEventStream } from "./event-stream";
import type { SentOperation } from "./prepare";
import { MAX_MESSAGE_BYTES, type Streaming } from "./streaming";

/** Opens `/graphql/stream`, where subscriptions are answered as server-sent events. */
export function addEventStreams(app: FastifyInstance, streaming: Streaming): void {
  app.route({
    method: ["GET", "POST"],
    url: "/graphql/stream",
    bodyLimit: MAX_MESSAGE_BYTES,
    onRequest: [
      async (request) => {
        if (!streaming.isReady()) throw notReady();
        refuseOtherFormats(request);
      },
      authenticating(streaming.authenticate),
    ],
    handler: (request, reply) => answerEventStream(request, reply, operationOf(request), streaming),
  });
}

function refuseOtherFormats(request: FastifyRequest): void {
  if (new Negotiator(request).mediaType(["text/event-stream"])) return;
  throw new StrategyError("NOT_ACCEPTABLE", "What is at this address is served as text/event-stream only.");
}

function operationOf({ method, body, query }: FastifyRequest): SentOperation {
  if (method === "POST") return typeof body === "object" && body !== null ? body : {};
  const { variables, ...rest } = query as Readonly<Record<string, unknown>>;
  return variables === undefined ? rest : { ...rest, variables: jsonOf(variables) };
}

function jsonOf(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new StrategyError("INVALID_JSON", "Expected `variables` to be JSON, got something that is not.");
  }
}
