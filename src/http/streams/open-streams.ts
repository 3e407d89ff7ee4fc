import { StrategyError } from "../../errors";
import type { KeyHolder } from "../../store/keys/key-ring";
import type { Authenticate } from "../authentication";

/** A connection over which events go out. */
export interface Stream {
  /** What it counts for: see `ownerOf`. */
  readonly owner: string;
  /** Who holds the key that it came with; null for anyone, and before it has told. */
  readonly holder: KeyHolder | null;
  /** The header that said so. */
  readonly authorization: string | undefined;
  /** Called every few seconds: keeps the connection awake, and cuts it when nobody takes what is sent. */
  beat(): void;
  /** Ends it, and tells why. */
  refuse(error: StrategyError): void;
  /** Ends it so that a client comes again, for the service stops. */
  goAway(): void;
}

/** How often, in milliseconds, streams are looked at: whose key was revoked is heard no more within that time. */
const BEAT_MILLISECONDS = 15_000;

/** The streams that are open: how many each key or address has, whether its key still holds, and their end. */
export class OpenStreams {
  private readonly streams = new Set<Stream>();
  private readonly timer: NodeJS.Timeout;
  private isClosed = false;

  constructor(
    private readonly mostOfEach: number,
    private readonly authenticate: Authenticate,
    /** How often streams are looked at, in milliseconds. */
    beatMilliseconds = BEAT_MILLISECONDS,
  ) {
    this.timer = setInterval(() => void this.beat(), beatMilliseconds).unref();
  }

  get size(): number {
    return this.streams.size;
  }

  /** Refuses one more stream of an owner that has as many as it may have (TOO_MANY_STREAMS). */
  refuseTooMany(owner: string): void {
    const count = [...this.streams].filter((stream) => stream.owner === owner).length;
    if (count < this.mostOfEach) return;
    throw new StrategyError(
      "TOO_MANY_STREAMS",
      `A key or an address may have ${this.mostOfEach} streams open; this one has as many already. Close one, or follow several things over one.`,
      { limit: this.mostOfEach },
    );
  }

  /** Takes note of a stream until the function that is answered is called. */
  add(stream: Stream): () => void {
    if (this.isClosed) stream.goAway();
    this.streams.add(stream);
    return () => void this.streams.delete(stream);
  }

  /** Looks at all streams once: those whose key holds no more are ended. */
  async beat(): Promise<void> {
    for (const stream of this.streams) stream.beat();
    await Promise.all([...this.streams].map((stream) => this.checkKey(stream)));
  }

  /** Ends all streams, and those that still come. */
  close(): void {
    this.isClosed = true;
    clearInterval(this.timer);
    for (const stream of this.streams) stream.goAway();
  }

  private async checkKey(stream: Stream): Promise<void> {
    if (!stream.holder) return;
    try {
      await this.authenticate(stream.authorization);
    } catch (error) {
      // When the database is away, what was known of the key stays true.
      if (error instanceof StrategyError && error.code === "UNAUTHENTICATED") stream.refuse(error);
    }
  }
}

/** What a stream counts for: the key that it came with, or else its address. */
export function ownerOf(address: string, holder: KeyHolder | null): string {
  return holder ? `key ${holder.keyId}` : `address ${address}`;
}

/** What a stream counts for that has not told yet who it is. */
export function unknownOwner(address: string): string {
  return `not yet known, ${address}`;
}
