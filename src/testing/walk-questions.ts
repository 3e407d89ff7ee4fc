import type { Asker, Manner } from "./ask";

/** A part of a graph in few words: nodes as `s 0`, with how far away they are, and links as `s HAS_VALUE v`. */
export interface Sketch {
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  readonly truncated: string | null;
}

/** Paths in few words: `p <HAS_PROGRAMME s HAS_VALUE> v`, links pointing the way that they do. */
export interface PathSketch {
  readonly paths: readonly string[];
  readonly truncated: string | null;
}

interface Thing {
  readonly id: string;
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly source: Thing;
  readonly target: Thing;
}

/** A path as it is answered. */
export interface AnsweredPath {
  readonly length: number;
  readonly cost: number;
  readonly nodes: readonly Thing[];
  readonly steps: readonly {
    readonly link: Link;
    readonly from: Thing;
    readonly to: Thing;
    readonly direction: "OUT" | "IN";
    readonly cost: number;
  }[];
}

/** A part of a graph as it is answered. */
export interface AnsweredSubgraph {
  readonly nodes: readonly {
    readonly node: Thing;
    readonly distance: number | null;
    readonly path: AnsweredPath | null;
  }[];
  readonly links: readonly Link[];
  readonly truncated: { readonly reason: string } | null;
}

/** Paths as they are answered. */
export interface AnsweredPaths {
  readonly paths: readonly AnsweredPath[];
  readonly truncated: { readonly reason: string } | null;
}

const link = "link { id type source { id } target { id } }";
const path = `{ length cost nodes { id } steps { ${link} from { id } to { id } direction cost } }`;

/** The whole of a part of a graph. */
export const subgraphFields = `{
  nodes { node { id } distance path ${path} } links { id type source { id } target { id } } truncated { reason }
}`;

/** The whole of a list of paths. */
export const pathFields = `{ paths ${path} truncated { reason } }`;

/** Walks through a graph over GraphQL, with arguments as they stand in the operation. */
export class WalkQuestions {
  constructor(private readonly asker: Asker) {}

  /** What is around some nodes, in the order of the answer. */
  async around(args: string, manner?: Manner): Promise<Sketch> {
    return sketched(await this.subgraph(`neighbourhood(${args})`, manner));
  }

  /** The whole graph, or that of a space. */
  async graph(args = "", manner?: Manner): Promise<Sketch> {
    return sketched(await this.subgraph(args ? `graph(${args})` : "graph", manner));
  }

  /** How things are connected. */
  async paths(args: string, manner?: Manner): Promise<PathSketch> {
    const { paths, truncated } = await this.wholePaths(args, manner);
    return { paths: paths.map(inWords), truncated: truncated?.reason ?? null };
  }

  /** A part of a graph with all that it tells. */
  async subgraph(question: string, manner?: Manner): Promise<AnsweredSubgraph> {
    return (await this.asker.ask<{ came: AnsweredSubgraph }>(`{ came: ${question} ${subgraphFields} }`, manner)).came;
  }

  /** Paths with all that they tell. */
  async wholePaths(args: string, manner?: Manner): Promise<AnsweredPaths> {
    return (await this.asker.ask<{ came: AnsweredPaths }>(`{ came: paths(${args}) ${pathFields} }`, manner)).came;
  }
}

/** A path in few words. */
export function inWords({ nodes, steps }: AnsweredPath): string {
  const [start] = nodes;
  return [start && shortId(start), ...steps.flatMap(stepInWords)].join(" ");
}

function stepInWords({ link: { type }, to, direction }: AnsweredPath["steps"][number]): string[] {
  return [direction === "OUT" ? `${type}>` : `<${type}`, shortId(to)];
}

function sketched({ nodes, links, truncated }: AnsweredSubgraph): Sketch {
  return {
    nodes: nodes.map(({ node, distance }) => (distance === null ? shortId(node) : `${shortId(node)} ${distance}`)),
    links: links.map(({ type, source, target }) => `${shortId(source)} ${type} ${shortId(target)}`).sort(),
    truncated: truncated?.reason ?? null,
  };
}

function shortId({ id }: Thing): string {
  return id.slice(id.indexOf("/") + 1);
}
