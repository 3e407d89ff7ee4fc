import { IsOptional, Max, Min } from "class-validator";
import type { Webhook } from "../store/entities/webhook";
import { parseArguments, says } from "./arguments";
import type { ApiContext } from "./context";
import type { Declarations, OutputFieldOptions } from "./declare";
import { refuseOthersThanAdmin } from "./keys";

type Fields = Record<string, OutputFieldOptions>;

const mostDeliveries = 500;
const outOfBounds = says("INVALID_PAGE", `first takes a number from 1 to ${mostDeliveries}.`);

class DeliveriesArguments {
  @IsOptional()
  @Min(1, outOfBounds)
  @Max(mostDeliveries, outOfBounds)
  first?: number | null;
}

/** Declares what is told of webhooks. */
export function declareWebhooks(declare: Declarations): void {
  declare.enum("DeliveryStatus", "What became of telling a webhook of a commit.", {
    DELIVERED: { value: "DELIVERED", description: "The receiver took it." },
    RETRYING: { value: "RETRYING", description: "It did not arrive yet, and is sent again." },
    FAILED: { value: "FAILED", description: "It was sent in vain for days, and is not sent again by itself." },
  });
  declare.object("WebhookDelivery", "A commit that a webhook was told of.", deliveryFields);
  declare.object(
    "Webhook",
    "An address that is told of each commit: signed (Standard Webhooks), in order, and again until it has arrived.",
    webhookFields,
  );
}

const deliveryFields: Fields = {
  revision: { type: "Int!", description: "The number of the commit." },
  status: { type: "DeliveryStatus!", description: "What became of it." },
  attempts: { type: "Int!", description: "How often it was sent." },
  lastStatus: { type: "Int", description: "The HTTP status of the last answer; null when none came." },
  lastError: { type: "String", description: "Why it did not arrive the last time; null when it did." },
  lastAttemptAt: { type: "DateTime!", description: "When it was sent last." },
  nextAttemptAt: { type: "DateTime", description: "When it is sent again; null when it is not." },
  deliveredAt: { type: "DateTime", description: "When it arrived; null while it has not." },
};

const webhookFields: Fields = {
  id: { type: "ID!", description: "What names it." },
  url: { type: "String!", description: "The address that commits are posted to." },
  space: { type: "String", description: "Only changes of this space are told; null for all." },
  types: {
    type: "[NodeType!]",
    description: "Only changes of nodes of these types, and of links at them; null for all.",
    resolve: ({ types }: Webhook) => types?.split(",") ?? null,
  },
  description: { type: "String", description: "What it is for, in the words of who registered it." },
  internal: {
    type: "Boolean!",
    description: "Whether it is told what is internal too; else what everybody may see.",
    resolve: ({ audience }: Webhook) => audience === "INTERNAL",
  },
  enabled: {
    type: "Boolean!",
    description: "Whether it is told.",
    resolve: ({ disabledAt }: Webhook) => disabledAt === null,
  },
  disabledAt: { type: "DateTime", description: "Since when it is not told; null while it is." },
  disabledReason: { type: "String", description: "Why it is not told; null while it is." },
  createdAt: { type: "DateTime!", description: "When it was registered." },
  nextRevision: { type: "Int!", description: "The first revision that it has not been told of." },
  nextAttemptAt: { type: "DateTime", description: "When it is tried again; null when nothing went wrong." },
  deliveries: {
    type: "[WebhookDelivery!]!",
    description: "The latest commits that it was told of, newest first; the last thousand are kept.",
    args: { first: { type: "Int", description: `How many, 1 to ${mostDeliveries}.`, defaultValue: 20 } },
    resolve: ({ id }: Webhook, args: DeliveriesArguments, { services }: ApiContext) =>
      services.webhooks.deliveries(id, parseArguments(DeliveriesArguments, { ...args }).first ?? 20),
  },
};

/** Asks which webhooks there are. */
export const webhookQueries: Fields = {
  webhooks: {
    type: "[Webhook!]",
    description: "All webhooks, the oldest first. For ADMIN alone.",
    resolve: (_: unknown, __: unknown, { actor, services }: ApiContext) => {
      refuseOthersThanAdmin(actor);
      return services.webhooks.all();
    },
  },
};
