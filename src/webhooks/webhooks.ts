import { randomBytes } from "node:crypto";
import { StrategyError } from "../errors";
import { Webhook } from "../store/entities/webhook";
import type { WebhookDelivery } from "../store/entities/webhook-delivery";
import type { WebhookTable } from "../store/webhooks/webhook-table";
import { checkUrl, type Reach } from "./address";
import type { Deliverer } from "./deliverer";
import { makeSecret } from "./sign";

/** What somebody wants a webhook to be. */
export interface WebhookWish {
  readonly url: string;
  readonly space?: string | null;
  /** Names of node types. */
  readonly types?: readonly string[] | null;
  readonly description?: string | null;
  readonly internal?: boolean | null;
}

/** What is to be otherwise about a webhook; what is left out stays, and null clears. */
export interface WebhookPatch extends Partial<WebhookWish> {
  readonly enabled?: boolean | null;
}

/** What the webhooks of a service need. */
export interface WebhooksParts {
  readonly table: WebhookTable;
  readonly deliverer: Pick<Deliverer, "look" | "write">;
  readonly reach: Reach;
  readonly now: () => Date;
  /** The latest revision: a new webhook is told of what comes after it. */
  readonly revision: () => number;
}

const mostWebhooks = 100;
const longestDescription = 1_000;

/** Registers those who are told of each commit, and tells what became of it. For those who may do everything. */
export class Webhooks {
  constructor(private readonly parts: WebhooksParts) {}

  /** All webhooks, the oldest first. */
  async all(): Promise<Webhook[]> {
    await this.parts.deliverer.write();
    return this.parts.table.all();
  }

  /** What became of the latest commits that a webhook was told of, newest first. */
  deliveries(id: string, first: number): Promise<WebhookDelivery[]> {
    return this.parts.table.deliveries(id, first);
  }

  /** Registers an address. Refuses one that cannot be told anything (INVALID_ARGUMENT). */
  async register(wish: WebhookWish): Promise<Webhook> {
    const { table, now, revision, reach } = this.parts;
    const url = checkUrl(wish.url, reach).href;
    const webhook = Object.assign(new Webhook(), {
      ...{ id: randomBytes(8).toString("hex"), url, secret: makeSecret(), createdAt: now().toISOString() },
      ...{ space: wish.space ?? null, types: typesOf(wish.types), description: descriptionOf(wish.description) },
      ...{ audience: wish.internal ? "INTERNAL" : "PUBLIC", disabledAt: null, disabledReason: null },
      ...{ nextRevision: revision() + 1, attempts: 0, nextAttemptAt: null, generation: 1 },
    });
    await table.add(webhook, mostWebhooks);
    await this.parts.deliverer.look();
    return webhook;
  }

  /** Changes a webhook; one that is enabled goes on where it stopped. */
  update(id: string, patch: WebhookPatch): Promise<Webhook> {
    const url = patch.url ? { url: checkUrl(patch.url, this.parts.reach).href } : {};
    const { space, types, description, internal, enabled } = patch;
    return this.change(id, (webhook) => ({
      ...url,
      ...(space !== undefined && { space }),
      ...(types !== undefined && { types: typesOf(types) }),
      ...(description !== undefined && { description: descriptionOf(description) }),
      ...(typeof internal === "boolean" && { audience: internal ? "INTERNAL" : "PUBLIC" }),
      ...(typeof enabled === "boolean" && this.switched(webhook, enabled)),
    }));
  }

  /** Tells a webhook again of all commits from one on, in order. */
  replay(id: string, fromRevision: number): Promise<Webhook> {
    const latest = this.parts.revision();
    if (fromRevision < 1 || fromRevision > latest) {
      const message = `Expected a revision from 1 to ${latest}, which is the latest; got ${fromRevision}.`;
      throw new StrategyError("INVALID_ARGUMENT", message, { argument: "fromRevision", latestRevision: latest });
    }
    return this.change(id, () => ({ nextRevision: fromRevision, attempts: 0, nextAttemptAt: null }));
  }

  /** Tells it nothing more, and forgets it. */
  async remove(id: string): Promise<Webhook> {
    const webhook = await this.parts.table.forget(id);
    await this.parts.deliverer.look();
    return webhook;
  }

  private async change(id: string, make: (webhook: Webhook) => Partial<Webhook>): Promise<Webhook> {
    // What has been told is noted first, so that it is not told again.
    await this.parts.deliverer.write();
    const webhook = await this.parts.table.change(id, make);
    await this.parts.deliverer.look();
    return webhook;
  }

  private switched({ disabledAt }: Webhook, enabled: boolean): Partial<Webhook> {
    if (enabled) return { disabledAt: null, disabledReason: null, attempts: 0, nextAttemptAt: null };
    return disabledAt ? {} : { disabledAt: this.parts.now().toISOString(), disabledReason: "It was switched off." };
  }
}

function typesOf(types: readonly string[] | null | undefined): string | null {
  return types?.length ? types.join(",") : null;
}

function descriptionOf(text: string | null | undefined): string | null {
  if (text && text.length > longestDescription) {
    const message = `Expected a description of at most ${longestDescription} characters, got one of ${text.length}.`;
    throw new StrategyError("INVALID_ARGUMENT", message, { argument: "description" });
  }
  return text?.trim() || null;
}
