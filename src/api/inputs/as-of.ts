import type { Declarations, OutputFieldOptions } from "../declare";

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
