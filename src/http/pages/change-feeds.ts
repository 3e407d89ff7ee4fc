import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Language, languages } from "../../ontology/labels";
import { changeFeed } from "../../pages/changes/change-feed";
import { notReady } from "../health";
import { originOf } from "../origin";
import type { PageParts } from "./page-parts";

/** Serves what was changed as feeds to be followed, in each language: of all, of a space, or of one thing. */
export function addChangeFeeds(app: FastifyInstance, parts: PageParts): void {
  for (const language of languages) {
    app.get(`/${language}/changes.atom`, (request, reply) => answer(request, reply, { ...parts, language }));
  }
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { isReady, ask, days, publicUrl, language }: PageParts & { readonly language: Language },
): Promise<FastifyReply> {
  if (!isReady()) throw notReady();
  const { searchParams } = new URL(request.url, "http://here");
  const origin = originOf(request, publicUrl);
  const feed = await changeFeed({ parameters: searchParams, language, ask, days, origin });
  reply.type("application/atom+xml; charset=utf-8").header("content-language", language);
  reply.header("cache-control", "public, no-cache");
  if (feed.modified) reply.header("last-modified", new Date(feed.modified).toUTCString());
  if (isUnchanged(request, feed.modified)) return reply.code(304).send();
  return reply.send(feed.xml);
}

/** Whether a reader that asks by the time alone has it already; those that ask by the tag are answered by that. */
function isUnchanged({ headers }: FastifyRequest, modified: string | null): boolean {
  const since = Date.parse(headers["if-modified-since"] ?? "");
  if (headers["if-none-match"] !== undefined || modified === null || Number.isNaN(since)) return false;
  return Math.floor(Date.parse(modified) / 1000) <= Math.floor(since / 1000);
}
