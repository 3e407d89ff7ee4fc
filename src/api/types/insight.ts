import type { Bridge } from "../../graph/insight/bridges";
import type { Cluster } from "../../graph/insight/clusters";
import { mostLinks } from "../../graph/insight/communities";
import { type Count, mostDerived } from "../../graph/insight/counts";
import type { Insight } from "../../graph/insight/insight";
import { pageSize } from "../../graph/page";
import { PageArguments, parseArguments } from "../arguments";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";

const count = { type: "Int!", description: "How many there are." } as const;
const shape = "Sources and terms, which everything can be linked to, are left out";

/** Declares what a strategy looks like from above. */
export function declareInsight(declare: Declarations): void {
  declare.object("NodeTypeCount", "How many nodes there are of a type.", {
    type: { type: "NodeType!", description: "The type.", resolve: nameOf },
    count,
  });
  declare.object("LinkTypeCount", "How many recorded links there are of a type.", {
    type: { type: "LinkType!", description: "The type.", resolve: nameOf },
    count,
  });
  declare.object("StatusCount", "How many nodes or links are known in one way.", {
    status: {
      type: "StatementStatus",
      description: "How the strongest statement is known; null for those about which nothing is said.",
      resolve: ({ of }: Count<string | null>) => of,
    },
    count,
  });
  declare.object("RuleCount", "How many links a rule derives.", {
    rule: { type: "Rule!", description: "The rule.", resolve: ({ of }: Count<object>) => of },
    count,
  });
  declare.object("ConnectedNode", "A node and how much is linked to it.", {
    node: { type: "Node!", description: "The node." },
    degree: { type: "Int!", description: `How many recorded links it has, either way. ${shape}.` },
  });
  declare.object("Cluster", "Nodes that hang together.", {
    size: { type: "Int!", description: "How many they are." },
    nodes: {
      type: "[Node!]!",
      description: "The first of them, those with the most links first.",
      args: firstOf(10),
      resolve: ({ members }: Cluster, args: First, context: ApiContext) => someOf(members, args, context),
    },
  });
  declare.object("Bridge", "A link without which two parts of the graph would not hang together.", {
    link: { type: "Link!", description: "The link." },
    cutsOff: { type: "Int!", description: "How many nodes are on the smaller of its two sides." },
  });
  declare.object("Insight", "What a strategy looks like from above: what there is, and how it hangs together.", {
    nodeCount: { type: "Int!", description: "How many nodes there are." },
    linkCount: { type: "Int!", description: "How many recorded links there are between them." },
    nodeTypes: { type: "[NodeTypeCount!]!", description: "How many nodes there are of each type, also of none." },
    linkTypes: { type: "[LinkTypeCount!]!", description: "How many recorded links there are of each type." },
    nodeStatuses: { type: "[StatusCount!]!", description: "How the nodes are known, by their strongest statements." },
    linkStatuses: { type: "[StatusCount!]!", description: "How the recorded links are known." },
    rules: {
      type: "[RuleCount!]!",
      description: "How many links each rule derives between the nodes; at least so many when the count is truncated.",
    },
    mostConnected: { type: "[ConnectedNode!]!", description: `The ten nodes with the most links. ${shape}.` },
    ...counted<Cluster>("componentCount", "components", "Cluster", {
      list: ({ components }) => components,
      what: `The parts that the graph falls into, the largest first: no links lead from one to another. ${shape}.`,
    }),
    ...counted<Bridge>("bridgeCount", "bridges", "Bridge", {
      list: ({ bridges }) => bridges,
      what: `The links whose loss would part what hangs together, those that cut off most first. ${shape}.`,
    }),
    ...counted<Cluster>("communityCount", "communities", "Cluster", {
      list: ({ communities }) => communities,
      what: `Nodes that are linked more to each other than to the rest, the largest first. ${shape}.`,
    }),
    longestChains: {
      type: "[Path!]!",
      description: "The ten longest chains from a whole to a part of a part of it.",
      resolve: ({ longestChains }: Insight, _: unknown, { budget }: ApiContext) => {
        for (const { steps } of longestChains) budget.spend(steps.length);
        return longestChains;
      },
    },
    truncated: {
      type: "Truncated",
      description: `What is left out: derived links are counted up to ${mostDerived}, and communities are not sought where more than ${mostLinks} links hang together. Null when nothing is left out.`,
      resolve: ({ isCut }: Insight) => (isCut ? "BUDGET" : null),
    },
  });
}

interface First {
  readonly first: number;
}

function firstOf(usual: number): OutputFieldOptions["args"] {
  return { first: { type: "Int", description: `How many, 1 to ${pageSize.most}.`, defaultValue: usual } };
}

/** A list of which the first few are shown, and how many there are in all. */
function counted<T>(
  countField: string,
  listField: string,
  type: string,
  { list, what }: { readonly list: (insight: Insight) => readonly T[]; readonly what: string },
): Record<string, OutputFieldOptions> {
  return {
    [countField]: {
      type: "Int!",
      description: `How many \`${listField}\` there are in all.`,
      resolve: (insight: Insight) => list(insight).length,
    },
    [listField]: {
      type: `[${type}!]!`,
      description: what,
      args: firstOf(10),
      resolve: (insight: Insight, args: First, context: ApiContext) => someOf(list(insight), args, context),
    },
  };
}

function someOf<T>(items: readonly T[], args: First, { budget }: ApiContext): readonly T[] {
  const { first } = parseArguments(PageArguments, { first: args.first });
  const some = items.slice(0, first ?? pageSize.usual);
  budget.spend(some.length);
  return some;
}

function nameOf({ of }: Count<{ readonly name: string }>): string {
  return of.name;
}
