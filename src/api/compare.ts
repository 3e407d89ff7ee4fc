import { Max, Min } from "class-validator";
import { Pace } from "../graph/walk/pace";
import { compareViews } from "../history/changes/compare";
import { parseArguments, says } from "./arguments";
import { type AsOf, contextAsOf } from "./as-of";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { SpaceArgument } from "./space-argument";
import type { ShownComparison } from "./types/comparison";

interface CompareInput {
  readonly from: AsOf;
  readonly to?: AsOf | null;
  readonly space?: string | null;
  readonly limit?: number | null;
}

const usualLimit = 100;
const mostLimit = 500;
const limitInWords = says("INVALID_ARGUMENT", `limit takes a whole number from 1 to ${mostLimit}; $value came.`);

/** Of which space two times are compared, and how much of it is shown. */
class CompareArguments extends SpaceArgument {
  @Min(1, limitInWords)
  @Max(mostLimit, limitInWords)
  limit!: number;
}

/** The query that compares two times. */
export const compareQuery: Record<string, OutputFieldOptions> = {
  compare: {
    type: "Comparison!",
    description:
      'What was added, changed and removed between two times, each of when things were recorded and of when they hold: `from: { validOn: "2026-01-01" }` tells what holds now and did not hold then.',
    args: {
      from: { type: "AsOf!", description: "The earlier time." },
      to: { type: "AsOf", description: "The later time; now when left out." },
      space: {
        type: "String",
        description: "Only of a space: the first part of ids, such as `kouvola`; of all when left out.",
      },
      limit: {
        type: "Int",
        description: `How many nodes and links each list shows at most, 1 to ${mostLimit}.`,
        defaultValue: usualLimit,
      },
    },
    resolve: (_: unknown, args: CompareInput, context: ApiContext) => compare(args, context),
  },
};

async function compare({ from, to, ...args }: CompareInput, context: ApiContext): Promise<ShownComparison> {
  const { space = null, limit } = parseArguments(CompareArguments, {
    space: args.space,
    limit: args.limit ?? usualLimit,
  });
  const [earlier, later] = [await contextAsOf(context, from), to ? await contextAsOf(context, to) : context];
  const pace = new Pace(context.turns, Number.POSITIVE_INFINITY);
  return { ...(await compareViews(earlier.view, later.view, space, pace)), limit };
}
