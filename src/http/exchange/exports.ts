import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import { documentSchemaPath } from "../../exchange/schema/document-schema";
import type { Exporter } from "../../exchange/write/exporter";
import { type DocumentFormat, documentFormats } from "../../exchange/write/write-document";
import { type Authenticate, authenticating } from "../authentication";
import { entityTag, isKnown } from "../conditional";
import { notReady } from "../health";
import { inPieces } from "../in-pieces";
import { originOf } from "../origin";

/** What exports need from the rest of the house. */
export interface ExportParts {
  readonly isReady: () => boolean;
  readonly authenticate: Authenticate;
  readonly exporter: Exporter;
  /** The JSON Schema of graph documents, as text. */
  readonly documentSchema: string;
  /** Where people reach the service; where each request came to when it is not set. */
  readonly publicUrl: string | undefined;
}

/** Media types of the forms of a document (YAML's is of RFC 9512). */
const types: Readonly<Record<DocumentFormat, string>> = { yaml: "application/yaml", json: "application/json" };

/** Serves the list of spaces, and each space as a graph document: to anyone what is public, and with a key what its holder may see. */
export function addExports(app: FastifyInstance, parts: ExportParts): void {
  app.get(documentSchemaPath, async (_request, reply) =>
    reply
      .type("application/schema+json; charset=utf-8")
      .header("access-control-allow-origin", "*")
      .header("cache-control", "public, no-cache")
      .send(parts.documentSchema),
  );
  const onRequest = [
    async () => {
      if (!parts.isReady()) throw notReady();
    },
    authenticating(parts.authenticate),
  ];
  app.get("/export", { onRequest }, async ({ holder }, reply) =>
    reply
      .headers({ vary: "Authorization", "cache-control": "no-store" })
      .send({ spaces: await parts.exporter.spaces(holder), formats: documentFormats }),
  );
  for (const format of documentFormats) {
    app.get<{ Params: { space: string } }>(`/export/:space.${format}`, { onRequest }, (request, reply) =>
      answerExport(request, reply, format, parts),
    );
  }
}

async function answerExport(
  request: FastifyRequest<{ Params: { space: string } }>,
  reply: FastifyReply,
  format: DocumentFormat,
  { exporter, publicUrl }: ExportParts,
): Promise<FastifyReply> {
  const { space } = request.params;
  const { holder: actor } = request;
  const schema = `${originOf(request, publicUrl)}${documentSchemaPath}`;
  const revision = readRevision(request.query as Readonly<Record<string, unknown>>);
  const { graph, text } = await exporter.export({ space, actor, revision, format, schema });
  reply.header("vary", "Authorization");
  if (actor) reply.header("cache-control", "no-store");
  else {
    reply.header("access-control-allow-origin", "*");
    const tag = entityTag({ revision: graph.revision, recordedAt: graph.recordedAt, day: "" }, [schema, space, format]);
    if (isKnown(request, reply, tag)) return reply.code(304).send();
  }
  reply.type(`${types[format]}; charset=utf-8`);
  reply.header("content-disposition", `attachment; filename="${space}.${format}"`);
  return reply.send(request.method === "HEAD" ? Readable.from([]) : Readable.from(inPieces(text)));
}

/** As which revision a document is wanted. */
function readRevision({ revision, ...others }: Readonly<Record<string, unknown>>): number | null {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(unknown, "is not known here; revision is");
  if (revision === undefined) return null;
  if (typeof revision === "string" && /^\d{1,9}$/.test(revision)) return Number(revision);
  throw invalid("revision", "takes the number of a revision; something else came");
}

function invalid(argument: string, words: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", `${argument.slice(0, 100)} ${words}.`, { argument });
}
