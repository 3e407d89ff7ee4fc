/** Tells which day, as YYYY-MM-DD, a calendar on a wall of a time zone shows at a moment. */
export type Calendar = (moment: Date) => string;

/**
 * The calendar of a time zone: made once, for that takes far longer than to look at it, and looked at once a second,
 * for every question asks it.
 */
export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  let last = { second: Number.NaN, day: "" };
  return (moment) => {
    const second = Math.floor(moment.getTime() / 1_000);
    if (second !== last.second) last = { second, day: dayAt(format, moment) };
    return last.day;
  };
}

function dayAt(format: Intl.DateTimeFormat, moment: Date): string {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}
