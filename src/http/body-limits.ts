import { type Readable, Transform } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../errors";

/** How long the body of a request may be, in bytes. */
export interface BodyLimits {
  /** For anyone, and for keys that only read. */
  readonly bodyBytes: number;
  /** For keys that change something: the text of a source is longer than any question. */
  readonly writeBytes: number;
}

/** What a route needs to take longer bodies of those who may change something; who that is has to be known before. */
export function longerForWriters({ bodyBytes, writeBytes }: BodyLimits) {
  return {
    bodyLimit: Math.max(bodyBytes, writeBytes),
    preParsing: async (request: FastifyRequest, reply: FastifyReply, body: Readable): Promise<Readable> => {
      if (request.holder && request.holder.role !== "READER") return body;
      const told = request.headers["content-length"];
      if (told === undefined) return body.pipe(atMost(bodyBytes, reply));
      if (Number(told) <= bodyBytes) return body;
      throw tooLarge(bodyBytes, reply);
    },
  };
}

/** Passes on what comes until it becomes too much. */
function atMost(limit: number, reply: FastifyReply): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, next) {
      bytes += chunk.length;
      if (bytes > limit) next(tooLarge(limit, reply));
      else next(null, chunk);
    },
  });
}

/** The rest of the body is not read, so the connection cannot be used again. */
function tooLarge(limit: number, reply: FastifyReply): StrategyError {
  reply.header("connection", "close");
  return new StrategyError("BODY_TOO_LARGE", "The body of the request is longer than is allowed.", { limit });
}
