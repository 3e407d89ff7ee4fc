import { CloseCode } from "graphql-ws";
import type { WebSocket } from "ws";
import type { StrategyError } from "../../errors";
import type { KeyHolder } from "../../store/keys/key-ring";
import { type OpenStreams, ownerOf, type Stream, unknownOwner } from "./open-streams";

/** The service goes away (RFC 6455): clients come again. */
const GOING_AWAY = 1001;
/** Come again later (IANA's registry of close codes). */
const TRY_AGAIN_LATER = 1013;
/** So many pings in a row may be without an answer. */
const MOST_UNANSWERED = 2;
/** A socket may have no subscription for so many beats: five minutes. */
const MOST_IDLE_BEATS = 20;
/** The longest reason that a frame which closes a socket can hold, in bytes. */
const LONGEST_REASON = 123;

/** A WebSocket as one of the streams that are open. */
export class SocketStream implements Stream {
  owner: string;
  holder: KeyHolder | null = null;
  authorization: string | undefined;
  /** What is subscribed to over it, by the client's ids. */
  subscriptions: Readonly<Record<string, unknown>> = {};
  private unanswered = 0;
  private idleBeats = 0;

  constructor(
    private readonly socket: WebSocket,
    private readonly address: string,
  ) {
    this.owner = unknownOwner(address);
    socket.on("pong", () => {
      this.unanswered = 0;
    });
  }

  /** Takes note of who it is; refuses when they have as many streams as they may have. */
  identify(holder: KeyHolder | null, authorization: string | undefined, open: OpenStreams): void {
    const owner = ownerOf(this.address, holder);
    open.refuseTooMany(owner);
    Object.assign(this, { owner, holder, authorization });
  }

  /** Whoever reads what is sent answers pings; who leaves two of them is cut off. */
  beat(): void {
    if (this.unanswered >= MOST_UNANSWERED) this.socket.terminate();
    if (this.unanswered >= MOST_UNANSWERED) return;
    this.unanswered++;
    this.socket.ping();
    this.idleBeats = Object.keys(this.subscriptions).length ? 0 : this.idleBeats + 1;
    if (this.idleBeats > MOST_IDLE_BEATS) this.socket.close(GOING_AWAY, "Nothing is subscribed to.");
  }

  refuse(error: StrategyError): void {
    this.socket.close(codeFor(error), reasonOf(error));
  }

  goAway(): void {
    this.socket.close(GOING_AWAY, "The service stops.");
  }
}

function codeFor({ code }: StrategyError): number {
  if (code === "UNAUTHENTICATED") return CloseCode.Unauthorized;
  return code === "TOO_MANY_STREAMS" ? TRY_AGAIN_LATER : CloseCode.BadRequest;
}

/** The code in words that a program can compare, and as much of the message as fits. */
function reasonOf({ code, message }: StrategyError): string {
  const text = `${code}: ${message}`;
  return Buffer.byteLength(text) <= LONGEST_REASON ? text : code;
}
