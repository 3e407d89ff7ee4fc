import type { Language } from "../ontology/labels";
import type { Ask } from "./ask";
import { type Moment, present } from "./past/moment";

/** A space that has a strategy: whose it is, and what the strategy is called. */
export interface SpaceShown {
  readonly space: string;
  /** The organisation whose strategy it is; the strategy's name where nothing says. */
  readonly owner: string;
  readonly strategyId: string;
  readonly strategy: string;
}

interface FrameData {
  readonly strategies: {
    readonly nodes: readonly {
      readonly id: string;
      readonly space: string;
      readonly name: string;
      readonly status: string | null;
      readonly organisations: { readonly nodes: readonly { readonly name: string }[] };
    }[];
  };
}

const query = `query Frame($asOf: AsOf) {
  strategies(first: 500, asOf: $asOf) {
    nodes { id space name status organisations { nodes { name } } }
  }
}`;

/** The spaces that have strategies in a moment, each with the one that is in force, in the order of their ids. */
export async function readSpaces(ask: Ask, language: Language, { variables }: Moment = present): Promise<SpaceShown[]> {
  const { strategies } = await ask<FrameData>({ query, variables }, language);
  const spaces = new Map<string, SpaceShown>();
  const inForceFirst = [...strategies.nodes].sort((one, other) => rank(one.status) - rank(other.status));
  for (const { id, space, name, organisations } of inForceFirst) {
    const owner = organisations.nodes[0]?.name ?? name;
    if (!spaces.has(space)) spaces.set(space, { space, owner, strategyId: id, strategy: name });
  }
  return [...spaces.values()].sort((one, other) => (one.space < other.space ? -1 : 1));
}

/** What is in force or not said to be anything comes before what is to come, and that before what is over. */
function rank(status: string | null): number {
  return ["ACTIVE", null, "PAUSED", "PLANNED", "DONE", "CANCELLED"].indexOf(status);
}
