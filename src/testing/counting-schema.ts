import { EventEmitter, once } from "node:events";
import { buildSchema, type GraphQLSchema } from "graphql";
import { StrategyError } from "../errors";

/** A schema whose only events are numbers, which a test makes happen. */
export interface Counting {
  readonly schema: GraphQLSchema;
  /** Makes the next number happen. */
  readonly count: () => void;
  /** How many follow now. */
  readonly followers: () => number;
  /** Settles when so many follow. */
  readonly followedBy: (followers: number) => Promise<void>;
}

interface Context {
  readonly holder: { readonly name: string } | null;
}

/** Makes a schema with a subscription `count(from)`, to try what carries events. */
export function countingSchema(): Counting {
  const emitter = new EventEmitter().setMaxListeners(0);
  let counted = 0;
  let followers = 0;
  const follow = (change: number): void => {
    followers += change;
    emitter.emit("followers");
  };
  const schema = buildSchema(`
    type Query { name: String }
    type Mutation { change: String }
    type Subscription { count(from: Int, size: Int): Count refused: Int broken: Int }
    type Count { number: Int by: String long: String }
  `);
  const fields = schema.getSubscriptionType()?.getFields() ?? {};
  const { count, refused, broken } = fields;
  if (!count || !refused || !broken) throw new Error("The schema lost its fields");
  count.subscribe = (_, { size = 0 }: { size?: number }) => counting(emitter, follow, () => counted, size);
  count.resolve = ({ number, size }, _args, { holder }: Context) => ({
    number,
    by: holder?.name ?? null,
    long: "x".repeat(size),
  });
  refused.subscribe = () => {
    throw new StrategyError("INVALID_CURSOR", "The cursor is not one.");
  };
  broken.subscribe = async function* () {
    yield 1;
    throw new Error("password=hunter2 at /secret/place");
  };
  broken.resolve = (number) => number;
  return {
    schema,
    count: () => {
      counted++;
      emitter.emit("count");
    },
    followers: () => followers,
    followedBy: async (wanted) => {
      while (followers !== wanted) await once(emitter, "followers");
    },
  };
}

/** Gives each number from now on, however slowly it is taken; nothing is kept for who is slow but the last one. */
function counting(
  emitter: EventEmitter,
  follow: (change: number) => void,
  counted: () => number,
  size: number,
): AsyncGenerator<{ number: number; size: number }> {
  const stop = new AbortController();
  async function* numbers() {
    let last = counted();
    follow(1);
    try {
      while (!stop.signal.aborted) {
        while (last < counted()) yield { number: ++last, size };
        await once(emitter, "count", { signal: stop.signal }).catch(() => undefined);
      }
    } finally {
      follow(-1);
    }
  }
  const generator = numbers();
  const end = generator.return.bind(generator);
  return Object.assign(generator, {
    return: (value: undefined) => {
      stop.abort();
      return end(value);
    },
  });
}
