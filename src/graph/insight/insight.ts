import type { Node } from "../../ontology/node";
import { lowest } from "../lowest";
import { SpaceMemory } from "../space-memory";
import type { View } from "../view";
import type { Pace } from "../walk/pace";
import type { Path } from "../walk/paths";
import { type Bridge, findBridges } from "./bridges";
import { longestChains } from "./chains";
import { type Cluster, clustersOf, findComponents } from "./clusters";
import { findCommunities } from "./communities";
import { type Counts, countPart } from "./counts";
import { readPart } from "./part";
import { mostConnectedFirst, spinWeb } from "./web";

/** How many of the most connected nodes are shown. */
const shown = 10;

/** What a strategy looks like from above. */
export interface Insight extends Counts {
  readonly nodeCount: number;
  readonly linkCount: number;
  readonly mostConnected: readonly Connected[];
  readonly components: readonly Cluster[];
  readonly bridges: readonly Bridge[];
  readonly communities: readonly Cluster[];
  readonly longestChains: readonly Path[];
}

/** A node and how many links it has. */
export interface Connected {
  readonly node: Node;
  readonly degree: number;
}

/** Looks into a space of a view, or all of it: once, in short slices, and remembered, as a view never changes. */
export function insightOf(view: View, space: string | null, pace: Pace): Promise<Insight> {
  return view.kept(insightMemory).of(space, () => lookInto(view, space, pace));
}

function insightMemory(): SpaceMemory<Insight> {
  return new SpaceMemory();
}

async function lookInto(view: View, space: string | null, pace: Pace): Promise<Insight> {
  await pace.turn();
  const part = await readPart(view, space, pace);
  const counts = await countPart(view, part, pace);
  const web = await spinWeb(part, pace);
  const mostConnected = lowest([...web.keys()], shown, mostConnectedFirst(web));
  const components = await findComponents(web, pace);
  const { communities, isCut } = await findCommunities(web, components, pace);
  return {
    ...counts,
    nodeCount: part.nodes.size,
    linkCount: part.links.length,
    mostConnected: mostConnected.map((node) => ({ node, degree: web.get(node)?.length ?? 0 })),
    components: clustersOf(web, components),
    bridges: await findBridges(web, pace),
    communities: clustersOf(web, communities),
    longestChains: await longestChains(view, part, pace),
    isCut: counts.isCut || isCut,
  };
}
