/** Tells moments as a calendar and a clock on a wall in the city would: one is made for all pages, for that takes a while. */
export class Days {
  private readonly local: Intl.DateTimeFormat;
  private readonly offset: Intl.DateTimeFormat;

  constructor(
    timeZone: string,
    private readonly clock: () => Date = () => new Date(),
  ) {
    const [numeric, digits] = ["numeric", "2-digit"] as const;
    const day = { year: numeric, month: digits, day: digits } as const;
    this.local = new Intl.DateTimeFormat("en", { timeZone, ...day, hour: digits, minute: digits, hourCycle: "h23" });
    this.offset = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  }

  /** The day that it is, as YYYY-MM-DD. */
  today(): string {
    return this.of(this.clock().toISOString());
  }

  /** The day of a moment (ISO 8601), as YYYY-MM-DD. */
  of(moment: string): string {
    const part = this.partsOf(moment);
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  }

  /** The time of a moment (ISO 8601) within its day, as HH:MM. */
  time(moment: string): string {
    const part = this.partsOf(moment);
    return `${part("hour")}:${part("minute")}`;
  }

  /** The first moment of a day (YYYY-MM-DD), as ISO 8601 in UTC. */
  start(day: string): string {
    return this.momentOf(day, "00:00:00.000", "00:00:00Z");
  }

  /** The last moment of a day (YYYY-MM-DD), as ISO 8601 in UTC. */
  end(day: string): string {
    return this.momentOf(day, "23:59:59.999", "12:00:00Z");
  }

  /** Clocks are put forward and back at night: the offset near the time that is meant is looked up in UTC. */
  private momentOf(day: string, time: string, near: string): string {
    const name = this.offset
      .formatToParts(new Date(`${day}T${near}`))
      .find(({ type }) => type === "timeZoneName")?.value;
    return new Date(`${day}T${time}${name?.replace("GMT", "") || "Z"}`).toISOString();
  }

  private partsOf(moment: string): (wanted: Intl.DateTimeFormatPartTypes) => string {
    const parts = this.local.formatToParts(new Date(moment));
    return (wanted) => parts.find(({ type }) => type === wanted)?.value ?? "";
  }
}

/** Whether a text is a day that calendars have, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
