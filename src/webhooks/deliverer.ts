import type { Feed } from "../store/feed";
import type { Leases } from "../store/webhooks/leases";
import type { WebhookTable } from "../store/webhooks/webhook-table";
import { Notebook } from "./notebook";
import { type Telling, Worker } from "./worker";

/** What a deliverer is made of. */
export interface DelivererParts extends Omit<Telling, "note"> {
  readonly table: Pick<WebhookTable, "all" | "note">;
  readonly leases: Pick<Leases, "hold" | "release">;
  readonly feed: Pick<Feed, "follow">;
}

/** One of the instances on a database tells the webhooks. */
const lease = "webhooks";

/** How often, in milliseconds, it is looked for what other instances have changed, and the lease is renewed. */
const pollMilliseconds = 10_000;
const leaseMilliseconds = 30_000;

/** Tells webhooks of commits: each by a worker of its own, so that nobody waits for another's receiver. */
export class Deliverer {
  private readonly workers = new Map<string, Worker>();
  private readonly notebook: Notebook;
  private readonly ending: (() => void)[] = [];
  private looking: Promise<void> = Promise.resolve();
  private isClosed = false;
  private isHolding = false;

  constructor(private readonly parts: DelivererParts) {
    this.notebook = new Notebook(parts.table, parts.failed);
  }

  /** Begins to tell, and to follow the feed. */
  async start(): Promise<void> {
    const timer = setInterval(() => void this.look(), pollMilliseconds).unref();
    this.ending.push(() => clearInterval(timer));
    this.ending.push(this.parts.feed.follow(() => this.wake()));
    await this.look();
  }

  /** Looks at the webhooks as they are recorded, and starts and stops workers by that. */
  look(): Promise<void> {
    this.looking = this.looking.then(() => this.lookNow()).catch(this.parts.failed);
    return this.looking;
  }

  /** Writes what has been noted, for those who want to read it. */
  write(): Promise<void> {
    return this.notebook.write();
  }

  /** Settles when all has been told that can be told now, and is written. */
  async idle(): Promise<void> {
    await this.looking;
    await Promise.all([...this.workers.values()].map((worker) => worker.idle()));
    await this.notebook.write();
  }

  /** Stops: what is being sent is broken off and sent again another time. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const end of this.ending.splice(0)) end();
    await this.looking;
    await this.stopAll();
    if (this.isHolding) await this.parts.leases.release(lease).catch(this.parts.failed);
  }

  private wake(): void {
    for (const worker of this.workers.values()) worker.wake();
  }

  private async lookNow(): Promise<void> {
    if (this.isClosed) return;
    await this.notebook.write();
    const enabled = (await this.parts.table.all()).filter(({ disabledAt }) => disabledAt === null);
    const isOurs = enabled.length > 0 && (await this.parts.leases.hold(lease, leaseMilliseconds));
    if (this.isHolding && !enabled.length) await this.parts.leases.release(lease);
    this.isHolding = isOurs;
    const wanted = new Map(isOurs ? enabled.map((webhook) => [webhook.id, webhook]) : []);
    for (const [id, worker] of this.workers) {
      if (wanted.get(id)?.generation === worker.generation) continue;
      this.workers.delete(id);
      await worker.stop();
    }
    for (const [id, webhook] of wanted) if (!this.workers.has(id)) this.workers.set(id, this.workerFor(webhook));
    if (!this.isClosed) this.wake();
  }

  private workerFor(webhook: ConstructorParameters<typeof Worker>[0]): Worker {
    return new Worker(webhook, { ...this.parts, note: (one, delivery) => this.notebook.note(one, delivery) });
  }

  private async stopAll(): Promise<void> {
    await Promise.all([...this.workers.values()].map((worker) => worker.stop()));
    this.workers.clear();
    await this.notebook.write();
  }
}
