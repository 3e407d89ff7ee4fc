import { StrategyError } from "../errors";
import { type KeyWish, WishRefused } from "../store/keys/key-wish";
import type { Keys } from "../store/keys/keys";
import type { ApiContext } from "./context";
import type { Declarations, OutputFieldOptions } from "./declare";
import { refuseOthersThanAdmin } from "./keys";
import type { InputProblem } from "./mutations/problem";

interface Arguments<Input> {
  readonly input: Input;
}

/** Makes and revokes keys: no part of the graph, so neither takes a revision. */
export function keyMutations(declare: Declarations): Record<string, OutputFieldOptions> {
  declareInputs(declare);
  declarePayload(declare, "CreateKeyPayload", {
    secret: {
      type: "String",
      description: "The key itself, which is told this once; null when something is wrong.",
    },
  });
  declarePayload(declare, "RevokeKeyPayload", {});
  return {
    createKey: {
      type: "CreateKeyPayload!",
      description: "Makes a key for somebody; it works at once. For ADMIN alone.",
      args: { input: { type: "CreateKeyInput!", description: "Who it is for, and what it lets them do." } },
      resolve: (_: unknown, { input }: Arguments<KeyWish>, context: ApiContext) =>
        answer(context, (keys) => keys.create({ ...input, space: input.space ?? null })),
    },
    revokeKey: {
      type: "RevokeKeyPayload!",
      description:
        "Revokes a key for good: this service refuses it at once, others on the same database a second later. For ADMIN alone.",
      args: { input: { type: "RevokeKeyInput!", description: "Which key." } },
      resolve: (_: unknown, { input }: Arguments<{ readonly id: string }>, context: ApiContext) =>
        answer(context, async (keys) => ({ key: await keys.revoke(input.id) })),
    },
  };
}

function declareInputs(declare: Declarations): void {
  declare.input("CreateKeyInput", "Who a key is for, and what it lets them do.", {
    name: {
      type: "String!",
      description:
        "What changes are recorded under; no key has it that is not revoked. One line, at most 100 characters.",
    },
    role: { type: "KeyRole!", description: "What the key lets its holder do." },
    space: { type: "String", description: "The one space that the role is for, such as `kouvola`; none for ADMIN." },
    allSpaces: {
      type: "Boolean",
      description: "Says that a READER or an EDITOR is one of all spaces, in place of `space`.",
      defaultValue: false,
    },
    expiresOn: { type: "Date", description: "The last day on which it is taken; without it there is none." },
    expiresInDays: { type: "Int", description: "In place of `expiresOn`: how many days after today that is." },
  });
  declare.input("RevokeKeyInput", "Which key is revoked.", {
    id: { type: "ID!", description: "The id of the key, as `keys` tells it." },
  });
}

function declarePayload(declare: Declarations, name: string, more: Record<string, OutputFieldOptions>): void {
  declare.object(name, "What became of the key.", {
    key: { type: "ApiKey", description: "The key as it is now; null when something is wrong." },
    ...more,
    errors: { type: "[MutationError!]!", description: "What is wrong; then nothing was done." },
  });
}

/** What a mutation answers: what came of it, or what the caller can mend. What nobody can mend is thrown on. */
async function answer<T>({ actor, services }: ApiContext, work: (keys: Keys) => Promise<T>): Promise<object> {
  try {
    refuseOthersThanAdmin(actor);
    return { ...(await work(services.keys)), errors: [] };
  } catch (error) {
    return { errors: problemsOf(error) };
  }
}

function problemsOf(error: unknown): InputProblem[] {
  if (error instanceof WishRefused) {
    const { code, problems } = error;
    return problems.map(({ part, message }) => ({
      code,
      message: `${part}: ${message}`,
      path: ["input", part],
      details: {},
    }));
  }
  if (!(error instanceof StrategyError) || !Object.hasOwn(places, error.code)) throw error;
  return [{ code: error.code, message: error.message, path: places[error.code] ?? [], details: {} }];
}

const places: Partial<Record<StrategyError["code"], readonly string[]>> = {
  UNAUTHENTICATED: [],
  FORBIDDEN: [],
  KEY_EXISTS: ["input", "name"],
  UNKNOWN_KEY: ["input", "id"],
};
