/** The pauses between attempts, in seconds: some three days, after which a webhook is disabled. After Standard Webhooks. */
export const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** Each pause is longer or shorter by so much, so that many that failed together do not come back together. */
const jitter = 0.2;

/** When to try again, in milliseconds, after so many attempts in vain; null when it has been tried often enough. */
export function pauseAfter(attempts: number, random: () => number): number | null {
  const seconds = pauses[attempts - 1];
  return seconds === undefined ? null : Math.round(seconds * 1_000 * (1 - jitter + 2 * jitter * random()));
}
