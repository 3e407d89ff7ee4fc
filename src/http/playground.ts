import { dirname, join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { projectRoot } from "../project-root";

/** Where the browser's own files are; the rest comes from the packages that the page is made of. */
const OWN = join(projectRoot, "web/playground");

/** The files of the page by the name under which it asks for them, and nothing else. */
const ASSETS: Readonly<Record<string, string>> = {
  "playground.js": OWN,
  "playground.css": OWN,
  "icon.svg": OWN,
  "react.production.min.js": join(packageFolder("react"), "umd"),
  "react-dom.production.min.js": join(packageFolder("react-dom"), "umd"),
  "graphiql.min.js": packageFolder("graphiql"),
  "graphiql.min.css": packageFolder("graphiql"),
};

/** GraphiQL writes style elements and style attributes; but for those the page may use its own files only. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

const DAY = 86_400;

/** Serves the page on which people try questions, whole from this service: a city's network may be closed. */
export async function addPlayground(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, { root: OWN, serve: false, cacheControl: false });
  app.get("/", (_, reply) => reply.redirect("/playground", 302));
  app.get("/playground", (_, reply) =>
    reply.header("content-security-policy", POLICY).header("cache-control", "no-cache").sendFile("index.html"),
  );
  for (const [name, folder] of Object.entries(ASSETS)) {
    const caching = folder === OWN ? "no-cache" : `public, max-age=${DAY}`;
    app.get(`/playground/assets/${name}`, (_, reply) => reply.header("cache-control", caching).sendFile(name, folder));
  }
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
