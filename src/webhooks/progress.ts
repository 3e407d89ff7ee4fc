import { Webhook } from "../store/entities/webhook";
import { type DeliveryStatus, WebhookDelivery } from "../store/entities/webhook-delivery";
import type { Progress } from "../store/webhooks/webhook-table";
import type { Outcome } from "./post";
import { pauseAfter } from "./schedule";

/** "Gone": the receiver wants nothing any more. */
const GONE = 410;

/** A webhook after an attempt to tell it of a commit, and what became of that. */
export function afterAttempt(
  webhook: Webhook,
  revision: number,
  { status, failure }: Outcome,
  { now, random }: { readonly now: Date; readonly random: () => number },
): { readonly webhook: Webhook; readonly delivery: WebhookDelivery } {
  const at = now.toISOString();
  const attempts = webhook.attempts + 1;
  const pause = failure === null || status === GONE ? null : pauseAfter(attempts, random);
  const nextAttemptAt = pause === null ? null : new Date(now.getTime() + pause).toISOString();
  const delivery = Object.assign(new WebhookDelivery(), {
    ...{ webhookId: webhook.id, revision, attempts, lastStatus: status, lastError: failure, lastAttemptAt: at },
    ...{ nextAttemptAt, status: statusOf(failure, pause), deliveredAt: failure === null ? at : null },
  });
  if (failure === null) {
    return { webhook: changed(webhook, { nextRevision: revision + 1, attempts: 0, nextAttemptAt: null }), delivery };
  }
  const disabledReason =
    status === GONE ? "The receiver is gone (410)." : `Tried ${attempts} times in vain. ${failure}`;
  const disabled = pause === null ? { disabledAt: at, disabledReason } : {};
  return { webhook: changed(webhook, { nextRevision: revision, attempts, nextAttemptAt, ...disabled }), delivery };
}

/** What is to be noted of a webhook. */
export function progressOf(webhook: Webhook, deliveries: readonly WebhookDelivery[]): Progress {
  const { id, generation, nextRevision, attempts, nextAttemptAt, disabledAt, disabledReason } = webhook;
  return { id, generation, nextRevision, attempts, nextAttemptAt, disabledAt, disabledReason, deliveries };
}

/** A webhook with something else about it. */
export function changed(webhook: Webhook, change: Partial<Webhook>): Webhook {
  return Object.assign(new Webhook(), webhook, change);
}

function statusOf(failure: string | null, pause: number | null): DeliveryStatus {
  if (failure === null) return "DELIVERED";
  return pause === null ? "FAILED" : "RETRYING";
}
