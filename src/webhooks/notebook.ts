import type { Webhook } from "../store/entities/webhook";
import type { WebhookDelivery } from "../store/entities/webhook-delivery";
import type { WebhookTable } from "../store/webhooks/webhook-table";
import { progressOf } from "./progress";

interface Note {
  readonly webhook: Webhook;
  readonly deliveries: Map<number, WebhookDelivery>;
}

/** Keeps notes of progress and writes many at a time, so that commits need not wait for every delivery's own write. */
export class Notebook {
  private notes = new Map<string, Note>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly table: Pick<WebhookTable, "note">,
    private readonly failed: (error: unknown) => void,
    private readonly pauseMilliseconds = 1_000,
  ) {}

  /** Takes note of how far a webhook has come, to be written soon. */
  note(webhook: Webhook, delivery: WebhookDelivery | null): void {
    const deliveries = this.notes.get(webhook.id)?.deliveries ?? new Map<number, WebhookDelivery>();
    if (delivery) deliveries.set(delivery.revision, delivery);
    this.notes.set(webhook.id, { webhook, deliveries });
    this.timer ??= setTimeout(() => void this.write(), this.pauseMilliseconds).unref();
  }

  /** Writes all notes; those that cannot be written are kept for the next time. */
  write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.writeNow());
    return this.writing;
  }

  private async writeNow(): Promise<void> {
    const notes = this.notes;
    if (!notes.size) return;
    this.notes = new Map();
    try {
      await this.table.note([...notes.values()].map((one) => progressOf(one.webhook, [...one.deliveries.values()])));
    } catch (error) {
      this.failed(error);
      this.putBack(notes);
    }
  }

  private putBack(notes: ReadonlyMap<string, Note>): void {
    for (const [id, { webhook, deliveries }] of notes) {
      const newer = this.notes.get(id);
      const all = new Map([...deliveries, ...(newer?.deliveries ?? [])]);
      this.notes.set(id, { webhook: newer?.webhook ?? webhook, deliveries: all });
    }
    this.timer ??= setTimeout(() => void this.write(), this.pauseMilliseconds * 10).unref();
  }
}
