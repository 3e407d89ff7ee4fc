import { StrategyError } from "../errors";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Ontology } from "../ontology/ontology";
import { strongestFirst } from "./strength";

/** What a store hands over: everything that is recorded as of one revision. */
export interface Recorded {
  /** The number of the latest commit; 0 when there is none. */
  readonly revision: number;
  /** When that commit was made, in UTC; null when there is none. */
  readonly recordedAt: string | null;
  readonly nodes: readonly Node[];
  readonly links: readonly Link[];
}

/** A link as it is met at a node: at which end of it the node is, and what is at the other. */
export interface Arc {
  readonly link: Link;
  /** A number from 0 that no other link of this graph has; -1 for a derived link. */
  readonly number: number;
  readonly end: LinkEnd;
  readonly other: Node;
  /** The place of the other node: see `Graph.placeOf`. */
  readonly place: number;
}

type LinksByType = Map<string, Link[]>;
const none: readonly never[] = [];

/** A strategy in memory: nodes, links, and the ways to get from one to the other. It knows no audience and no day. */
export class Graph {
  readonly revision: number;
  readonly recordedAt: string | null;

  private readonly byId = new Map<string, Node>();
  private readonly byPlace: Node[] = [];
  private readonly places = new Map<Node, number>();
  private readonly byType = new Map<string, Node[]>();
  private readonly byExternalId = new Map<string, Node>();
  private readonly allLinks: readonly Link[];
  private readonly arcsByNode = new Map<Node, Arc[]>();
  private readonly adjacent: Readonly<Record<LinkEnd, Map<string, LinksByType>>> = {
    source: new Map(),
    target: new Map(),
  };

  /** Refuses a link whose end is missing: the store would not have let it in. */
  constructor(
    readonly ontology: Ontology,
    recorded: Recorded,
  ) {
    this.revision = recorded.revision;
    this.recordedAt = recorded.recordedAt;
    this.allLinks = recorded.links;
    for (const node of recorded.nodes) this.addNode(node);
    for (const [number, link] of recorded.links.entries()) this.addLink(link, number);
    for (const arcs of this.arcsByNode.values()) arcs.sort(inOrder);
  }

  /** The node with this id, if there is one. */
  node(id: string): Node | undefined {
    return this.byId.get(id);
  }

  /** How many places there are: what walks find out about nodes is kept in arrays of this length. */
  get placeCount(): number {
    return this.byPlace.length;
  }

  /** The place of a node: a number from 0 that no other node of this graph has. It means nothing beyond it. */
  placeOf(node: Node): number {
    const place = this.places.get(node);
    if (place === undefined) throw new Error(`${node.id} is of another graph`);
    return place;
  }

  /** The node at a place. */
  nodeAt(place: number): Node {
    return this.byPlace[place] as Node;
  }

  /** The node that another system calls so, if there is one. */
  nodeByExternalId(scheme: string, value: string): Node | undefined {
    return this.byExternalId.get(externalKey(scheme, value));
  }

  /** All nodes, or those of one type. */
  nodes(type?: string): Iterable<Node> {
    return type ? (this.byType.get(type) ?? none) : this.byId.values();
  }

  /** All links. */
  links(): readonly Link[] {
    return this.allLinks;
  }

  /** The links of one type that have the node at the end that is named. */
  linksAt(node: Node, end: LinkEnd, type: string): readonly Link[] {
    return this.adjacent[end].get(node.id)?.get(type) ?? none;
  }

  /** All links at a node: those that lead from it first, and by their place and then by their id. */
  arcs(node: Node): readonly Arc[] {
    return this.arcsByNode.get(node) ?? none;
  }

  private addNode(node: Node): void {
    node.statements = strongestFirst(node.statements);
    this.byId.set(node.id, node);
    this.places.set(node, this.byPlace.length);
    this.byPlace.push(node);
    push(this.byType, node.type, node);
    for (const { scheme, value } of node.externalIds) this.byExternalId.set(externalKey(scheme, value), node);
  }

  private addLink(link: Link, number: number): void {
    link.statements = strongestFirst(link.statements);
    const source = this.endOf(link, "source");
    const target = this.endOf(link, "target");
    this.addArc(source, { link, number, end: "source", other: target, place: this.placeOf(target) });
    this.addArc(target, { link, number, end: "target", other: source, place: this.placeOf(source) });
  }

  private addArc(node: Node, arc: Arc): void {
    push(this.arcsByNode, node, arc);
    const byType: LinksByType = this.adjacent[arc.end].get(node.id) ?? new Map();
    this.adjacent[arc.end].set(node.id, byType);
    push(byType, arc.link.type, arc.link);
  }

  private endOf(link: Link, end: LinkEnd): Node {
    const id = end === "source" ? link.sourceId : link.targetId;
    const node = this.byId.get(id);
    if (node) return node;
    throw new StrategyError("STORE_INCONSISTENT", `The link "${link.id}" has "${id}" as its ${end}, which is no node.`);
  }
}

/** Puts links in their places, those without one last; the id tells apart those that have the same. */
export function byOrdinal(one: Link, other: Link): number {
  return (one.ordinal ?? Infinity) - (other.ordinal ?? Infinity) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function inOrder(one: Arc, other: Arc): number {
  return compare(one.end, other.end) || byOrdinal(one.link, other.link);
}

function push<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function externalKey(scheme: string, value: string): string {
  return JSON.stringify([scheme, value]);
}
