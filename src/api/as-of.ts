import { StrategyError } from "../errors";
import type { Moment } from "../history/past/past-views";
import { type ApiContext, withView } from "./context";

/** As which time something is asked, as GraphQL hands it over. */
export interface AsOf {
  readonly revision?: number | null;
  readonly recordedAt?: string | null;
  readonly validOn?: string | null;
  readonly allTimes?: boolean | null;
}

/** How many different times one operation may look at. */
const mostTimes = 5;

/** What a time costs of an operation's budget, whatever is asked of it. */
const timeCost = 500;

/** The context of an operation at another time; equal times of one operation share it. */
export function contextAsOf(context: ApiContext, asOf: AsOf): Promise<ApiContext> {
  const { revision = null, recordedAt = null, validOn = null, allTimes } = asOf;
  refuseBoth(revision !== null && recordedAt !== null, "revision", "recordedAt");
  refuseBoth(validOn !== null && allTimes === true, "validOn", "allTimes");
  const { audience, day } = context.view;
  const moment: Moment = { revision, recordedAt, audience, day: allTimes ? null : (validOn ?? day) };
  const asked = JSON.stringify([revision, recordedAt, validOn, allTimes ?? false]);
  const known = context.times.get(asked);
  if (known) return known;
  if (context.times.size >= mostTimes) throw tooManyTimes();
  const found = lookBack(context, moment, asked);
  context.times.set(asked, found);
  return found;
}

async function lookBack(context: ApiContext, moment: Moment, asOf: string): Promise<ApiContext> {
  context.budget.spend(timeCost);
  return withView(context, await context.services.past.at(moment), asOf);
}

function refuseBoth(both: boolean, one: string, other: string): void {
  if (!both) return;
  const message = `asOf takes either ${one} or ${other}; both came.`;
  throw new StrategyError("INVALID_ARGUMENT", message, { argument: "asOf" });
}

function tooManyTimes(): StrategyError {
  const message = `One operation may look at ${mostTimes} different times at most; this one asks for more.`;
  return new StrategyError("TOO_MANY_TIMES", message, { limit: mostTimes });
}
