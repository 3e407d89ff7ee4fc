import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import { contentType, type GraphFormat, graphFormats, mediaTypes } from "../../linked-data/formats";
import type { GraphWish, Publisher } from "../../linked-data/publisher";
import { entityTag, isKnown } from "../conditional";
import { inPieces } from "../in-pieces";
import { negotiate } from "../negotiate";
import { originOf } from "../origin";

/** What whole graphs are served from. */
export interface GraphParts {
  readonly publisher: Publisher;
  readonly publicUrl: string | undefined;
}

/** Serves the whole public graph, and the vocabulary that its words are explained in. */
export function addGraphs(app: FastifyInstance, parts: GraphParts): void {
  app.get("/vocab", (request, reply) => {
    reply.header("vary", "Accept");
    return answerVocabulary(request, reply, parts, negotiate(request, graphFormats, mediaTypes));
  });
  for (const format of graphFormats) {
    app.get(`/vocab.${format}`, (request, reply) => answerVocabulary(request, reply, parts, format));
    app.get(`/graph.${format}`, (request, reply) => answerGraph(request, reply, parts, format));
  }
}

async function answerVocabulary(
  request: FastifyRequest,
  reply: FastifyReply,
  { publisher, publicUrl }: GraphParts,
  format: GraphFormat,
): Promise<FastifyReply> {
  const base = originOf(request, publicUrl);
  reply.header("link", linksOf(`${base}/vocab`, "canonical"));
  if (isKnown(request, reply, entityTag(publisher.state(), [base, "vocab", format]))) return reply.code(304).send();
  return reply.type(contentType(format)).send(publisher.vocabulary(format, base));
}

async function answerGraph(
  request: FastifyRequest,
  reply: FastifyReply,
  { publisher, publicUrl }: GraphParts,
  format: GraphFormat,
): Promise<FastifyReply> {
  const base = originOf(request, publicUrl);
  const wish = { format, ...readWish(request.query as Readonly<Record<string, unknown>>) };
  const graph = publisher.graph(wish, base);
  reply.header("link", linksOf(`${base}/graph`));
  if (isKnown(request, reply, entityTag(publisher.state(), [base, "graph", wish]))) return reply.code(304).send();
  reply.type(contentType(format));
  return reply.send(request.method === "HEAD" ? Readable.from([]) : Readable.from(inPieces(graph)));
}

function readWish({ space = null, derived = "EXCLUDE" }: Readonly<Record<string, unknown>>): Omit<GraphWish, "format"> {
  if (space !== null && typeof space !== "string") throw invalid("space", "one space, such as kouvola");
  if (derived !== "INCLUDE" && derived !== "EXCLUDE" && derived !== "ONLY")
    throw invalid("derived", "INCLUDE, EXCLUDE or ONLY");
  return { space, derived };
}

function invalid(argument: string, expected: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", `${argument} takes ${expected}; something else came.`, { argument });
}

function linksOf(address: string, canonical?: "canonical"): string {
  const formats = graphFormats.map((one) => `<${address}.${one}>; rel="alternate"; type="${mediaTypes[one]}"`);
  return [...(canonical ? [`<${address}>; rel="canonical"`] : []), ...formats].join(", ");
}
