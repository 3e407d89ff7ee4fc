import { LRUCache } from "lru-cache";
import type { Link } from "../ontology/link";
import type { Node } from "../ontology/node";
import { type Ontology, sourceTypeName } from "../ontology/ontology";
import type { Statement } from "../ontology/statement";
import type { Arc } from "./arc";
import type { Graph } from "./graph";
import type { GraphChange } from "./graph-change";
import type { Sight } from "./sight";

/** How many concluded links a view remembers; what was concluded about a node and is nothing counts as one. */
const conclusionsKept = 200_000;

/** What a view found out, each thing once. What a commit cannot have changed is handed on to the view that comes after it. */
export class ViewMemory {
  /** What rules conclude about nodes, by the rule's name and the node's id. */
  readonly conclusions: LRUCache<string, readonly Link[]>;
  /** What may be seen of the graph's lists of links. */
  readonly links: WeakMap<readonly Link[], readonly Link[]>;
  /** What may be seen of the graph's arcs, by place. */
  readonly arcs: (readonly Arc[] | undefined)[];
  /** The strongest statement about nodes and links that may be seen. */
  readonly strongest: WeakMap<Node | Link, Statement | null>;
  /** What is worked out for the whole view, by what makes it. */
  readonly keepsakes = new Map<unknown, unknown>();
  /** What moves along from a view to the one after it, by what makes it. */
  readonly companions: Map<unknown, unknown>;

  /** Of a view of a graph with so many places; what is given is known already. */
  constructor(
    placeCount: number,
    from: Partial<Pick<ViewMemory, "conclusions" | "links" | "arcs" | "strongest" | "companions">> = {},
  ) {
    this.conclusions = from.conclusions ?? emptyConclusions();
    this.links = from.links ?? new WeakMap();
    this.arcs = from.arcs ?? new Array(placeCount);
    this.strongest = from.strongest ?? new WeakMap();
    this.companions = from.companions ?? new Map();
  }

  /**
   * What is still true after changes: nearly all, unless some node came into sight or went out of it, on which what may
   * be seen of other things depends. Lists of links that changed are others, so what is known of the old ones stays true.
   */
  after(changes: readonly GraphChange[], before: Sight, after: Sight): ViewMemory {
    const { companions } = this;
    const { placeCount } = after.graph;
    const changed = changedBetween(changes, before.graph, after.graph);
    if (!after.graph.hasPlacesOf(before.graph) || changed.nodes.some((turn) => movesSight(turn, before, after))) {
      return new ViewMemory(placeCount, { companions });
    }
    const { links, strongest } = this;
    const conclusions = bearsOnRules(changed.links, after.graph.ontology) ? emptyConclusions() : this.conclusions;
    const arcs = this.arcsWithout(changed.links, after.graph);
    return new ViewMemory(placeCount, { companions, links, strongest, conclusions, arcs });
  }

  private arcsWithout(links: readonly Turned<Link>[], graph: Graph): (readonly Arc[] | undefined)[] {
    if (!links.length) return this.arcs;
    const arcs = this.arcs.slice();
    for (const { from, to } of links) {
      for (const link of [from, to]) {
        if (!link) continue;
        for (const id of [link.sourceId, link.targetId]) arcs[graph.placeOfId(id) ?? 0] = undefined;
      }
    }
    return arcs;
  }
}

/** What something was before changes, and what it is after them. */
interface Turned<T> {
  readonly from: T | undefined;
  readonly to: T | undefined;
}

function changedBetween(
  changes: readonly GraphChange[],
  before: Graph,
  after: Graph,
): { nodes: Turned<Node>[]; links: Turned<Link>[] } {
  const ids = (kind: GraphChange["subjectKind"]): Set<string> =>
    new Set(changes.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind ? subjectId : [])));
  return {
    nodes: [...ids("NODE")].map((id) => ({ from: before.node(id), to: after.node(id) })),
    links: [...ids("LINK")].map((id) => ({ from: before.link(id), to: after.link(id) })),
  };
}

/** Whether links or statements that did not change may be in sight now that were not, or the other way round. */
function movesSight({ from, to }: Turned<Node>, before: Sight, after: Sight): boolean {
  const isOther = from?.type !== to?.type;
  const isSource = from?.type === sourceTypeName || to?.type === sourceTypeName;
  if (isOther) return isSource || Boolean(from && to);
  return Boolean(from && to && before.hasNode(from) !== after.hasNode(to));
}

function bearsOnRules(links: readonly Turned<Link>[], { rules }: Ontology): boolean {
  if (!links.length) return false;
  const types = new Set(
    rules.flatMap(({ concludes, premise, steps }) => [concludes, premise, ...steps.map(({ link }) => link)]),
  );
  return links.some(({ from, to }) => [from, to].some((link) => link && types.has(link.type)));
}

function emptyConclusions(): LRUCache<string, readonly Link[]> {
  return new LRUCache({ maxSize: conclusionsKept, sizeCalculation: (links) => Math.max(1, links.length) });
}
