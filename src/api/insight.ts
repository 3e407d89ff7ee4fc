import { gapSorts } from "../graph/gap-lists";
import { type Gap, gapsOf } from "../graph/gaps";
import { type Insight, insightOf } from "../graph/insight/insight";
import { Pace } from "../graph/walk/pace";
import { PageArguments, parseArguments } from "./arguments";
import { GapConnection } from "./connection";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { fingerprintOf } from "./fingerprint";
import { pageArguments } from "./inputs/list-arguments";
import type { ListArguments } from "./resolve-list";
import { SpaceArgument } from "./space-argument";

interface OfSpace {
  readonly space?: string | null;
}

const spaceArgument = {
  space: {
    type: "String",
    description: "The first part of the nodes' ids, such as `kouvola`; all spaces when left out.",
  },
} as const;

/** The queries that look at a strategy as a whole: what it lacks, and how it hangs together. */
export const insightQueries: Record<string, OutputFieldOptions> = {
  gaps: {
    type: "GapConnection!",
    description: "What nodes lack of what the ontology expects of them, sorted by what is expected, place and name.",
    args: { ...spaceArgument, ...pageArguments },
    resolve: (_: unknown, args: OfSpace & ListArguments, context: ApiContext) => gaps(args, context),
  },
  insight: {
    type: "Insight!",
    description: "What there is, and how it hangs together.",
    args: spaceArgument,
    resolve: (_: unknown, args: OfSpace, context: ApiContext) => insight(args, context),
  },
};

async function gaps(
  { space, first, after, last, before }: OfSpace & ListArguments,
  context: ApiContext,
): Promise<GapConnection> {
  const asked = parseArguments(SpaceArgument, { space }).space ?? null;
  const page = parseArguments(PageArguments, { first, after, last, before });
  const rows = await gapsOf(context.view, asked, paceOf(context));
  context.budget.lookThrough(rows.length);
  const sorts = gapSorts(context.view, context.language);
  const identity = [({ node }: Gap) => node.id, ({ expectation }: Gap) => expectation.name];
  const fingerprint = (): string => fingerprintOf(context, "gaps", { space: asked });
  return new GapConnection({ rows, sorts, identity, fingerprint }, page, context);
}

async function insight({ space }: OfSpace, context: ApiContext): Promise<Insight> {
  const asked = parseArguments(SpaceArgument, { space }).space ?? null;
  return insightOf(context.view, asked, paceOf(context));
}

/** It looks at everything once, and never again for this state of the graph: there is no other bound. */
function paceOf({ turns }: ApiContext): Pace {
  return new Pace(turns, Number.POSITIVE_INFINITY);
}
