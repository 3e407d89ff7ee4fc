import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StrategyError } from "../../errors";
import type { Importer, ImportOptions } from "../../exchange/import/importer";
import type { KeyHolder } from "../../store/keys/key-ring";
import { type Authenticate, authenticating } from "../authentication";
import { notReady } from "../health";

/** What imports need from the rest of the house. */
export interface ImportParts {
  readonly isReady: () => boolean;
  readonly authenticate: Authenticate;
  readonly importer: Pick<Importer, "import">;
  /** How long a document may be, in bytes. */
  readonly importBytes: number;
}

const yamlTypes = ["application/yaml", "application/x-yaml", "text/yaml", "text/x-yaml"];

/** A longer one is read only in pieces, so that nobody else waits for it; in characters. */
const longestWhole = 1_000_000;

/** Takes graph documents as bodies, which may be far longer than a GraphQL request; only with a key that may write. */
export async function addImports(app: FastifyInstance, parts: ImportParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<Buffer>(
      [...yamlTypes, "application/json"],
      { parseAs: "buffer", bodyLimit: parts.importBytes },
      async (_request: FastifyRequest, body: Buffer) => textOf(body),
    );
    scope.post("/import", {
      bodyLimit: parts.importBytes,
      onRequest: [
        async () => {
          if (!parts.isReady()) throw notReady();
        },
        authenticating(parts.authenticate),
        // Before the body is read: who may not write shall not make the service read much.
        async (request: FastifyRequest) => void writerOf(request),
      ],
      handler: (request, reply) => answerImport(request, reply, parts),
    });
  });
}

async function answerImport(request: FastifyRequest, reply: FastifyReply, { importer }: ImportParts) {
  if (typeof request.body !== "string") {
    throw new StrategyError("UNSUPPORTED_MEDIA_TYPE", "Expected a graph document as the body, got none.");
  }
  const options = { ...optionsOf(request), longestWhole };
  const report = await importer.import(writerOf(request), [{ name: "body", text: request.body }], options);
  return reply.header("cache-control", "no-store").send(report);
}

function writerOf({ holder }: FastifyRequest): KeyHolder {
  if (!holder) {
    const message =
      "Expected the header `Authorization: Bearer <key>` with a key that may change something; none came.";
    throw new StrategyError("UNAUTHENTICATED", message);
  }
  if (holder.role === "READER") {
    throw new StrategyError("FORBIDDEN", "The key lets its holder read, and not change anything.");
  }
  return holder;
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new StrategyError("INVALID_DOCUMENT", "Expected a graph document in UTF-8, got bytes that are not.");
  }
}

function optionsOf({ query, headers }: FastifyRequest): ImportOptions {
  const { dryRun, replace, reason, ...others } = query as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(unknown, "is not known here; dryRun, replace and reason are");
  return {
    dryRun: readSwitch("dryRun", dryRun),
    replace: readSwitch("replace", replace),
    reason: readText("reason", reason, 1_000),
    idempotencyKey: readText("Idempotency-Key", headers["idempotency-key"], 200),
  };
}

function readSwitch(name: string, value: unknown): boolean {
  if (value === undefined || value === "false") return false;
  if (value === "true") return true;
  throw invalid(name, "takes true or false; something else came");
}

function readText(name: string, value: unknown, longest: number): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && value.length <= longest && !/\0|\p{Surrogate}/u.test(value)) return value;
  throw invalid(name, `takes one text of at most ${longest} characters; something else came`);
}

function invalid(argument: string, words: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", `${argument.slice(0, 100)} ${words}.`, { argument });
}
