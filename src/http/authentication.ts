import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../errors";
import type { KeyHolder, KeyRing } from "../store/keys/key-ring";

declare module "fastify" {
  interface FastifyRequest {
    /** Who holds the key that the request came with, once the route has authenticated it; null for anyone. */
    holder: KeyHolder | null;
  }
}

/**
 * Finds out who holds the key of an `Authorization` header, `Bearer <key>`. Null where there is no header: then anyone
 * asks. A header that is there and is not right is refused (UNAUTHENTICATED), never passed over; so whoever keeps a
 * connection open asks again from time to time, to hear that its key was revoked or is past its last day.
 */
export type Authenticate = (authorization: string | undefined) => Promise<KeyHolder | null>;

const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/** Authenticates by API keys. */
export function authenticatingBy(keys: Pick<KeyRing, "holderOf">): Authenticate {
  return async (authorization) => {
    if (authorization === undefined) return null;
    const key = bearer.exec(authorization)?.[1];
    const holder = key === undefined ? null : await keys.holderOf(key);
    if (holder) return holder;
    throw new StrategyError(
      "UNAUTHENTICATED",
      'Expected the header "Authorization: Bearer <key>" with a key that holds; this one is unknown, revoked or past its last day, or the header has another form.',
    );
  };
}

/** The hook of a route that looks at keys, which refuses a wrong one before it reads what else the request holds. */
export function authenticating(authenticate: Authenticate): (request: FastifyRequest) => Promise<void> {
  return async (request) => {
    request.holder = await authenticate(request.headers.authorization);
  };
}

/** Makes `request.holder` known to all routes, and tells clients that were refused which kind of key is expected. */
export function addAuthentication(app: FastifyInstance): void {
  app.decorateRequest("holder", null);
  app.addHook("onSend", async (_request: FastifyRequest, reply: FastifyReply) => {
    if (reply.statusCode === 401)
      reply.header("www-authenticate", 'Bearer realm="strategy-graph", error="invalid_token"');
  });
}
