import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { projectRoot } from "../../project-root";

const FOLDER = join(projectRoot, "web/pages");

/** Where `npm run build` puts the script of our own pages. */
const SCRIPT = join(projectRoot, "dist/web/pages/slide.js");

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
  "times",
  "changes",
  "embed",
  "print",
];

/** The style sheet of the pages and where it is served: its name changes with what is in it. */
interface PageStyles {
  readonly address: string;
  readonly text: string;
}

let read: PageStyles | undefined;

/** The style sheet, read once. */
export function pageStyles(): PageStyles {
  read ??= readStyles();
  return read;
}

/** Serves what pages load. */
export function addPageStyles(app: FastifyInstance): void {
  const { address, text } = pageStyles();
  const icon = readFileSync(join(FOLDER, "icon.svg"), "utf8");
  app.get(address, (_, reply) =>
    reply.type("text/css; charset=utf-8").header("cache-control", "public, max-age=31536000, immutable").send(text),
  );
  const script = readScript();
  app.get("/static/slide.js", (_, reply) =>
    reply.type("text/javascript; charset=utf-8").header("cache-control", "public, max-age=3600").send(script),
  );
  app.get("/static/icon.svg", (_, reply) =>
    reply.type("image/svg+xml").header("cache-control", "public, max-age=86400").send(icon),
  );
}

function readScript(): string {
  if (!existsSync(SCRIPT)) throw new Error("What the pages load is not built. Run: npm run build");
  return readFileSync(SCRIPT, "utf8");
}

function readStyles(): PageStyles {
  const text = PARTS.map((name) => readFileSync(join(FOLDER, `${name}.css`), "utf8")).join("\n");
  return { address: `/static/pages.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.css`, text };
}
