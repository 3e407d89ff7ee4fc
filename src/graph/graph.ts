import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import type { Arc } from "./arc";
import { type Becoming, backward, forward, type GraphChange, type GraphCommit, type GraphStamp } from "./graph-change";
import { GraphState } from "./graph-state";

/** What a store hands over: everything that is recorded as of one revision. */
export interface Recorded extends GraphStamp {
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

const none: readonly never[] = [];

/**
 * A strategy in memory: nodes, links, and the ways to get from one to the other. It knows no audience and no day, and it
 * never changes: what a commit makes of it is another one. What is handed over belongs to the graph from then on, and to
 * those that come from it: nobody may change it any more.
 */
export class Graph {
  private readonly state: GraphState;

  /** Refuses a link whose end is missing: the store would not have let it in. */
  constructor(
    readonly ontology: Ontology,
    recorded: Recorded | GraphState,
  ) {
    this.state = recorded instanceof GraphState ? recorded : stateOf(recorded);
  }

  get revision(): number {
    return this.state.revision;
  }

  get recordedAt(): string | null {
    return this.state.recordedAt;
  }

  /** The graph as a later commit makes it, or several that follow one another: it takes as long as they have changes. */
  after(commit: GraphCommit): Graph {
    return this.turned(commit, forward(commit.changes));
  }

  /** The graph as it was at an earlier revision: all changes that were made since are taken back. */
  turnedBack(to: GraphStamp, changes: readonly GraphChange[]): Graph {
    return this.turned(to, backward(changes));
  }

  /** Whether a place means the same in another graph: they come one from the other. */
  hasPlacesOf(other: Graph): boolean {
    return this.state.lineage === other.state.lineage;
  }

  /** The node with this id, if there is one. */
  node(id: string): Node | undefined {
    const { lineage, byPlace } = this.state;
    const place = lineage.nodes.of(id);
    return place === undefined ? undefined : byPlace[place];
  }

  /** The link with this id, if there is one. */
  link(id: string): Link | undefined {
    const { lineage, byNumber } = this.state;
    const number = lineage.links.of(id);
    return number === undefined ? undefined : byNumber[number];
  }

  /** How many places there are: what walks find out about nodes is kept in arrays of this length. */
  get placeCount(): number {
    return this.state.byPlace.length;
  }

  /** How many numbers of links there are: what is found out about links is kept in arrays of this length. */
  get numberCount(): number {
    return this.state.byNumber.length;
  }

  /** The place of a node: a number from 0 that no other node has, in this graph and in those that come from it. */
  placeOf({ id }: Node): number {
    const { lineage, byPlace } = this.state;
    const place = lineage.nodes.of(id);
    if (place === undefined || !byPlace[place]) throw new Error(`${id} is of another graph`);
    return place;
  }

  /** The place that a node with this id has, or had; it is good for what was kept by place, and there may be no node. */
  placeOfId(id: string): number | undefined {
    return this.state.lineage.nodes.of(id);
  }

  /** The node at a place to which an arc leads, or that `placeOf` told. Places of nodes that are gone are empty: no arc leads there. */
  nodeAt(place: number): Node {
    return this.state.byPlace[place] as Node;
  }

  /** The node that another system calls so, if there is one. */
  nodeByExternalId(scheme: string, value: string): Node | undefined {
    const { lineage, byPlace } = this.state;
    const isCalled = (node: Node | undefined): boolean =>
      node?.externalIds.some((one) => one.scheme === scheme && one.value === value) ?? false;
    const place = lineage.placesCalled(scheme, value).find((one) => isCalled(byPlace[one]));
    return place === undefined ? undefined : byPlace[place];
  }

  /** All nodes, or those of one type, in the order of their ids. */
  nodes(type?: string): readonly Node[] {
    return type ? (this.state.byType.get(type) ?? none) : this.state.nodes;
  }

  /** All links, in the order of their ids. */
  links(): readonly Link[] {
    return this.state.links;
  }

  /** The links of one type that have the node at the end that is named, in the order of their ids. */
  linksAt({ id }: Node, end: LinkEnd, type: string): readonly Link[] {
    const { lineage, linksAt } = this.state;
    return linksAt[end][lineage.nodes.of(id) ?? -1]?.get(type) ?? none;
  }

  /** All links at a node: those that lead from it first, and by their place and then by their id. */
  arcs({ id }: Node): readonly Arc[] {
    return this.state.arcsAt(this.state.lineage.nodes.of(id) ?? -1);
  }

  private turned(stamp: GraphStamp, becoming: Becoming): Graph {
    const state = this.state.after(stamp, becoming);
    return new Graph(this.ontology, state.isSparse ? stateOf(state) : state);
  }
}

function stateOf(recorded: Recorded): GraphState {
  const nodes = new Map(recorded.nodes.map((node) => [node.id, node]));
  const links = new Map(recorded.links.map((link) => [link.id, link]));
  return GraphState.empty().after(recorded, { nodes, links });
}
