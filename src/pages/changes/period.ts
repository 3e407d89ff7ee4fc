import { isDay } from "../days";
import type { PageRequest } from "../page";
import type { Wanted } from "./wanted";

/** Between which commits changes are wanted, both included. */
export interface Period {
  readonly fromRevision?: number;
  readonly toRevision?: number;
}

const query = `# Which commits were made in these days?
query Period($before: AsOf!, $by: AsOf!) {
  before: revision(asOf: $before) { number }
  by: revision(asOf: $by) { number }
}`;

interface Answer {
  readonly before: { readonly number: number };
  readonly by: { readonly number: number };
}

/** The commits of a period that may be given in days, or in the numbers of commits. */
export async function readPeriod(
  { from, to }: Pick<Wanted, "from" | "to">,
  { ask, language, days }: Pick<PageRequest, "ask" | "language" | "days">,
): Promise<Period> {
  if (from === null && to === null) return {};
  const isAsked = [from, to].some((text) => text !== null && isDay(text));
  const justBefore = from !== null && isDay(from) ? beforeMoment(days.start(from)) : null;
  const variables = {
    before: justBefore === null ? {} : { recordedAt: justBefore },
    by: to !== null && isDay(to) ? { recordedAt: days.end(to) } : {},
  };
  const found = isAsked ? await ask<Answer>({ query, variables }, language) : null;
  return {
    ...(from !== null && { fromRevision: justBefore === null ? Number(from) : Number(found?.before.number) + 1 }),
    ...(to !== null && { toRevision: isDay(to) ? Number(found?.by.number) : Number(to) }),
  };
}

function beforeMoment(moment: string): string {
  return new Date(Date.parse(moment) - 1).toISOString();
}
