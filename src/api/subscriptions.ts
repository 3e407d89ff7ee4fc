import type { SeenChange } from "../history/changes/seen-change";
import { decodePlace, encodePlace } from "../history/cursor";
import { type ChangesWantedInput, changesWanted, changesWantedArguments } from "./changes";
import type { ApiContext } from "./context";
import type { Declarations } from "./declare";
import { endedBy } from "./ended-by";

/** A change that somebody is told of, with its place among all changes. */
interface ChangeEvent {
  readonly cursor: string;
  readonly change: SeenChange;
}

/** Declares the root subscriptions and returns the resolver class that holds them. */
export function declareSubscriptions(declare: Declarations): ReturnType<Declarations["subscriptions"]> {
  declare.object("ChangeEvent", "A change that was made, told as soon as it can be read in the graph.", {
    cursor: {
      type: "String!",
      description: "Its place among all changes: whoever was cut off goes on `after` the last one, and misses nothing.",
    },
    change: { type: "Change!", description: "The change." },
  });
  return declare.subscriptions({
    changes: {
      type: "ChangeEvent!",
      description: changesDescription,
      args: {
        after: {
          type: "String",
          description:
            "From this cursor of any change on, of this subscription or of a list; from now on when it is left out.",
        },
        ...changesWantedArguments,
      },
      subscribe: (
        _: unknown,
        { after, ...input }: ChangesWantedInput & { after?: string | null },
        context: ApiContext,
      ) => changeEvents(after ? decodePlace(after) : null, input, context),
      resolve: (event: ChangeEvent) => event,
    },
  });
}

const changesDescription =
  "Every change that you may see, each once and in the order in which they were made: over WebSocket at `/graphql` (graphql-transport-ws), or as server-sent events at `/graphql/stream`. A subscriber that is too slow is told SUBSCRIPTION_BEHIND and where to go on.";

function changeEvents(
  after: ReturnType<typeof decodePlace> | null,
  input: ChangesWantedInput,
  { view, services }: ApiContext,
): AsyncIterableIterator<ChangeEvent> {
  const { changeFeed } = services;
  const wanted = changesWanted(input);
  const from = after ?? changeFeed.end;
  return endedBy((signal) => events(changeFeed.follow(from, view.audience, wanted, signal)));
}

async function* events(changes: AsyncIterable<SeenChange>): AsyncGenerator<ChangeEvent, undefined> {
  for await (const change of changes) yield eventOf(change);
}

/** One and the same event for all who are told of a change, so that what is made of it can be shared. */
function eventOf(change: SeenChange): ChangeEvent {
  const event = known.get(change) ?? { cursor: encodePlace(change), change };
  known.set(change, event);
  return event;
}

const known = new WeakMap<SeenChange, ChangeEvent>();
