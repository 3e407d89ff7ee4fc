import etag from "@fastify/etag";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import { suggestion } from "../../ontology/nearest-name";
import type { Ask } from "../../pages/ask";
import { renderFrame, renderFrameRefusal } from "../../pages/embed/frame";
import type { LinksAnswer } from "../../pages/embed/links-answer";
import { readLinks } from "../../pages/embed/read-links";
import { embedWords } from "../../pages/embed/words";
import { notReady } from "../health";
import { httpStatusOf } from "../http-status";
import { originOf } from "../origin";
import { preferredLanguage } from "../preferred-language";
import { addEmbedFiles } from "./embed-files";
import { languageWished, readWish } from "./embed-wish";

/** What pages of other origins need from the rest of the house. */
export interface EmbedParts {
  readonly isReady: () => boolean;
  readonly ask: Ask;
  readonly publicUrl: string | undefined;
  /** The origins whose pages may show links in a frame, beside this one. */
  readonly frameOrigins: readonly string[];
}

/** What may be an hour old in a cache while a new one is fetched, and stay for a day when the service is gone. */
const KEEP = "public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400";

/** Serves what pages of other origins show of the strategy: public things only, to everyone, the same for all. */
export async function addEmbed(app: FastifyInstance, parts: EmbedParts): Promise<void> {
  app.get("/embed", (request, reply) => {
    const { search } = new URL(request.url, "http://here");
    const language = preferredLanguage(request.headers["accept-language"]) ?? "fi";
    return reply.header("vary", "accept-language").redirect(`/${language}/embed${search}`, 302);
  });
  await app.register(async (scope) => {
    await scope.register(etag, { weak: true });
    scope.addHook("onRequest", async (_, reply) => {
      reply.header("access-control-allow-origin", "*").header("cross-origin-resource-policy", "cross-origin");
    });
    addEmbedFiles(scope);
    scope.get("/embed/v1/links", async (request, reply) => {
      const answer = await answerTo(request, parts);
      const form = '</embed/v1/links.schema.json>; rel="describedby"';
      return reply.header("cache-control", KEEP).header("link", form).send(answer);
    });
    // Tools that watch a page add headers of their own to its requests, for which browsers ask first.
    scope.options("/embed/v1/links", (_, reply) =>
      reply
        .code(204)
        .header("access-control-allow-methods", "GET, HEAD")
        .header("access-control-allow-headers", "*")
        .header("access-control-max-age", "86400")
        .send(),
    );
    scope.get("/embed/v1/frame", (request, reply) => sendFrame(request, reply, parts));
  });
}

async function sendFrame(request: FastifyRequest, reply: FastifyReply, parts: EmbedParts): Promise<FastifyReply> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const ancestors = ["frame-ancestors 'self'", ...parts.frameOrigins].join(" ");
  reply.type("text/html; charset=utf-8").header("content-security-policy", [...policy, ancestors].join("; "));
  try {
    const answer = await answerTo(request, parts);
    return reply.header("content-language", answer.language).header("cache-control", KEEP).send(renderFrame(answer));
  } catch (error) {
    if (!(error instanceof StrategyError) || typeof error.details.inWords !== "string") throw error;
    const language = languageWished(parametersOf(request));
    const html = renderFrameRefusal(language, error.details.inWords, error.message);
    return reply.code(httpStatusOf(error)).header("cache-control", "no-store").send(html);
  }
}

/** The links that a request asks for; what is wrong with it is told to its author, and in words for readers too. */
async function answerTo(request: FastifyRequest, { ask, isReady, publicUrl }: EmbedParts): Promise<LinksAnswer> {
  if (!isReady()) throw notReady();
  const parameters = parametersOf(request);
  try {
    const wish = readWish(parameters);
    const found = await readLinks(ask, wish, originOf(request, publicUrl));
    if (found.kind === "found") return found.answer;
    if (found.kind === "no such node")
      throw new StrategyError("NOT_FOUND", `There is no public thing with the id "${wish.node}".`, {
        argument: "node",
      });
    const { relation, type, known } = found;
    const nearest = suggestion(relation, known) || `; expected one of ${known.join(", ")}.`;
    throw new StrategyError("INVALID_ARGUMENT", `"${relation}" is no relation of a ${type}${nearest}`, {
      argument: "relation",
      relations: known,
    });
  } catch (error) {
    if (!(error instanceof StrategyError) || httpStatusOf(error) >= 500) throw error;
    const words = embedWords[languageWished(parameters)];
    const inWords = error.code === "NOT_FOUND" ? words.frameNotFound : words.frameBroken;
    throw new StrategyError(error.code, error.message, { ...error.details, inWords }, { cause: error });
  }
}

function parametersOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, "http://here").searchParams;
}
