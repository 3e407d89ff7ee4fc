import { createSourceEventStream, type ExecutionArgs, type ExecutionResult } from "graphql";
import type { RequestFacts } from "../request-facts";
import { answerTo } from "./shared-answers";
import type { Streaming } from "./streaming";
import { told } from "./told";

/** Answers as they are sent, one for each event; ending them ends what they come from, also while they wait. */
export interface Answers extends AsyncIterableIterator<ExecutionResult> {
  return(value?: undefined): Promise<IteratorResult<ExecutionResult>>;
  throw(error: unknown): Promise<IteratorResult<ExecutionResult>>;
}

/**
 * Runs a subscription. Each event is answered in a context of its own, made at that moment: what its asker may see, which
 * day it is and what it costs are not those of the time when it was subscribed to. What goes wrong is the last answer.
 */
export function run(args: ExecutionArgs, facts: RequestFacts, streaming: Streaming): Answers {
  const events = new Events(args, facts, streaming);
  const answers = answersTo(events, args, facts, streaming);
  return {
    next: () => answers.next(),
    throw: (error) => answers.throw(error),
    return: async () => {
      await events.end();
      return answers.return(undefined);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* answersTo(
  events: Events,
  args: ExecutionArgs,
  facts: RequestFacts,
  streaming: Streaming,
): AsyncGenerator<ExecutionResult> {
  try {
    const begun = await events.begin();
    if (!(Symbol.asyncIterator in begun)) return yield begun;
    for await (const event of begun) yield await answerTo(event, args, facts, streaming);
  } catch (error) {
    yield told(error);
  }
}

/** Where the events of a subscription come from, which may be ended before it has begun. */
class Events {
  private iterator: AsyncIterator<unknown> | null = null;
  private isEnded = false;

  constructor(
    private readonly args: ExecutionArgs,
    private readonly facts: RequestFacts,
    private readonly streaming: Streaming,
  ) {}

  async begin(): Promise<ExecutionResult | AsyncIterable<unknown>> {
    const { context } = this.streaming.contextNow(this.facts);
    const source = await createSourceEventStream({ ...this.args, contextValue: context });
    if (!(Symbol.asyncIterator in source)) return source;
    const iterator = source[Symbol.asyncIterator]();
    this.iterator = iterator;
    if (this.isEnded) await iterator.return?.();
    return { [Symbol.asyncIterator]: () => iterator };
  }

  async end(): Promise<void> {
    this.isEnded = true;
    await this.iterator?.return?.();
  }
}
