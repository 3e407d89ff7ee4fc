import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Arc } from "./arc";
import { type ArcsByPlace, arcsAfter, type LinksByPlace, linksAtAfter } from "./arcs-after";
import { byId } from "./by-id";
import type { Becoming, GraphStamp, Turn } from "./graph-change";
import { Lineage } from "./lineage";
import { resorted } from "./sorted";
import { withStrongestFirst } from "./strength";

/**
 * Everything that a graph is made of at one revision. It never changes: the state after some changes is another one,
 * which shares with this one the lists that they leave alone and has the others copied, a few flat arrays.
 * Where a node is gone its place stays empty, and is its own again when it comes back.
 */
export class GraphState implements GraphStamp {
  private constructor(
    readonly revision: number,
    readonly recordedAt: string | null,
    readonly lineage: Lineage,
    /** All nodes in the order of their ids. */
    readonly nodes: readonly Node[],
    readonly byPlace: readonly (Node | undefined)[],
    readonly byType: ReadonlyMap<string, readonly Node[]>,
    /** All links in the order of their ids. */
    readonly links: readonly Link[],
    readonly byNumber: readonly (Link | undefined)[],
    readonly arcs: ArcsByPlace,
    readonly linksAt: Readonly<Record<LinkEnd, LinksByPlace>>,
  ) {}

  /** The state in which there is nothing, from which others come. */
  static empty(): GraphState {
    const nowhere = { source: [], target: [] };
    return new GraphState(0, null, new Lineage(), [], [], new Map(), [], [], [], nowhere);
  }

  /** The state in which some nodes and links are what they are to become. */
  after({ revision, recordedAt }: GraphStamp, becoming: Becoming): GraphState {
    const { lineage } = this;
    const nodes = turns(becoming.nodes, lineage.nodes, this.byPlace);
    const links = turns(becoming.links, lineage.links, this.byNumber);
    for (const { to, number } of nodes) if (to) lineage.remember(to, number);
    const byPlace = put(this.byPlace, nodes);
    const arcs = arcsAfter(this.arcs, links, { nodes, byPlace, places: lineage.nodes });
    return new GraphState(
      revision,
      recordedAt,
      lineage,
      sorted(this.nodes, nodes),
      byPlace,
      byTypeAfter(this.byType, nodes),
      sorted(this.links, links),
      put(this.byNumber, links),
      arcs.byPlace,
      {
        source: linksAtAfter(this.linksAt.source, "source", arcs.patches),
        target: linksAtAfter(this.linksAt.target, "target", arcs.patches),
      },
    );
  }

  /** Whether more is kept of what is gone than of what is there, so that the state had better be made anew. */
  get isSparse(): boolean {
    const { nodes, links } = this.lineage;
    return nodes.count > spare + 2 * this.nodes.length || links.count > spare + 2 * this.links.length;
  }

  /** The arcs at a place. */
  arcsAt(place: number): readonly Arc[] {
    return this.arcs[place] ?? none;
  }
}

/** So much may be kept of what is gone at any rate. */
const spare = 10_000;

const none: readonly never[] = [];

function turns<T extends Node | Link>(
  becoming: ReadonlyMap<string, T | null>,
  numbering: Lineage["nodes"],
  known: readonly (T | undefined)[],
): Turn<T>[] {
  const found: Turn<T>[] = [];
  for (const [id, given] of becoming) {
    const from = known[numbering.of(id) ?? -1] ?? null;
    if (given === from) continue;
    found.push({ number: numbering.give(id), from, to: given && withStrongestFirst(given) });
  }
  return found;
}

function put<T>(list: readonly (T | undefined)[], turns: readonly Turn<T>[]): readonly (T | undefined)[] {
  if (!turns.length) return list;
  const copy = list.slice();
  for (const { number, to } of turns) {
    while (copy.length < number) copy.push(undefined);
    copy[number] = to ?? undefined;
  }
  return copy;
}

function sorted<T extends Node | Link>(list: readonly T[], turns: readonly Turn<T>[]): readonly T[] {
  const gone = turns.flatMap(({ from }) => from ?? []);
  const come = turns.flatMap(({ to }) => to ?? []);
  return resorted<T>(list, gone, come, byId);
}

function byTypeAfter(
  lists: ReadonlyMap<string, readonly Node[]>,
  turns: readonly Turn<Node>[],
): ReadonlyMap<string, readonly Node[]> {
  if (!turns.length) return lists;
  const [gone, come] = [new Map<string, Node[]>(), new Map<string, Node[]>()];
  for (const { from, to } of turns) {
    if (from) add(gone, from);
    if (to) add(come, to);
  }
  const copy = new Map(lists);
  for (const type of new Set([...gone.keys(), ...come.keys()])) {
    copy.set(type, resorted<Node>(copy.get(type) ?? none, gone.get(type) ?? none, come.get(type) ?? none, byId));
  }
  return copy;
}

function add(lists: Map<string, Node[]>, node: Node): void {
  const list = lists.get(node.type);
  if (list) list.push(node);
  else lists.set(node.type, [node]);
}
