import { ArrayMaxSize, IsOptional } from "class-validator";
import { pageSize } from "../graph/page";
import type { ChangesAsked } from "../history/changes/change-list";
import { decodePlace } from "../history/cursor";
import type { Wanted } from "../history/follow/change-feed";
import type { Node } from "../ontology/node";
import { IdArguments, IsId, notAnId, PageArguments, parseArguments, says } from "./arguments";
import { ChangeConnection } from "./change-connection";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { pageArguments } from "./inputs/list-arguments";
import { SpaceArgument } from "./space-argument";

type Fields = Record<string, OutputFieldOptions>;

interface PageInput {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Which changes are wanted, as they come. */
export interface ChangesWantedInput {
  readonly space?: string | null;
  readonly types?: readonly string[] | null;
  readonly ids?: readonly string[] | null;
}

/** What a list of changes costs of an operation's budget, whatever it shows: each is read from the record. */
const listCost = 50;

/** The most ids that changes are asked of at once. */
const mostIds = 100;

/** Of which nodes and links changes are wanted. */
class SubjectArguments {
  @IsOptional()
  @ArrayMaxSize(mostIds, says("TOO_MANY_IDS", `Changes of ${mostIds} ids at most are answered at once; more came.`))
  @IsId({ each: true, ...says("INVALID_ID", notAnId) })
  ids?: string[] | null;
}

const aroundPlace = "this cursor of any change, also one of another list";

interface PeriodInput {
  readonly fromRevision?: number | null;
  readonly toRevision?: number | null;
}

const periodArguments = {
  fromRevision: { type: "Int", description: "Only of the commit with this number, and of later ones." },
  toRevision: { type: "Int", description: "Only of the commit with this number, and of earlier ones." },
} as const;

/** Which changes are wanted: of a list, and of a subscription alike. */
export const changesWantedArguments = {
  space: { type: "String", description: "Only of a space: the first part of ids, such as `kouvola`." },
  types: {
    type: "[NodeType!]",
    description: "Only of nodes of these types, and of links that have such a node at an end.",
  },
  ids: { type: "[ID!]", description: `Only of nodes and links with these ids, ${mostIds} at most.` },
} as const;

/** Checks which changes are wanted. */
export function changesWanted({ space, types, ids }: ChangesWantedInput): Wanted {
  return { ...parseArguments(SpaceArgument, { space }), ...parseArguments(SubjectArguments, { ids }), types };
}

const changePageArguments = {
  ...pageArguments,
  after: { type: "String", description: `Only what comes after ${aroundPlace}.` },
  before: { type: "String", description: `Only what comes before ${aroundPlace}.` },
} as const;

const historyArguments = { first: pageArguments.first, after: changePageArguments.after } as const;

const newestFirst = "the newest change first. It is empty for what was never there, or is hidden from you.";

/** The queries of what was done. They read the record: they alone fail while the database cannot be reached. */
export const changeQueries: Fields = {
  changes: {
    type: "ChangeConnection!",
    description:
      "What was done to the graph, oldest first: with `after`, what came since a change; with `last`, the newest changes, and with `before` those that came before them. Hidden changes are not among them.",
    args: { ...changesWantedArguments, ...periodArguments, ...changePageArguments },
    resolve: (_: unknown, args: ChangesWantedInput & PeriodInput & PageInput, context: ApiContext) => {
      const { space, types, ids, fromRevision, toRevision, ...page } = args;
      const latest = context.view.graph.revision;
      const period = { from: fromRevision, upTo: Math.min(toRevision ?? latest, latest) };
      return connection({ ...changesWanted({ space, types, ids }), ...period, newestFirst: false }, page, context);
    },
  },
  history: {
    type: "ChangeConnection!",
    description: `What was done to a node or link, also to one that was deleted: ${newestFirst}`,
    args: {
      id: { type: "ID!", description: "The id of the node or link, such as `kouvola/lasten-kasvu`." },
      ...historyArguments,
    },
    resolve: (_: unknown, { id, ...page }: PageInput & { id: string }, context: ApiContext) =>
      connection({ ids: [parseArguments(IdArguments, { id }).id], newestFirst: true }, page, context),
  },
};

/** What was done to a node: a field of every node. */
export const nodeHistoryField: Fields = {
  history: {
    type: "ChangeConnection!",
    description: `What was done to it: ${newestFirst} As of another time, what had been done by then.`,
    args: historyArguments,
    resolve: ({ id }: Node, page: PageInput, context: ApiContext) =>
      connection({ ids: [id], newestFirst: true }, page, context),
  },
};

async function connection(
  wanted: Omit<ChangesAsked, "audience" | "upTo"> & Partial<Pick<ChangesAsked, "upTo">>,
  input: PageInput,
  { view, services, budget }: ApiContext,
): Promise<ChangeConnection> {
  budget.spend(listCost);
  const { first, last, after, before } = parseArguments(PageArguments, { ...input });
  const asked = { upTo: view.graph.revision, ...wanted, audience: view.audience };
  const page = await services.changeLists.page(asked, {
    count: last ?? first ?? pageSize.usual,
    fromEnd: typeof last === "number",
    after: after ? decodePlace(after) : null,
    before: before ? decodePlace(before) : null,
  });
  budget.lookThrough(page.looked);
  budget.spend(page.changes.length);
  return new ChangeConnection(services.changeLists, asked, page);
}
