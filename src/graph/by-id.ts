/** Puts things in the order of their ids, so that the answer is the same whatever order they came in. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
