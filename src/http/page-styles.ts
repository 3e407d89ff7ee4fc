import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { projectRoot } from "../project-root";

const FOLDER = join(projectRoot, "web/pages");

/** Each part of the style sheet is one idea; browsers get them as one file, in the order in which they follow one another. */
const PARTS = [
  "tokens",
  "base",
  "frame",
  "knowing",
  "node",
  "paths",
  "chain",
  "source",
  "search",
  "card",
  "edges",
  "map",
  "table",
  "embed",
  "print",
];

/** Serves what pages load, and answers where the style sheet is: its name changes with what is in it. */
export function addPageStyles(app: FastifyInstance): string {
  const styles = PARTS.map((name) => readFileSync(join(FOLDER, `${name}.css`), "utf8")).join("\n");
  const address = `/static/pages.${createHash("sha256").update(styles).digest("hex").slice(0, 12)}.css`;
  const icon = readFileSync(join(FOLDER, "icon.svg"), "utf8");
  app.get(address, (_, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=31536000, immutable").send(styles),
  );
  app.get("/static/icon.svg", (_, reply) =>
    reply.type("image/svg+xml").header("cache-control", "public, max-age=86400").send(icon),
  );
  return address;
}
