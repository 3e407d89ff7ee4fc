import type { GraphQLResolveInfo } from "graphql";
import type { Actor } from "../../store/actor";
import { type ApiContext, withView } from "../context";
import { giveRootContext } from "../root-contexts";
import { carryOut, type Manner, type Outcome } from "./carry-out";
import type { Answer } from "./payloads";
import type { InputProblem } from "./problem";
import { resultsOf } from "./results";
import type { Asked } from "./verb";

/** An input that has been read: what is wrong with it, or else what it asks for. */
interface ReadInput {
  readonly input: Manner;
  readonly problems: readonly InputProblem[];
  /** To be called only when nothing is wrong. */
  readonly asked: () => readonly Asked[];
}

/** Does what a mutation asks for; from then on, all below it see the graph as it is after that. */
export async function write(context: ApiContext, info: GraphQLResolveInfo, read: () => ReadInput): Promise<Answer> {
  const { actor } = context;
  const answer = actor ? await answerTo(read(), actor, context) : refused([unauthenticated]);
  showWhatIsNow(context, info);
  return answer;
}

/** Lets all below a mutation see the graph as it is by now. */
export function showWhatIsNow(context: ApiContext, info: GraphQLResolveInfo): void {
  const { audience, day } = context.view;
  giveRootContext(context, info, withView(context, context.services.current.view(audience, day), null));
}

async function answerTo({ input, problems, asked }: ReadInput, actor: Actor, context: ApiContext): Promise<Answer> {
  if (problems.length) return refused(problems);
  const wanted = asked();
  const outcome = await carryOut({ ...input, asked: wanted }, actor, context);
  return "problems" in outcome ? refused(outcome.problems) : done(wanted, outcome);
}

function done(asked: readonly Asked[], { plan, commit }: Extract<Outcome, { readonly commit: unknown }>): Answer {
  const operations = resultsOf(plan, commit).map((result, index) => {
    const { verb, input } = asked[index] as Asked;
    return { ...result, commit, operation: verb.name, ref: typeof input.ref === "string" ? input.ref : null };
  });
  return { commit, operations, errors: [] };
}

/** What is answered to what was refused. */
export function refused(errors: readonly InputProblem[]): Answer {
  return { commit: null, operations: null, errors };
}

/** What is wrong when a request that would change something comes without a key. */
export const unauthenticated: InputProblem = {
  code: "UNAUTHENTICATED",
  message: "Expected the header `Authorization: Bearer <key>` with a key that may change something; none came.",
  path: [],
  details: {},
};
