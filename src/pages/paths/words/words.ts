/** What the page of paths says in its own voice. */
export interface PathsWords {
  /** What the page asks when nothing is chosen. */
  readonly question: string;
  readonly invitation: string;
  /** Between two names. */
  readonly and: string;
  readonly lead: string;
  /** Why the ways stand in their order. */
  readonly strongestFirst: string;
  readonly shortestFirst: string;
  /** Through what ways do not lead. */
  readonly avoided: string;
  readonly from: string;
  readonly to: string;
  readonly choose: string;
  readonly elsewhere: string;
  readonly notAllListed: (count: number) => string;
  readonly order: string;
  readonly strongest: string;
  readonly shortest: string;
  readonly derivedToo: string;
  readonly everywhereToo: string;
  readonly show: string;
  /** Headings of ways. */
  readonly directly: string;
  readonly between: string;
  readonly steps: (count: number) => string;
  readonly weakness: (cost: string) => string;
  readonly weakest: string;
  readonly drawn: string;
  /** What a step weighs: how its link is known, and how much is linked to where it leads. */
  readonly weighs: (parts: {
    cost: string;
    known: string;
    knownCost: string;
    links: number;
    linksCost: string;
  }) => string;
  readonly alsoSaid: (count: number) => string;
  /** Before the name of a thing on the way and the names of those that could stand in its place. */
  readonly instead: { readonly before: string; readonly between: string };
  readonly more: string;
  readonly moreThere: string;
  readonly notFinished: string;
  readonly none: string;
  readonly noneWithout: (without: { derived: boolean; sources: boolean }) => string;
  readonly noneAtAll: string;
  readonly within: (steps: number) => string;
  readonly tryDerived: string;
  readonly tryEverywhere: string;
  readonly tryBoth: string;
  readonly same: string;
  readonly chooseOther: string;
  readonly unknown: (id: string) => string;
  readonly unknownWhy: string;
  readonly odd: (what: string) => string;
  readonly examples: string;
  readonly number: (value: number) => string;
}
