import { StrategyError } from "../errors";
import type { Webhook } from "../store/entities/webhook";
import type { WebhookPatch, Webhooks, WebhookWish } from "../webhooks/webhooks";
import { parseArguments } from "./arguments";
import type { ApiContext } from "./context";
import type { Declarations, FieldOptions, OutputFieldOptions } from "./declare";
import { refuseOthersThanAdmin } from "./keys";
import type { InputProblem } from "./mutations/problem";
import { SpaceArgument } from "./space-argument";

interface Arguments<Input> {
  readonly input: Input;
}
interface ById {
  readonly id: string;
}

/** Registers, changes and forgets webhooks: no part of the graph, so none of it takes a revision. */
export function webhookMutations(declare: Declarations): Record<string, OutputFieldOptions> {
  declareInputs(declare);
  for (const [name, more] of [
    ["RegisterWebhook", secretField],
    ["UpdateWebhook", {}],
    ["DeleteWebhook", {}],
    ["ReplayWebhook", {}],
  ] as const)
    declarePayload(declare, `${name}Payload`, more);
  return {
    registerWebhook: mutation(
      "RegisterWebhook",
      "Registers an address that is told of each commit from now on: a POST for each, signed as Standard Webhooks says.",
      (webhooks, input: WebhookWish) => webhooks.register(input),
    ),
    updateWebhook: mutation(
      "UpdateWebhook",
      "Changes a webhook, or switches it on or off. One that is switched on goes on where it stopped.",
      (webhooks, { id, ...patch }: ById & WebhookPatch) => webhooks.update(id, patch),
    ),
    deleteWebhook: mutation(
      "DeleteWebhook",
      "Forgets a webhook, which is told nothing more.",
      (webhooks, { id }: ById) => webhooks.remove(id),
    ),
    replayWebhook: mutation(
      "ReplayWebhook",
      "Tells a webhook again of all commits from one on, in order, under the ids that they had.",
      (webhooks, { id, fromRevision }: ById & { readonly fromRevision: number }) => webhooks.replay(id, fromRevision),
    ),
  };
}

function mutation<Input extends object>(
  name: string,
  description: string,
  work: (webhooks: Webhooks, input: Input) => Promise<Webhook>,
): OutputFieldOptions {
  return {
    type: `${name}Payload!`,
    description: `${description} For ADMIN alone.`,
    args: { input: { type: `${name}Input!`, description: "What is wanted." } },
    resolve: (_: unknown, { input }: Arguments<Input>, context: ApiContext) => answer(context, input, work),
  };
}

/** What is told once. */
const secretField: Record<string, OutputFieldOptions> = {
  secret: {
    type: "String",
    description: "What its messages are signed with, for who verifies them. It is told this once.",
  },
};

const facts = {
  space: {
    type: "String",
    description: "Only changes of this space are told, such as `kouvola`; of all when left out.",
  },
  types: { type: "[NodeType!]", description: "Only changes of nodes of these types, and of links at them." },
  description: { type: "String", description: "What it is for; at most 1000 characters." },
  internal: { type: "Boolean", description: "Whether it is told what is internal too; else what everybody may see." },
} as const satisfies Record<string, FieldOptions>;

const url = "The address that commits are posted to: https, and on the internet unless WEBHOOK_PRIVATE lets others.";
const id = { type: "ID!", description: "Which webhook." } as const;

function declareInputs(declare: Declarations): void {
  declare.input("RegisterWebhookInput", "Who is told of each commit.", {
    url: { type: "String!", description: url },
    ...facts,
  });
  declare.input("UpdateWebhookInput", "What is to be otherwise: what is left out stays, and null clears.", {
    id,
    url: { type: "String", description: url },
    ...facts,
    enabled: { type: "Boolean", description: "Whether it is told." },
  });
  declare.input("DeleteWebhookInput", "Which webhook is forgotten.", { id });
  declare.input("ReplayWebhookInput", "What a webhook is told again.", {
    id,
    fromRevision: { type: "Int!", description: "The first commit that it is told of again." },
  });
}

function declarePayload(declare: Declarations, name: string, more: Record<string, OutputFieldOptions>): void {
  declare.object(name, "What became of the webhook.", {
    webhook: { type: "Webhook", description: "The webhook as it is now, or was; null when something is wrong." },
    ...more,
    errors: { type: "[MutationError!]!", description: "What is wrong; then nothing was done." },
  });
}

/** What a mutation answers: what came of it, or what the caller can mend. What nobody can mend is thrown on. */
async function answer<Input extends object>(
  { actor, services }: ApiContext,
  input: Input,
  work: (webhooks: Webhooks, input: Input) => Promise<Webhook>,
): Promise<object> {
  try {
    refuseOthersThanAdmin(actor);
    parseArguments(SpaceArgument, "space" in input ? { space: input.space } : {});
    const webhook = await work(services.webhooks, input);
    return { webhook, secret: webhook.secret, errors: [] };
  } catch (error) {
    return { errors: [problemOf(error)] };
  }
}

function problemOf(error: unknown): InputProblem {
  if (!(error instanceof StrategyError) || !mendable.has(error.code)) throw error;
  const { code, message, details } = error;
  const part = code === "UNKNOWN_WEBHOOK" ? "id" : details.argument;
  return { code, message, path: typeof part === "string" ? ["input", part] : [], details };
}

const mendable: ReadonlySet<StrategyError["code"]> = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "INVALID_ARGUMENT",
  "UNKNOWN_WEBHOOK",
  "TOO_MANY_WEBHOOKS",
] as const);
