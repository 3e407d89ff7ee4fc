import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { projectRoot } from "../project-root";

/** Where `npm run build` puts the page and its files. */
const BUILT = join(projectRoot, "dist/web/playground");

/** The word in the page in whose place each answer has a nonce of its own; web/playground/vite.config.mts says it too. */
const NONCE = /CSP_NONCE/g;

/** Serves the page on which people try questions, whole from this service: a city's network may be closed. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  const page = readPage();
  app.get("/playground", (_, reply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .type("text/html; charset=utf-8")
      .header("content-security-policy", policyFor(nonce))
      .header("cache-control", "no-store")
      .send(page.replace(NONCE, nonce));
  });
  // The names of the files change with what is in them.
  await app.register(fastifyStatic, {
    root: join(BUILT, "assets"),
    prefix: "/playground/assets/",
    index: false,
    wildcard: false,
    immutable: true,
    maxAge: "1y",
  });
}

/** The page may use this service and nothing else; styles that its scripts add have to show the nonce. */
function policyFor(nonce: string): string {
  return [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; ");
}

function readPage(): string {
  const file = join(BUILT, "index.html");
  if (!existsSync(file)) throw new Error("The playground is not built. Run: npm run build");
  return readFileSync(file, "utf8");
}
