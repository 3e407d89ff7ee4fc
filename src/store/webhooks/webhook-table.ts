import type { EntityManager } from "typeorm";
import { StrategyError } from "../../errors";
import type { Database } from "../database/database";
import { insertRows } from "../database/insert-rows";
import { Webhook } from "../entities/webhook";
import { WebhookDelivery } from "../entities/webhook-delivery";

/** How far a webhook has come, to be noted. */
export interface Progress extends Pick<Webhook, "id" | "generation" | "nextRevision" | "attempts" | "nextAttemptAt"> {
  readonly disabledAt: string | null;
  readonly disabledReason: string | null;
  /** What became of the commits since the last note. */
  readonly deliveries: readonly WebhookDelivery[];
}

/** So many deliveries of each webhook are kept, the latest. */
const mostKept = 1_000;

/** The webhooks as they are recorded. They are no part of the graph: changing one takes no revision. */
export class WebhookTable {
  constructor(private readonly database: Database) {}

  /** All webhooks, the oldest first. */
  all(): Promise<Webhook[]> {
    return this.database.read((transaction) => transaction.find(Webhook, { order: { createdAt: "ASC", id: "ASC" } }));
  }

  /** The latest deliveries of a webhook, newest first. */
  deliveries(webhookId: string, first: number): Promise<WebhookDelivery[]> {
    return this.database.read((transaction) =>
      transaction.find(WebhookDelivery, { where: { webhookId }, order: { revision: "DESC" }, take: first }),
    );
  }

  /** Adds a webhook; refuses when there are as many as there can be (TOO_MANY_WEBHOOKS). */
  add(webhook: Webhook, mostWebhooks: number): Promise<void> {
    return this.database.write(async (transaction) => {
      if ((await transaction.count(Webhook)) >= mostWebhooks) throw tooMany(mostWebhooks);
      await insertRows(transaction, Webhook, [webhook]);
    });
  }

  /** Changes what people may change of a webhook; refuses an id that none has (UNKNOWN_WEBHOOK). */
  change(id: string, make: (webhook: Webhook) => Partial<Webhook>): Promise<Webhook> {
    return this.database.write(async (transaction) => {
      const webhook = await find(transaction, id);
      const change = { ...make(webhook), generation: webhook.generation + 1 };
      await transaction.update(Webhook, { id }, change);
      return Object.assign(webhook, change);
    });
  }

  /** Removes a webhook and what became of it; refuses an id that none has (UNKNOWN_WEBHOOK). */
  forget(id: string): Promise<Webhook> {
    return this.database.write(async (transaction) => {
      const webhook = await find(transaction, id);
      await transaction.delete(WebhookDelivery, { webhookId: id });
      await transaction.delete(Webhook, { id });
      return webhook;
    });
  }

  /** Notes progress, unless somebody has changed the webhook since. */
  note(all: readonly Progress[]): Promise<void> {
    return this.database.write(async (transaction) => {
      for (const { id, generation, deliveries, ...change } of all) {
        const { affected } = await transaction.update(Webhook, { id, generation }, change);
        if (affected && deliveries.length) await keep(transaction, id, deliveries);
      }
    });
  }
}

async function keep(
  transaction: EntityManager,
  webhookId: string,
  deliveries: readonly WebhookDelivery[],
): Promise<void> {
  await transaction.upsert(WebhookDelivery, [...deliveries], ["webhookId", "revision"]);
  const [oldest] = await transaction.find(WebhookDelivery, {
    where: { webhookId },
    order: { revision: "DESC" },
    skip: mostKept - 1,
    take: 1,
  });
  if (!oldest) return;
  await transaction
    .createQueryBuilder()
    .delete()
    .from(WebhookDelivery)
    .where('"webhookId" = :webhookId AND "revision" < :revision', { webhookId, revision: oldest.revision })
    .execute();
}

async function find(transaction: EntityManager, id: string): Promise<Webhook> {
  const webhook = await transaction.findOneBy(Webhook, { id });
  if (webhook) return webhook;
  throw new StrategyError("UNKNOWN_WEBHOOK", `Expected the id of a webhook, got "${id.slice(0, 40)}", which none has.`);
}

function tooMany(limit: number): StrategyError {
  return new StrategyError("TOO_MANY_WEBHOOKS", `There can be ${limit} webhooks; delete one first.`, { limit });
}
