import type { FastifyReply } from "fastify";
import type { Language } from "../../ontology/labels";

/** A page may use what this service serves, and nothing that stands in the page itself. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Sets what every page for people says of itself. */
export function asPage(reply: FastifyReply, language: Language): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-language", language)
    .header("content-security-policy", POLICY)
    .header("cache-control", "no-cache");
}
