import { StrategyError } from "../errors";
import type { Moment } from "../history/past-views";
import { type ApiContext, withView } from "./context";
import type { Declarations, OutputFieldOptions } from "./declare";

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

/** The argument that takes a question to another time. */
export const asOfArgument = {
  asOf: {
    type: "AsOf",
    description:
      "As which time it is answered: as it was recorded then, of what holds on a day. As it is recorded now, of what holds today, when left out.",
  },
} as const;

/** Declares the input that says as which time something is asked. */
export function declareAsOf(declare: Declarations): void {
  declare.input(
    "AsOf",
    "A time: when things were recorded, and when they hold. Each part may be left out. What one may see is settled by today's permissions, whatever the time; names of people who are hidden or gone today are not shown of the past either.",
    {
      revision: {
        type: "Int",
        description: "As it was recorded at the end of this revision; 0 is before the first. Not with `recordedAt`.",
      },
      recordedAt: {
        type: "DateTime",
        description: "As it was recorded at this moment: the last revision that was recorded at it or before it.",
      },
      validOn: { type: "Date", description: "What holds on this day; on today when left out. Not with `allTimes`." },
      allTimes: { type: "Boolean", description: "Whatever holds at any time." },
    },
  );
}

/** Root queries that can be asked as of another time. */
export function atAnyTime(fields: Readonly<Record<string, OutputFieldOptions>>): Record<string, OutputFieldOptions> {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.map(([name, field]) => [name, { ...field, args: { ...field.args, ...asOfArgument } }]),
  );
}

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
