import { StrategyError } from "../errors";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import { type Arc, arcOrder } from "./arc";
import { byId } from "./by-id";
import type { Turn } from "./graph-change";
import type { Numbering } from "./numbering";
import { resorted } from "./sorted";

/** The arcs of all nodes, by the nodes' places. */
export type ArcsByPlace = readonly (readonly Arc[] | undefined)[];

/** The links at one end of all nodes, by the nodes' places and by type. */
export type LinksByPlace = readonly (ReadonlyMap<string, readonly Link[]> | undefined)[];

/** Which arcs come and go at a place. */
export interface ArcPatch {
  readonly gone: Arc[];
  readonly come: Arc[];
}

/** What the nodes are when the links come and go. */
export interface Ground {
  readonly nodes: readonly Turn<Node>[];
  readonly byPlace: readonly (Node | undefined)[];
  readonly places: Numbering;
}

type Patches = ReadonlyMap<number, ArcPatch>;

/**
 * The arcs when some links have come and gone, and what was done to them at each place. Refuses a link that lacks an end:
 * the store would not have let it in, nor the node out.
 */
export function arcsAfter(
  arcs: ArcsByPlace,
  links: readonly Turn<Link>[],
  ground: Ground,
): { byPlace: ArcsByPlace; patches: Patches } {
  const patches = patchesOf(links, ground);
  const after = copied(arcs, patches, (place, { gone, come }) => resorted(arcs[place] ?? none, gone, come, arcOrder));
  for (const { number, to } of ground.nodes) {
    const [left] = to ? none : (after[number] ?? none);
    if (left) throw endless(left.link, left.end);
  }
  return { byPlace: after, patches };
}

/** The links at one end of all nodes, when arcs have come and gone. */
export function linksAtAfter(lists: LinksByPlace, end: LinkEnd, patches: Patches): LinksByPlace {
  return copied(lists, patches, (place, { gone, come }) => {
    const before = lists[place];
    const isAtEnd = (arc: Arc): boolean => arc.end === end;
    if (!gone.some(isAtEnd) && !come.some(isAtEnd)) return before;
    const byType = new Map(before);
    for (const [type, patch] of linksByType(gone, come, end)) {
      const links = resorted<Link>(byType.get(type) ?? none, patch.gone, patch.come, byId);
      if (links.length) byType.set(type, links);
      else byType.delete(type);
    }
    return byType;
  });
}

function patchesOf(links: readonly Turn<Link>[], { byPlace, places }: Ground): Patches {
  const patches = new Map<number, ArcPatch>();
  const add = (side: "gone" | "come", link: Link, number: number, end: LinkEnd): void => {
    const [own, other] = end === "source" ? [link.sourceId, link.targetId] : [link.targetId, link.sourceId];
    const [at, place] = [places.of(own) ?? -1, places.of(other) ?? -1];
    if (side === "come" && !byPlace[at]) throw endless(link, end);
    const patch = patches.get(at) ?? { gone: [], come: [] };
    patch[side].push({ link, number, end, place });
    patches.set(at, patch);
  };
  for (const { number, from, to } of links) {
    for (const end of ["source", "target"] as const) {
      if (from) add("gone", from, number, end);
      if (to) add("come", to, number, end);
    }
  }
  return patches;
}

function linksByType(gone: readonly Arc[], come: readonly Arc[], end: LinkEnd): Map<string, Links> {
  const types = new Map<string, Links>();
  const listsOf = (type: string): Links => {
    const lists = types.get(type) ?? { gone: [], come: [] };
    types.set(type, lists);
    return lists;
  };
  for (const arc of gone) if (arc.end === end) listsOf(arc.link.type).gone.push(arc.link);
  for (const arc of come) if (arc.end === end) listsOf(arc.link.type).come.push(arc.link);
  return types;
}

interface Links {
  readonly gone: Link[];
  readonly come: Link[];
}

function copied<T>(
  list: readonly (T | undefined)[],
  patches: Patches,
  make: (place: number, patch: ArcPatch) => T | undefined,
): readonly (T | undefined)[] {
  if (!patches.size) return list;
  const copy = list.slice();
  for (const [place, patch] of patches) {
    while (copy.length < place) copy.push(undefined);
    copy[place] = make(place, patch);
  }
  return copy;
}

function endless({ id, sourceId, targetId }: Link, end: LinkEnd): StrategyError {
  const missing = end === "source" ? sourceId : targetId;
  return new StrategyError("STORE_INCONSISTENT", `The link "${id}" has "${missing}" as its ${end}, which is no node.`);
}

const none: readonly never[] = [];
