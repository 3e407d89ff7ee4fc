import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphState } from "../linked-data/publisher";
import { projectRoot } from "../project-root";

/** Another version of the program may write the same graph otherwise: whoever changes how raises the version. */
const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as { version: string };

/** The tag of a representation: it changes with the graph, the day, and whatever else decides what is written. */
export function entityTag({ revision, recordedAt, day }: GraphState, representation: readonly unknown[]): string {
  const key = JSON.stringify([version, recordedAt, ...representation]);
  const hash = createHash("sha256").update(key).digest("base64url").slice(0, 12);
  return `W/"${revision}-${day}-${hash}"`;
}

/** Tags an answer, which caches may keep but ask about; true when the client has it already and 304 is all to say. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header("etag", tag).header("cache-control", "public, no-cache");
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  const strong = (one: string) => one.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((one) => strong(one) === strong(tag));
}
