/** The day, as YYYY-MM-DD, that a calendar on a wall of a time zone shows at a moment. */
export function calendarDay(moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}
