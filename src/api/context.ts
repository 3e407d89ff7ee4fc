import type { View } from "../graph/view";
import type { Turns } from "../graph/walk/turns";
import type { Language } from "../ontology/labels";
import type { Actor } from "../store/actor";
import type { Budget } from "./budget";
import type { Services } from "./services";

/** What is settled before an operation runs: the graph that it sees, the language it speaks, what it may cost. */
export interface ApiContext {
  readonly view: View;
  /** The holder of the key that the request came with; null for anyone. */
  readonly actor: Actor | null;
  readonly services: Services;
  /** The language of texts where a field is not asked for another; null for each node's own. */
  readonly language: Language | null;
  readonly budget: Budget;
  /** By which long walks take turns. */
  readonly turns: Turns;
  /** The most links that one walk may look at. */
  readonly walkLimit: number;
  /** What was made of a field's arguments, by the field's place in the operation: lists ask the same again and again. */
  readonly prepared: WeakMap<object, unknown>;
  /** What is still being found for the filters `reaches` of a field's arguments, by the field's place likewise. */
  readonly reaches: WeakMap<object, Promise<void> | null>;
  /** The other time that is looked at, as it was asked for: a cursor of one time says nothing of another; null for now. */
  readonly asOf: string | null;
  /** The contexts of other times that the operation looks at, by what was asked for. */
  readonly times: Map<string, Promise<ApiContext>>;
  /** The contexts of root fields that have one of their own, by the key in the answer; see `inRootContext`. */
  readonly roots: Map<string | number, ApiContext>;
}

/** The facts of a request that decide what an operation sees. */
export type RequestFacts = Omit<ApiContext, "prepared" | "reaches" | "asOf" | "times" | "roots">;

/** The context of one operation. */
export function createContext(facts: RequestFacts): ApiContext {
  return { ...facts, ...freshMemory(), asOf: null, times: new Map(), roots: new Map() };
}

/** The context of the same operation with another view: of another time, or of what the operation itself has just changed. */
export function withView(context: ApiContext, view: View, asOf: string | null): ApiContext {
  return { ...context, ...freshMemory(), view, asOf };
}

/** The latest revision that answers the operation now: its own, or what its mutations have made of it. */
export function answeringRevision({ view, roots }: ApiContext): number {
  const own = [...roots.values()].filter(({ asOf }) => asOf === null);
  return Math.max(view.graph.revision, ...own.map((context) => context.view.graph.revision));
}

function freshMemory(): Pick<ApiContext, "prepared" | "reaches"> {
  return { prepared: new WeakMap(), reaches: new WeakMap() };
}

/** Makes something once for each place in the operation where a field stands. */
export function once<T>(context: ApiContext, place: object, make: () => T): T {
  const made = context.prepared.get(place) as T | undefined;
  if (made !== undefined) return made;
  const value = make();
  context.prepared.set(place, value);
  return value;
}
