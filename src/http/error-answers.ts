import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { namesPlace, toldOf, UNEXPECTED } from "../api/format-error";
import { type ErrorCode, StrategyError } from "../errors";
import { httpStatusOf } from "./http-status";

/** Makes every failure outside GraphQL answer in GraphQL's form, so that a client reads one kind of error only. */
export function addErrorAnswers(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => answerNowhere(app, request, reply));
}

/** Answers an error with its own status, code and message, or as unexpected, with the original in the log only. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = knownError(error);
  if (known && namesPlace(known)) request.log.error({ err: known }, "the database failed");
  const told = known && toldOf(known);
  if (known && told) return answer(reply, httpStatusOf(known), known.code, told.message, told.details);
  request.log.error({ err: error }, "unexpected error");
  return answer(reply, 500, UNEXPECTED.code, UNEXPECTED.message);
}

/** What is written to a socket whose request could not be read as HTTP at all. */
export function unreadableAnswer(): string {
  const body = JSON.stringify(errorBody("INVALID_REQUEST", "The request cannot be understood as HTTP.", {}));
  const head = ["HTTP/1.1 400 Bad Request", "Connection: close", "Content-Type: application/json; charset=utf-8"];
  return [...head, `Content-Length: ${Buffer.byteLength(body)}`, "", body].join("\r\n");
}

function answerNowhere(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split("?")[0] ?? "/";
  const methods: HTTPMethods[] = ["GET", "HEAD", "POST"];
  const allowed = methods.filter((method) => app.hasRoute({ method, url: path }));
  if (allowed.length === 0) return answer(reply, 404, "NOT_FOUND", "There is nothing at this address.");
  const message = `Expected the method ${allowed.join(" or ")}, got ${request.method}.`;
  return answer(reply.header("allow", allowed.join(", ")), 405, "METHOD_NOT_ALLOWED", message);
}

function answer(reply: FastifyReply, status: number, code: string, message: string, details = {}): FastifyReply {
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .send(errorBody(code, message, details));
}

function errorBody(code: string, message: string, details: Readonly<Record<string, unknown>>): object {
  const extensions = Object.keys(details).length > 0 ? { code, details } : { code };
  return { errors: [{ message, extensions }] };
}

const FASTIFY_CODES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ["BODY_TOO_LARGE", "The body of the request is longer than is allowed."],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    "UNSUPPORTED_MEDIA_TYPE",
    "Expected a body of the type application/json, or of an import application/yaml.",
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ["INVALID_JSON", "Expected a body of JSON, got an empty one."],
  FST_ERR_CTP_INVALID_JSON_BODY: ["INVALID_JSON", "Expected a body of JSON, got something that is not."],
};

function knownError(error: unknown): StrategyError | undefined {
  if (error instanceof StrategyError) return error;
  if (!(error instanceof Error)) return undefined;
  const { code = "", statusCode = 500 } = error as { code?: string; statusCode?: number };
  const ours = FASTIFY_CODES[code];
  if (ours) return new StrategyError(...ours);
  if (error instanceof SyntaxError && statusCode === 400)
    return new StrategyError("INVALID_JSON", "Expected a body of JSON, got something that is not.");
  if (statusCode < 400 || statusCode >= 500) return undefined;
  return new StrategyError("INVALID_REQUEST", "The request cannot be understood.");
}
