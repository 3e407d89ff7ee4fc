import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from "graphql";
import { prepareReaches, reachesIn } from "../graph/prepare-reaches";
import { Pace } from "../graph/walk/pace";
import type { ApiContext } from "./context";

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;

/**
 * A resolver that begins when it is known what the filters `reaches` in its arguments ask for: that takes a walk through
 * the whole graph, which has to give others their turn, and filters themselves are answered at one go.
 */
export function reachesFirst(field: GraphQLField<unknown, ApiContext>, resolve: Resolver): Resolver {
  if (!field.args.some(({ type }) => mayReach(type))) return resolve;
  return (source, args, context, info) => {
    const found = findingOf(args, context, info.fieldNodes);
    return found ? found.then(() => resolve(source, args, context, info)) : resolve(source, args, context, info);
  };
}

function mayReach(type: GraphQLInputType, seen = new Set<unknown>()): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  const fields = Object.values(named.getFields());
  return fields.some((field) => field.name === "reaches" || mayReach(field.type, seen));
}

/** What is still being found for a place in the operation; null when there is nothing, or nothing any more. */
function findingOf(args: object, context: ApiContext, place: object): Promise<void> | null {
  const known = context.reaches.get(place);
  if (known !== undefined) return known;
  const parts = Object.entries(args).flatMap(([name, filter]) => reachesIn({ filter, path: name }));
  const finding = parts.length ? findAll(parts, context).then(() => void context.reaches.set(place, null)) : null;
  context.reaches.set(place, finding);
  return finding;
}

async function findAll(parts: ReturnType<typeof reachesIn>, context: ApiContext): Promise<void> {
  const { view, budget, turns, walkLimit } = context;
  for (const part of parts) {
    budget.check();
    budget.lookThrough(await prepareReaches(view, part, new Pace(turns, walkLimit)));
  }
}
