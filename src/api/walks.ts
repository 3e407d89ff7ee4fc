import { type Filter, filterOf } from "../graph/filter";
import { findNeighbourhood } from "../graph/walk/neighbourhood";
import { Pace } from "../graph/walk/pace";
import type { Passage } from "../graph/walk/passage";
import { evenPath, findPaths, type Path, type PathSelection, type Truncation } from "../graph/walk/paths";
import { showGraph } from "../graph/walk/shown-graph";
import { nodeTest, passageThrough } from "../graph/where";
import { spaceOf } from "../ontology/id";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { parseArguments } from "./arguments";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { GraphArguments, NeighbourhoodArguments, orUsual, PathArguments, usual } from "./walk-arguments";

/** A part of the graph as the API shows it. */
interface Subgraph {
  readonly nodes: readonly { readonly node: Node; readonly distance: number | null; readonly path: Path | null }[];
  readonly links: readonly Link[];
  readonly truncated: Truncation | null;
}

type ThroughInput = { readonly through?: Filter | null };

const through = { type: "Through", description: "Over what one may walk." } as const;
const ids = "ids of nodes, 50 at most; one that is unknown or hidden is left out";

/** The queries that walk through the graph, as many steps as it takes. */
export const walkQueries: Record<string, OutputFieldOptions> = {
  neighbourhood: {
    type: "Subgraph!",
    description: "What is around some nodes: how far away, on which way, and how it is linked.",
    args: {
      of: { type: "[ID!]!", description: `Where the walk begins: ${ids}.` },
      depth: {
        type: "Int",
        description: "How many steps are walked, 1 to 25.",
        defaultValue: usual.neighbourhood.depth,
      },
      through,
      answer: { type: "NodeWhere", description: "What of it is shown; the walk goes through the rest." },
      limit: {
        type: "Int",
        description: "How many nodes are shown at most, 1 to 5000.",
        defaultValue: usual.neighbourhood.limit,
      },
    },
    resolve: (_: unknown, args: NeighbourhoodInput, context: ApiContext) => neighbourhood(args, context),
  },
  paths: {
    type: "PathResult!",
    description: "How things are connected. Only the first node of a path is one of `from`, only its last one of `to`.",
    args: {
      from: { type: "[ID!]!", description: `Where paths begin: ${ids}.` },
      to: { type: "[ID!]!", description: `Where paths end: ${ids}.` },
      select: { type: "PathSelection", description: "Which paths are wanted.", defaultValue: usual.paths.select },
      maxLength: {
        type: "Int",
        description: "The most steps that a path may have, 1 to 50.",
        defaultValue: usual.paths.maxLength,
      },
      through,
      limit: {
        type: "Int",
        description: "How many paths are shown at most, 1 to 100.",
        defaultValue: usual.paths.limit,
      },
    },
    resolve: (_: unknown, args: PathInput, context: ApiContext) => paths(args, context),
  },
  graph: {
    type: "Subgraph!",
    description: "The graph of a space, or of all, with the recorded links between its nodes: for those who draw it.",
    args: {
      space: {
        type: "String",
        description: "The first part of the nodes' ids, such as `kouvola`; all spaces when left out.",
      },
      where: { type: "NodeWhere", description: "Only nodes that pass this." },
      limit: {
        type: "Int",
        description: "How many nodes are shown at most, 1 to 5000.",
        defaultValue: usual.graph.limit,
      },
    },
    resolve: (_: unknown, args: GraphInput, context: ApiContext) => wholeGraph(args, context),
  },
};

interface NeighbourhoodInput extends ThroughInput {
  readonly of: string[];
  readonly depth?: number | null;
  readonly answer?: Filter | null;
  readonly limit?: number | null;
}

interface PathInput extends ThroughInput {
  readonly from: string[];
  readonly to: string[];
  readonly select?: PathSelection | null;
  readonly maxLength?: number | null;
  readonly limit?: number | null;
}

interface GraphInput {
  readonly space?: string | null;
  readonly where?: Filter | null;
  readonly limit?: number | null;
}

async function neighbourhood(args: NeighbourhoodInput, context: ApiContext): Promise<Subgraph> {
  const { of, depth, limit } = parseArguments(NeighbourhoodArguments, orUsual(args, usual.neighbourhood));
  const { view, budget } = context;
  const found = await findNeighbourhood(nodesOf(of, context), {
    passage: passageOf(args, context),
    depth,
    limit,
    answer: nodeTest(view, filterOf(args.answer, "answer"), null, "answer"),
    pace: paceOf(context),
  });
  budget.spend(found.nodes.length + found.links.length);
  const nodes = found.nodes.map(({ node, distance, steps }) => ({
    node,
    distance,
    path: evenPath(steps[0]?.from ?? node, steps),
  }));
  return { ...found, nodes };
}

async function paths(args: PathInput, context: ApiContext): Promise<object> {
  const { from, to, select, maxLength, limit } = parseArguments(PathArguments, orUsual(args, usual.paths));
  const quest = {
    passage: passageOf(args, context),
    from: new Set(nodesOf(from, context)),
    to: new Set(nodesOf(to, context)),
    maxLength,
    pace: paceOf(context),
  };
  const found = await findPaths(quest, select, limit);
  for (const { steps } of found.paths) context.budget.spend(steps.length);
  return found;
}

async function wholeGraph(args: GraphInput, context: ApiContext): Promise<Subgraph> {
  const { space, limit } = parseArguments(GraphArguments, orUsual(args, usual.graph));
  const { view, budget } = context;
  const passes = nodeTest(view, filterOf(args.where, "where"));
  const inSpace = (node: Node): boolean => !space || spaceOf(node.id) === space;
  const found = await showGraph(view, {
    passes: (node) => inSpace(node) && passes(node),
    limit,
    pace: paceOf(context),
  });
  budget.spend(found.nodes.length + found.links.length);
  return { ...found, nodes: found.nodes.map((node) => ({ node, distance: null, path: null })) };
}

function nodesOf(wanted: readonly string[], { view }: ApiContext): Node[] {
  return [...new Set(wanted)].flatMap((id) => view.node(id) ?? []);
}

function passageOf({ through: filter }: ThroughInput, { view }: ApiContext): Passage {
  return passageThrough(view, { filter: filterOf(filter, "through"), path: "through" });
}

function paceOf({ turns, walkLimit }: ApiContext): Pace {
  return new Pace(turns, walkLimit);
}
