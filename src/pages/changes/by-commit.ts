import type { Days } from "../days";
import { groupBy } from "../parts/group-by";
import type { ChangeShown } from "./changes-query";

/** What one commit changed, as far as it is shown. */
export interface CommitShown {
  readonly revision: number;
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string | null;
  /** In the order in which they were made. */
  readonly changes: readonly ChangeShown[];
}

/** What was changed on one day (YYYY-MM-DD). */
export interface DayShown {
  readonly day: string;
  readonly commits: readonly CommitShown[];
}

/** Puts changes of the same commit together, in the order in which the commits come. */
export function byCommit(changes: readonly ChangeShown[]): CommitShown[] {
  const commits = groupBy(changes, ({ revision }) => revision);
  return [...commits.values()].flatMap((ofCommit) => {
    const [first] = ofCommit;
    if (!first) return [];
    const { revision, recordedAt, actor, reason } = first;
    return [{ revision, recordedAt, actor, reason, changes: ofCommit }];
  });
}

/** Puts commits of the same day of the city together. */
export function byDay(commits: readonly CommitShown[], days: Days): DayShown[] {
  const grouped = groupBy(commits, ({ recordedAt }) => days.of(recordedAt));
  return [...grouped].map(([day, ofDay]) => ({ day, commits: ofDay }));
}
