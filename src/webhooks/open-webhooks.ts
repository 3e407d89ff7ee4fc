import { randomUUID } from "node:crypto";
import type { Database } from "../store/database/database";
import type { Webhook } from "../store/entities/webhook";
import type { Feed } from "../store/feed";
import { Leases } from "../store/webhooks/leases";
import { WebhookTable } from "../store/webhooks/webhook-table";
import type { Reach } from "./address";
import { Deliverer } from "./deliverer";
import { type AskApi, nextCommit } from "./next-commit";
import { post } from "./post";
import { Webhooks } from "./webhooks";

/** What webhooks need of the rest of the house. */
export interface OpenWebhooksParts {
  readonly database: Database;
  readonly feed: Feed;
  readonly reach: Reach;
  readonly now: () => Date;
  /** The latest revision. */
  readonly revision: () => number;
  readonly ask: AskApi;
  /** How the API writes the name of a node type; undefined for one that there is not any more. */
  readonly enumName: (type: string) => string | undefined;
  readonly failed: (error: unknown) => void;
}

/** Makes what registers webhooks, and what tells them once it is started. */
export function openWebhooks(parts: OpenWebhooksParts): { readonly webhooks: Webhooks; readonly deliverer: Deliverer } {
  const { database, feed, reach, now, revision, ask, enumName, failed } = parts;
  const table = new WebhookTable(database);
  const deliverer = new Deliverer({
    ...{ table, feed, now, failed, random: Math.random },
    leases: new Leases(database, randomUUID(), now),
    nextCommit: (webhook: Webhook) => nextCommit(webhook, ask, enumName),
    send: (message, signal) => post(message, { reach, signal }),
  });
  return { deliverer, webhooks: new Webhooks({ table, deliverer, reach, now, revision }) };
}
