import { errorCatalogue, StrategyError } from "../../errors";
import type { Actor } from "../../store/actor";
import type { Operation } from "../../store/operation";
import type { Commit } from "../../store/recorded-change";
import { CommitRefused } from "../../store/refusal";
import type { ApiContext } from "../context";
import { type Chosen, chooseIds } from "./fresh-ids";
import { type Plan, plan } from "./plan";
import type { InputPath, InputProblem } from "./problem";
import type { Asked } from "./verb";

/** How a commit is wanted, beside what it does. */
export interface Manner {
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
  readonly dryRun?: boolean | null;
}

/** What somebody asks for: the same again is told by it, whatever ids are chosen for what is new. */
export interface Request extends Manner {
  readonly asked: readonly Asked[];
}

/** What became of what was asked: it was done, or nothing was, and why. */
export type Outcome = { readonly commit: Commit; readonly plan: Plan } | { readonly problems: readonly InputProblem[] };

/** Others may choose the same id at the same moment; so often another one is tried, and after a few by chance. */
const mostTries = 5;
const triesByCounting = 3;

/** Does everything that was asked in one commit, or nothing of it; what can be foreseen to go wrong is told, not thrown. */
export async function carryOut(request: Request, actor: Actor, { services }: ApiContext): Promise<Outcome> {
  const { asked } = request;
  for (let tries = 1; ; tries++) {
    const everUsed = (ids: readonly string[]) => services.store.usedIds(ids);
    const chosen = await chooseIds(asked, actor, { everUsed, contended: tries > triesByCounting });
    const planned = plan(asked, chosen.ids);
    const problems = [...chosen.problems, ...planned.problems];
    if (problems.length) return { problems };
    const outcome = await commit(planned, request, actor, services);
    if (!("problems" in outcome) || tries === mostTries || !isClash(outcome.problems, chosen)) return outcome;
  }
}

/** Whether somebody else has taken a chosen id meanwhile. */
function isClash(problems: readonly InputProblem[], { ids }: Chosen): boolean {
  const chosen = new Set<unknown>(ids.values());
  return problems.some(({ code, details }) => code === "ID_EXISTS" && chosen.has(details.id));
}

async function commit(
  planned: Plan,
  request: Request,
  actor: Actor,
  { store }: ApiContext["services"],
): Promise<Outcome> {
  const options = {
    reason: request.reason ?? null,
    idempotencyKey: request.idempotencyKey ?? null,
    dryRun: request.dryRun ?? false,
    asked: request.asked.map(({ verb, input }) => [verb.name, input]),
  };
  try {
    return { commit: await store.commit(actor, planned.operations, options), plan: planned };
  } catch (error) {
    return { problems: problemsOf(error, planned) };
  }
}

/** What was foreseen, each with its place in the input; whatever else went wrong is thrown on. */
function problemsOf(error: unknown, { operations, placeOf }: Plan): readonly InputProblem[] {
  if (error instanceof CommitRefused) {
    return error.problems.map(({ code, message, operation, path, details }) => {
      const about = operations[operation];
      const id = about ? idOf(about) : null;
      return { code, message, path: placeOf(operation, path), details: { ...(id !== null && { id }), ...details } };
    });
  }
  if (!(error instanceof StrategyError) || !foreseen.has(errorCatalogue[error.code].category)) throw error;
  const path: InputPath = error.code === "IDEMPOTENCY_KEY_REUSED" ? ["input", "idempotencyKey"] : ["input"];
  return [{ code: error.code, message: error.message, path, details: error.details }];
}

const foreseen: ReadonlySet<string> = new Set(["input", "limit", "access"]);

function idOf(operation: Operation): string | null {
  if (operation.kind === "createNode") return operation.node.id;
  return operation.kind === "createLink" ? (operation.link.id ?? null) : operation.id;
}
