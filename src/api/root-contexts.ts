import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import { type AsOf, contextAsOf } from "./as-of";
import type { ApiContext } from "./context";

type Resolver = GraphQLFieldResolver<unknown, ApiContext>;

/**
 * A resolver that gets the context of the root field that it stands under: where a root field has one of its own, because
 * it is asked as of another time or has just changed the graph, everything below it sees the same.
 */
export function inRootContext(field: GraphQLField<unknown, ApiContext>, resolve: Resolver): Resolver {
  const usual: Resolver = (source, args, context, info) =>
    resolve(source, args, context.roots.size ? contextUnder(context, info) : context, info);
  if (!field.args.some(({ name }) => name === "asOf")) return usual;
  return (source, args: { readonly asOf?: AsOf | null }, context, info) => {
    if (!args.asOf) return usual(source, args, context, info);
    return contextAsOf(context, args.asOf).then((past) => {
      giveRootContext(context, info, past);
      return resolve(source, args, past, info);
    });
  };
}

/** Lets all that stands below a root field see a context of its own. `context` is that of the operation. */
export function giveRootContext(context: ApiContext, { path }: GraphQLResolveInfo, own: ApiContext): void {
  context.roots.set(rootKey(path), own);
}

function contextUnder(context: ApiContext, { path }: GraphQLResolveInfo): ApiContext {
  return context.roots.get(rootKey(path)) ?? context;
}

function rootKey(path: GraphQLResolveInfo["path"]): string | number {
  let place = path;
  while (place.prev) place = place.prev;
  return place.key;
}
