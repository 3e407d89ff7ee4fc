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

type LinksByType = Map<string, Link[]>;
const none: readonly never[] = [];

/** A strategy in memory: nodes, links, and the ways to get from one to the other. It knows no audience and no day. */
export class Graph {
  readonly revision: number;
  readonly recordedAt: string | null;

  private readonly byId = new Map<string, Node>();
  private readonly byType = new Map<string, Node[]>();
  private readonly byExternalId = new Map<string, Node>();
  private readonly allLinks: readonly Link[];
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
    for (const link of recorded.links) this.addLink(link);
  }

  /** The node with this id, if there is one. */
  node(id: string): Node | undefined {
    return this.byId.get(id);
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

  /** The links of every type that have the node at the end that is named. */
  allLinksAt(node: Node, end: LinkEnd): readonly Link[] {
    return [...(this.adjacent[end].get(node.id)?.values() ?? none)].flat();
  }

  private addNode(node: Node): void {
    node.statements = strongestFirst(node.statements);
    this.byId.set(node.id, node);
    push(this.byType, node.type, node);
    for (const { scheme, value } of node.externalIds) this.byExternalId.set(externalKey(scheme, value), node);
  }

  private addLink(link: Link): void {
    link.statements = strongestFirst(link.statements);
    for (const [end, id] of [
      ["source", link.sourceId],
      ["target", link.targetId],
    ] as const) {
      if (!this.byId.has(id)) {
        throw new StrategyError(
          "STORE_INCONSISTENT",
          `The link "${link.id}" has "${id}" as its ${end}, which is no node.`,
        );
      }
      const byType = this.adjacent[end].get(id) ?? new Map<string, Link[]>();
      this.adjacent[end].set(id, byType);
      push(byType, link.type, link);
    }
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function externalKey(scheme: string, value: string): string {
  return JSON.stringify([scheme, value]);
}
