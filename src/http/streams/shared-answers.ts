import { type ExecutionArgs, type ExecutionResult, execute } from "graphql";
import type { RequestFacts } from "../request-facts";
import type { Streaming } from "./streaming";

/** Answers to one event, by who asks what. */
const answersByEvent = new WeakMap<object, Map<string, ExecutionResult | Promise<ExecutionResult>>>();

/**
 * Answers an event in a context of this moment. Hundreds who ask the same in the same words as the same person, or as
 * anyone, are answered once for all of them in each state of the graph.
 */
export function answerTo(
  event: unknown,
  args: ExecutionArgs,
  facts: RequestFacts,
  streaming: Streaming,
): ExecutionResult | Promise<ExecutionResult> {
  const answer = async (): Promise<ExecutionResult> => {
    const { context, revision } = streaming.contextNow(facts);
    const result = await execute({ ...args, rootValue: event, contextValue: context });
    return { ...result, extensions: { revision } };
  };
  if (typeof event !== "object" || event === null) return answer();
  const answers = answersByEvent.get(event) ?? new Map<string, Promise<ExecutionResult>>();
  answersByEvent.set(event, answers);
  const { document, variableValues, operationName } = args;
  const text = document.loc?.source.body;
  const key = JSON.stringify([
    streaming.revision(),
    facts.holder?.keyId,
    facts.acceptLanguage,
    operationName,
    variableValues,
    text,
  ]);
  const known = answers.get(key);
  if (known) return known;
  const made = answer();
  answers.set(key, made);
  return made;
}
