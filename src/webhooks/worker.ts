import type { Webhook } from "../store/entities/webhook";
import type { WebhookDelivery } from "../store/entities/webhook-delivery";
import type { NextCommit } from "./next-commit";
import type { Message, Outcome } from "./post";
import { afterAttempt, changed } from "./progress";
import { signedHeaders } from "./sign";

/** What a webhook is told by. */
export interface Telling {
  readonly now: () => Date;
  readonly random: () => number;
  readonly nextCommit: (webhook: Webhook) => Promise<NextCommit>;
  readonly send: (message: Message, signal: AbortSignal) => Promise<Outcome>;
  /** Takes note of how far it has come. */
  readonly note: (webhook: Webhook, delivery: WebhookDelivery | null) => void;
  /** Hears what nobody foresaw; then it is tried again when there is a next commit, or a minute later. */
  readonly failed: (error: unknown) => void;
}

/** How long to wait, in milliseconds, after a failure on our side, such as a database that is away. */
const pauseAfterFailure = 60_000;

/** Tells one webhook of the commits one after another, in order: the next only when the one before has arrived. */
export class Worker {
  private readonly stopping = new AbortController();
  private running: Promise<void> | null = null;
  private isWoken = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private webhook: Webhook,
    private readonly telling: Telling,
  ) {}

  /** Which state of the webhook it works with. */
  get generation(): number {
    return this.webhook.generation;
  }

  /** Looks whether there is something to tell. */
  wake(): void {
    this.isWoken = true;
    if (this.running || this.stopping.signal.aborted) return;
    this.running = this.run().finally(() => {
      this.running = null;
    });
  }

  /** Ends what it does. What was being told then is told again another time. */
  async stop(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.running;
  }

  /** Settles when there is nothing to do for now. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async run(): Promise<void> {
    try {
      while (this.isWoken && !this.stopping.signal.aborted) {
        this.isWoken = false;
        while (await this.tellNext());
      }
    } catch (error) {
      this.telling.failed(error);
      this.wakeIn(pauseAfterFailure);
    }
  }

  /** Tells of one commit; false when there is none, or it is not the time. */
  private async tellNext(): Promise<boolean> {
    const { now, nextCommit, note } = this.telling;
    if (this.webhook.disabledAt || this.stopping.signal.aborted) return false;
    const wait = this.webhook.nextAttemptAt ? Date.parse(this.webhook.nextAttemptAt) - now().getTime() : 0;
    if (wait > 0) {
      this.wakeIn(wait);
      return false;
    }
    const { told, nextRevision } = await nextCommit(this.webhook);
    if (told) return this.attempt(told);
    if (nextRevision === this.webhook.nextRevision) return false;
    this.webhook = changed(this.webhook, { nextRevision });
    note(this.webhook, null);
    return false;
  }

  private async attempt({ revision, body }: NonNullable<NextCommit["told"]>): Promise<boolean> {
    const { now, random, send, note } = this.telling;
    const { id, url, secret } = this.webhook;
    const headers = signedHeaders(secret, `msg_${id}_${revision}`, body, now());
    const outcome = await send({ url: new URL(url), headers, body }, this.stopping.signal);
    if (this.stopping.signal.aborted && outcome.failure !== null) return false;
    const { webhook, delivery } = afterAttempt(this.webhook, revision, outcome, { now: now(), random });
    this.webhook = webhook;
    note(webhook, delivery);
    return true;
  }

  private wakeIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), Math.min(milliseconds, 2_147_483_647)).unref();
  }
}
