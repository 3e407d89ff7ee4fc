import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { linksSchema } from "../../pages/embed/links-schema";
import { projectRoot } from "../../project-root";

/** Where `npm run build` puts what pages of other origins load. */
const BUILT = join(projectRoot, "dist/web/embed");

const TYPES: Readonly<Record<string, string>> = {
  "strategy-links.js": "text/javascript; charset=utf-8",
  "frame-inside.js": "text/javascript; charset=utf-8",
  "frame-outside.js": "text/javascript; charset=utf-8",
  "builder.js": "text/javascript; charset=utf-8",
  "links.css": "text/css; charset=utf-8",
};

/** Serves scripts and styles at addresses that stay: pages elsewhere have them written in, so they may change, but not often. */
export function addEmbedFiles(app: FastifyInstance): void {
  for (const [name, type] of Object.entries(TYPES)) {
    const text = readBuilt(name);
    app.get(`/embed/v1/${name}`, (_, reply) =>
      reply.type(type).header("cache-control", "public, max-age=3600, stale-while-revalidate=86400").send(text),
    );
  }
  app.get("/embed/v1/links.schema.json", (_, reply) =>
    reply
      .type("application/schema+json")
      .header("cache-control", "public, max-age=3600")
      .send(JSON.stringify(linksSchema)),
  );
}

function readBuilt(name: string): string {
  const file = join(BUILT, name);
  if (!existsSync(file)) throw new Error("What pages embed is not built. Run: npm run build");
  return readFileSync(file, "utf8");
}
