import { Max, Min } from "class-validator";
import { pageSize } from "../graph/page";
import { parseArguments, says } from "./arguments";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";

/** How many revisions are wanted. */
class LastArgument {
  @Min(1, says("INVALID_PAGE", `last takes a whole number from 1 to ${pageSize.most}; $value came.`))
  @Max(pageSize.most, says("INVALID_PAGE", `last takes a whole number from 1 to ${pageSize.most}; $value came.`))
  last!: number;
}

/** The query of the commits by number and time alone. It reads the record, and fails while the database cannot be reached. */
export const revisionQueries: Readonly<Record<string, OutputFieldOptions>> = {
  revisions: {
    type: "[Revision!]!",
    description:
      "The latest commits by number and time, the oldest of them first: the times that `asOf` can go back to. Some may have changed nothing that you may see.",
    args: {
      last: { type: "Int", description: `How many, 1 to ${pageSize.most}.`, defaultValue: pageSize.usual },
    },
    resolve: async (_: unknown, args: { last: number }, { services, budget, view }: ApiContext) => {
      const { last } = parseArguments(LastArgument, args);
      budget.spend(last);
      const stamps = await services.past.latest(last);
      return stamps
        .filter(({ revision }) => revision <= view.graph.revision)
        .map(({ revision, recordedAt }) => ({ number: revision, recordedAt }));
    },
  },
};
