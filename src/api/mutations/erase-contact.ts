import type { GraphQLResolveInfo } from "graphql";
import { StrategyError } from "../../errors";
import type { Actor } from "../../store/actor";
import { CommitRefused } from "../../store/refusal";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import type { CheckedInputs } from "./checked-input";
import { type Answer, changeFields } from "./payloads";
import { commitFields, expectedVersion } from "./shared-inputs";
import { idField } from "./value-fields";
import { together } from "./verb";
import { refused, showWhatIsNow, unauthenticated } from "./write";

interface Input {
  readonly id: string;
  readonly reason?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

interface Erasing extends Answer {
  readonly id: string | null;
  readonly isScrubbed: boolean | null;
}

/** Declares the erasing of people: no verb like the others, for it changes what was recorded before, and never comes back. */
export function eraseContactMutation(
  declare: Declarations,
  inputs: CheckedInputs,
): Record<"eraseContact", OutputFieldOptions> {
  const fields = together("eraseContact", { id: idField("The contact."), expectedVersion }, commitFields);
  inputs.add("EraseContactInput", "What eraseContact takes.", fields);
  const description = "What eraseContact did. When `errors` tells something, nothing was done, and all else is null.";
  declare.object("EraseContactPayload", description, {
    id: { type: "ID", description: "The id, which is never used again." },
    isScrubbed: {
      type: "Boolean",
      description:
        "Whether the database's files were written anew without the person; else that is done at the next start.",
    },
    ...changeFields,
  });
  return {
    eraseContact: {
      type: "EraseContactPayload!",
      description:
        "Erases a person for good, also from all that is recorded of the past: names, numbers and what sources say of them become unreadable, letter by letter, wherever they stand. For ADMIN, and for an EDITOR within the space. It cannot be undone; deleteNode is for contacts that are wrong.",
      args: { input: { type: "EraseContactInput!", description: "Who it is." } },
      resolve: async (
        _: unknown,
        { input: given }: { input: object },
        context: ApiContext,
        info: GraphQLResolveInfo,
      ) => {
        const { input, problems } = inputs.read("EraseContactInput", given, ["input"]);
        const { actor } = context;
        const errors = actor ? problems : [unauthenticated];
        const answer = actor && !errors.length ? await erase(input as Input, actor, context) : refused(errors);
        showWhatIsNow(context, info);
        return answer;
      },
    },
  };
}

async function erase(input: Input, actor: Actor, { services }: ApiContext): Promise<Answer | Erasing> {
  try {
    const { commit, isScrubbed } = await services.store.erasures.erase(actor, input);
    return { commit, operations: null, errors: [], id: input.id, isScrubbed };
  } catch (error) {
    if (error instanceof StrategyError && error.code === "IDEMPOTENCY_KEY_REUSED") {
      const { code, message, details } = error;
      return refused([{ code, message, path: ["input", "idempotencyKey"], details }]);
    }
    if (!(error instanceof CommitRefused)) throw error;
    return refused(
      error.problems.map(({ code, message, path, details }) => ({
        code,
        message,
        path: ["input", ...path.map(String)],
        details: { id: input.id, ...details },
      })),
    );
  }
}
