import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { ExecutionResult } from "graphql";
import { print } from "graphql-sse";
import type { StrategyError } from "../../errors";
import type { KeyHolder } from "../../store/keys/key-ring";
import { ownerOf, type Stream } from "./open-streams";
import { prepare, type SentOperation } from "./prepare";
import { type Answers, run } from "./run";
import { stallDetector } from "./stalled";
import type { Streaming } from "./streaming";
import { formatted, told } from "./told";

/** A comment, which clients pass over: it keeps the connection awake. */
const COMMENT = ":\n\n";

/**
 * Answers a subscription as server-sent events, the way graphql-sse's clients read them ("distinct connections"). The
 * frames are that library's and the stream is ours: its own reads on without end for a client that takes nothing.
 */
export async function answerEventStream(
  request: FastifyRequest,
  reply: FastifyReply,
  sent: SentOperation,
  streaming: Streaming,
): Promise<void> {
  const { holder, ip, headers } = request;
  const owner = ownerOf(ip, holder);
  streaming.open.refuseTooMany(owner);
  const answers = answersTo(sent, request, streaming);
  // Compressed, events would wait for one another: so the reply does not go the usual way.
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    // Else nginx keeps events back.
    "x-accel-buffering": "no",
  });
  const release = streaming.open.add(new EventStream(raw, { owner, holder, headers }, answers, streaming));
  raw.once("close", () => {
    release();
    void answers.return();
  });
  // A client that goes away in the middle is nothing to tell of.
  await pipeline(Readable.from(frames(answers, streaming)), raw).catch(() => undefined);
}

function answersTo(sent: SentOperation, { headers, holder }: FastifyRequest, streaming: Streaming): Answers {
  const prepared = prepare(sent, streaming);
  if ("schema" in prepared) return run(prepared, { acceptLanguage: headers["accept-language"], holder }, streaming);
  return refusal({ errors: prepared });
}

async function* refusal(answer: ExecutionResult): AsyncGenerator<ExecutionResult, undefined> {
  yield answer;
}

async function* frames(answers: Answers, { log }: Streaming): AsyncGenerator<string> {
  yield COMMENT;
  for await (const answer of answers) yield next(answer, log);
  yield print({ event: "complete", data: null });
}

function next(answer: ExecutionResult, log: Streaming["log"]): string {
  return print({ event: "next", data: formatted(answer, log) as ExecutionResult });
}

/** A reply of events as one of the streams that are open. */
class EventStream implements Stream {
  readonly owner: string;
  readonly holder: KeyHolder | null;
  readonly authorization: string | undefined;
  private readonly isStalled: () => boolean;

  constructor(
    private readonly raw: FastifyReply["raw"],
    { owner, holder, headers }: Pick<Stream, "owner" | "holder"> & Pick<FastifyRequest, "headers">,
    private readonly answers: Answers,
    private readonly streaming: Streaming,
  ) {
    this.owner = owner;
    this.holder = holder;
    this.authorization = headers.authorization;
    this.isStalled = raw.socket ? stallDetector(raw.socket) : () => true;
  }

  beat(): void {
    if (this.isStalled()) this.raw.destroy();
    else if (this.raw.writable) this.raw.write(COMMENT);
  }

  refuse(error: StrategyError): void {
    this.raw.write(next(told(error), this.streaming.log));
    void this.answers.return();
  }

  /** Without a `complete`, so that clients come again. */
  goAway(): void {
    this.raw.end();
  }
}
