import type { LinkShown, MapData, NodeShown } from "./map-query";

/** A link with the thing at its other end. */
export interface Tie {
  readonly link: LinkShown;
  readonly node: NodeShown;
}

/** The things that the map shows and how they hang together, to be looked up. */
export class Shown {
  readonly nodes: readonly NodeShown[];
  private readonly byId: ReadonlyMap<string, NodeShown>;
  private readonly from = new Map<string, Tie[]>();
  private readonly to = new Map<string, Tie[]>();

  constructor(graph: MapData["graph"]) {
    this.nodes = graph.nodes.map(({ node }) => node);
    this.byId = new Map(this.nodes.map((node) => [node.id, node]));
    for (const link of graph.links) {
      const source = this.byId.get(link.source.id);
      const target = this.byId.get(link.target.id);
      if (!source || !target) continue;
      add(this.from, `${source.id} ${link.type}`, { link, node: target });
      add(this.to, `${target.id} ${link.type}`, { link, node: source });
    }
  }

  node(id: string): NodeShown | undefined {
    return this.byId.get(id);
  }

  /** The things of a type, as the source lists them. */
  ofType(type: string): NodeShown[] {
    return inOrder(this.nodes.filter((node) => node.type === type));
  }

  /** The links of a type that lead from a thing, with what they lead to. */
  out(node: NodeShown, type: string): readonly Tie[] {
    return this.from.get(`${node.id} ${type}`) ?? [];
  }

  /** The links of a type that lead to a thing, with what they lead from. */
  in(node: NodeShown, type: string): readonly Tie[] {
    return this.to.get(`${node.id} ${type}`) ?? [];
  }
}

/** By place where there is one, else by name. */
export function inOrder(nodes: readonly NodeShown[]): NodeShown[] {
  const place = ({ ordinal }: NodeShown) => ordinal ?? Number.MAX_SAFE_INTEGER;
  return [...nodes].sort((one, other) => place(one) - place(other) || one.name.localeCompare(other.name, "fi"));
}

function add(ties: Map<string, Tie[]>, key: string, tie: Tie): void {
  const known = ties.get(key);
  if (known) known.push(tie);
  else ties.set(key, [tie]);
}
