import { StrategyError } from "../../errors";
import { type Days, isDay } from "../days";
import type { PageRequest } from "../page";

/** What of the past, or of which day, a question is asked, as the API takes it. */
interface AsOf {
  readonly revision?: number;
  readonly validOn?: string;
}

/** The moment in which an address asks to see the strategy: as it was recorded then, and what of it holds on a day. */
export interface Moment {
  /** As the address says it, for links that stay in it; empty for now. */
  readonly asked: { readonly asOf?: string; readonly validOn?: string };
  /** For questions; empty for now. */
  readonly variables: { readonly asOf?: AsOf };
  /** The last commit by then, and the day that is asked for or that it was made on (null before the first); null for now. */
  readonly recorded: { readonly revision: number; readonly day: string | null } | null;
  /** The day on which what is shown holds; null for today. */
  readonly validOn: string | null;
}

/** The present: what is recorded now, and holds today. */
export const present: Moment = { asked: {}, variables: {}, recorded: null, validOn: null };

/** A question that can be asked in any moment says `$asOf: AsOf` among its variables, and `asOf: $asOf` where it reads. */
const query = `# Which commit was the last by then?
query Moment($asOf: AsOf!) { revision(asOf: $asOf) { number recordedAt } }`;

interface Answer {
  readonly revision: { readonly number: number; readonly recordedAt: string | null };
}

/**
 * Reads the moment of an address: `asOf` is a revision or a day, which counts to its end, and `validOn` is a day; that of `asOf`
 * when left out. Of a day to come is shown what is recorded now. Throws INVALID_ARGUMENT where they are neither, or the
 * revision is still to come.
 */
export async function readMoment(
  request: Pick<PageRequest, "parameters" | "ask" | "language" | "days">,
): Promise<Moment> {
  const { parameters, ask, language, days } = request;
  const asOf = parameters.get("asOf") || undefined;
  const validOn = parameters.get("validOn") || undefined;
  if (validOn !== undefined && !isDay(validOn)) throw misread("validOn", "a day such as 2026-01-31", validOn);
  const asked = { ...(asOf && { asOf }), ...(validOn && { validOn }) };
  if (asOf === undefined) return recordedNow(asked, validOn);
  if (isDay(asOf) && asOf > days.today()) return recordedNow(asked, validOn ?? asOf);
  const { revision } = await ask<Answer>({ query, variables: { asOf: recordedBy(asOf, days) } }, language);
  const day = isDay(asOf) ? asOf : revision.recordedAt === null ? null : days.of(revision.recordedAt);
  const holdsOn = validOn ?? day;
  return {
    asked,
    variables: { asOf: { revision: revision.number, ...(holdsOn && { validOn: holdsOn }) } },
    recorded: { revision: revision.number, day },
    validOn: holdsOn,
  };
}

function recordedNow(asked: Moment["asked"], validOn: string | undefined): Moment {
  return validOn ? { asked, variables: { asOf: { validOn } }, recorded: null, validOn } : present;
}

function recordedBy(asOf: string, days: Days): { revision: number } | { recordedAt: string } {
  if (/^\d{1,9}$/.test(asOf)) return { revision: Number(asOf) };
  if (isDay(asOf)) return { recordedAt: days.end(asOf) };
  throw misread("asOf", "the number of a revision or a day such as 2026-01-31", asOf);
}

function misread(name: string, expected: string, came: string): StrategyError {
  return new StrategyError("INVALID_ARGUMENT", `Expected ${name} to be ${expected}, got "${came.slice(0, 40)}".`, {
    argument: name,
  });
}
