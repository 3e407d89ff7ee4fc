import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import { contentType, mediaTypes, type NodeFormat, nodeFormats } from "../../linked-data/formats";
import type { Publisher } from "../../linked-data/publisher";
import { entityTag, isKnown } from "../conditional";
import { notReady } from "../health";
import { negotiate } from "../negotiate";
import { originOf } from "../origin";
import { addGraphs } from "./linked-graphs";

/**
 * Makes the page of a node for people, and sets what headers and status a page needs; null when it has none. Where there
 * is no such node, the page says so, or what it was.
 */
export type NodePage = (
  id: string,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<string | null> | string | null;

/** Makes the picture that previews of a node's address show, and sets what headers it needs. */
export type NodePicture = (id: string, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What the addresses of things need from the rest of the house. */
export interface LinkedDataParts {
  readonly isReady: () => boolean;
  readonly publisher: Publisher;
  /** Where people reach the service; where each request came to when it is not set. */
  readonly publicUrl: string | undefined;
  /** Pages at the addresses of nodes; without it there is only data. */
  readonly html?: NodePage;
  /** Pictures beside the pages. */
  readonly picture?: NodePicture;
}

const types = { html: "text/html", ...mediaTypes } as const;

type Format = keyof typeof types;

/** How the address of a picture ends. */
const PICTURE = ".png";

/** Serves what a thing's address leads to: data in open formats, and the page where there is one. */
export async function addLinkedData(app: FastifyInstance, parts: LinkedDataParts): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook("onRequest", async (_, reply) => {
      reply.header("access-control-allow-origin", "*").header("access-control-expose-headers", "ETag, Link");
      if (!parts.isReady()) throw notReady();
    });
    scope.get<{ Params: { "*": string } }>("/id/*", (request, reply) => answerNode(request, reply, parts));
    scope.route({ method: ["POST", "PUT", "PATCH", "DELETE"], url: "/id/*", handler: refuseMethod });
    addGraphs(scope, parts);
  });
}

async function answerNode(
  request: FastifyRequest<{ Params: { "*": string } }>,
  reply: FastifyReply,
  { publisher, publicUrl, html, picture }: LinkedDataParts,
): Promise<FastifyReply> {
  const [id, ending] = readAddress(request.params["*"]);
  if (picture && id.endsWith(PICTURE)) {
    const pictured = id.slice(0, -PICTURE.length);
    publisher.requireNode(pictured);
    return picture(pictured, request, reply);
  }
  if (!ending) reply.header("vary", "Accept, Accept-Language");
  const base = originOf(request, publicUrl);
  const offered: readonly Format[] = html ? ["html", ...nodeFormats] : nodeFormats;
  const wanted: Format = ending ?? negotiate(request, offered, types);
  if (wanted === "html" && !publisher.has(id)) return reply.send(await html?.(id, request, reply));
  publisher.requireNode(id);
  reply.header("link", linksOf(`${base}/id/${id}`));
  const page = wanted === "html" ? await html?.(id, request, reply) : null;
  if (page) {
    reply.removeHeader("access-control-allow-origin").removeHeader("access-control-expose-headers");
    if (isKnown(request, reply, entityTag(publisher.state(), [page]))) return reply.code(304).send();
    return reply.type("text/html; charset=utf-8").send(page);
  }
  const format = wanted === "html" ? negotiate<NodeFormat>(request, nodeFormats, types) : wanted;
  if (isKnown(request, reply, entityTag(publisher.state(), [base, format]))) return reply.code(304).send();
  reply.header("content-location", `${base}/id/${id}.${format}`);
  return reply.type(contentType(format)).send(publisher.node(id, format, base));
}

/** The id and the format that an address names; ids have no dots. */
function readAddress(path: string): [id: string, format: NodeFormat | null] {
  const format = nodeFormats.find((one) => path.endsWith(`.${one}`));
  return format ? [path.slice(0, -format.length - 1), format] : [path, null];
}

/** Where the thing is found in which format. */
function linksOf(address: string): string {
  const alternates = nodeFormats.map((one) => `<${address}.${one}>; rel="alternate"; type="${mediaTypes[one]}"`);
  return [`<${address}>; rel="canonical"`, ...alternates].join(", ");
}

async function refuseMethod({ method }: FastifyRequest, reply: FastifyReply): Promise<never> {
  reply.header("allow", "GET, HEAD");
  throw new StrategyError("METHOD_NOT_ALLOWED", `Expected the method GET or HEAD, got ${method}.`);
}
