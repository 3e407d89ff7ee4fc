import { type Filter, filterOf } from "../graph/filter";
import { findNeighbourhood } from "../graph/walk/neighbourhood";
import { Pace } from "../graph/walk/pace";
import type { Passage } from "../graph/walk/passage";
import { findPaths, type Path, type PathSelection, type Truncation } from "../graph/walk/paths";
import { nodeTest, passageThrough } from "../graph/where";
import { spaceOf } from "../ontology/id";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { parseArguments } from "./arguments";
import type { ApiContext } from "./context";
import type { OutputFieldOptions } from "./declare";
import { GraphArguments, NeighbourhoodArguments, PathArguments } from "./walk-arguments";

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
      depth: { type: "Int", description: "How many steps are walked, 1 to 25.", defaultValue: 1 },
      through,
      answer: { type: "NodeWhere", description: "What of it is shown; the walk goes through the rest." },
      limit: { type: "Int", description: "How many nodes are shown at most, 1 to 5000.", defaultValue: 500 },
    },
    resolve: (_: unknown, args: NeighbourhoodInput, context: ApiContext) => neighbourhood(args, context),
  },
  paths: {
    type: "PathResult!",
    description: "How things are connected. Only the first node of a path is one of `from`, only its last one of `to`.",
    args: {
      from: { type: "[ID!]!", description: `Where paths begin: ${ids}.` },
      to: { type: "[ID!]!", description: `Where paths end: ${ids}.` },
      select: { type: "PathSelection", description: "Which paths are wanted.", defaultValue: "SHORTEST" },
      maxLength: { type: "Int", description: "The most steps that a path may have, 1 to 50.", defaultValue: 25 },
      through,
      limit: { type: "Int", description: "How many paths are shown at most, 1 to 100.", defaultValue: 10 },
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
      limit: { type: "Int", description: "How many nodes are shown at most, 1 to 5000.", defaultValue: 5000 },
    },
    resolve: (_: unknown, args: GraphInput, context: ApiContext) => wholeGraph(args, context),
  },
};

interface NeighbourhoodInput extends ThroughInput {
  readonly of: string[];
  readonly depth: number;
  readonly answer?: Filter | null;
  readonly limit: number;
}

interface PathInput extends ThroughInput {
  readonly from: string[];
  readonly to: string[];
  readonly select: PathSelection;
  readonly maxLength: number;
  readonly limit: number;
}

interface GraphInput {
  readonly space?: string | null;
  readonly where?: Filter | null;
  readonly limit: number;
}

async function neighbourhood(args: NeighbourhoodInput, context: ApiContext): Promise<Subgraph> {
  const { of, depth, limit } = parseArguments(NeighbourhoodArguments, { ...args });
  const { view, budget } = context;
  const found = await findNeighbourhood(nodesOf(of, context), {
    passage: passageOf(args, context),
    depth,
    limit,
    answer: nodeTest(view, filterOf(args.answer, "answer"), null, "answer"),
    pace: paceOf(context),
  });
  budget.spend(found.nodes.length + found.links.length);
  const nodes = found.nodes.map(({ node, distance, steps }) => ({ node, distance, path: pathTo(node, steps) }));
  return { ...found, nodes };
}

async function paths(args: PathInput, context: ApiContext): Promise<object> {
  const { from, to, maxLength, limit } = parseArguments(PathArguments, { ...args });
  const quest = {
    passage: passageOf(args, context),
    from: new Set(nodesOf(from, context)),
    to: new Set(nodesOf(to, context)),
    maxLength,
    pace: paceOf(context),
  };
  const found = await findPaths(quest, args.select, limit);
  for (const { steps } of found.paths) context.budget.spend(steps.length);
  return found;
}

function wholeGraph({ space, where, limit: most }: GraphInput, { view, budget }: ApiContext): Subgraph {
  const { limit } = parseArguments(GraphArguments, { limit: most });
  const passes = nodeTest(view, filterOf(where, "where"));
  const inSpace = (node: Node): boolean => !space || spaceOf(node.id) === space;
  const nodes = view.nodes().filter((node) => inSpace(node) && passes(node));
  const shown = new Set(nodes.slice(0, limit).map(({ id }) => id));
  const links = view.links().filter(({ sourceId, targetId }) => shown.has(sourceId) && shown.has(targetId));
  budget.spend(shown.size + links.length);
  return {
    nodes: nodes.slice(0, limit).map((node) => ({ node, distance: null, path: null })),
    links,
    truncated: nodes.length > limit ? "LIMIT" : null,
  };
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

function pathTo(node: Node, steps: Path["steps"]): Path {
  return { start: steps[0]?.from ?? node, steps, cost: steps.length };
}
