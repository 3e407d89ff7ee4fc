import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { NodeType } from "../../ontology/node-type";
import type { LinkType } from "../../ontology/relationship";
import type { Rule } from "../../ontology/rule";
import { StatementStatus } from "../../ontology/vocabulary";
import { conclusionsAbout } from "../derive";
import type { View } from "../view";
import type { Pace } from "../walk/pace";
import type { Part } from "./part";

/** How many there are of something. */
export interface Count<T> {
  readonly of: T;
  readonly count: number;
}

/** How much there is of what: all that the ontology has words for, also where there is none. */
export interface Counts {
  readonly nodeTypes: readonly Count<NodeType>[];
  readonly linkTypes: readonly Count<LinkType>[];
  /** By the strongest statement; null for those about which nothing is said. */
  readonly nodeStatuses: readonly Count<string | null>[];
  readonly linkStatuses: readonly Count<string | null>[];
  /** What each rule derives between the nodes of the part; at least so much when the count was cut. */
  readonly rules: readonly Count<Rule>[];
  readonly isCut: boolean;
}

/**
 * How many derived links are counted at most: some 2 seconds of work. Many who answer for a whole of many parts make more
 * links than can be counted in a reasonable time.
 */
export const mostDerived = 200_000;

interface Derived {
  readonly counts: ReadonlyMap<Rule, number>;
  readonly isCut: boolean;
}

/** Counts a part of a graph. */
export async function countPart(view: View, part: Part, pace: Pace): Promise<Counts> {
  const { ontology } = view;
  const nodes = [...part.nodes.values()];
  const nodesByType = await tally(nodes, ({ type }) => type, pace);
  const linksByType = await tally(part.links, ({ type }) => type, pace);
  const statusOf = (subject: Node | Link): string | null => view.strongestOf(subject)?.status ?? null;
  const derived = await tallyDerived(view, part, pace);
  return {
    nodeTypes: ontology.nodeTypes.map((of) => ({ of, count: nodesByType.get(of.name) ?? 0 })),
    linkTypes: ontology.linkTypes.map((of) => ({ of, count: linksByType.get(of.name) ?? 0 })),
    nodeStatuses: byStatus(await tally(nodes, statusOf, pace)),
    linkStatuses: byStatus(await tally(part.links, statusOf, pace)),
    rules: ontology.rules.map((of) => ({ of, count: derived.counts.get(of) ?? 0 })),
    isCut: derived.isCut,
  };
}

async function tally<T, K>(items: readonly T[], keyOf: (item: T) => K, pace: Pace): Promise<Map<K, number>> {
  const counts = new Map<K, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    await pace.look(1);
  }
  return counts;
}

async function tallyDerived(view: View, { nodes }: Part, pace: Pace): Promise<Derived> {
  const counts = new Map<Rule, number>();
  let total = 0;
  for (const node of nodes.values()) {
    for (const rule of view.ontology.rules) {
      if (total > mostDerived) return { counts, isCut: true };
      const derived = conclusionsAbout(view, rule, node).filter(
        ({ sourceId, targetId }) => nodes.has(sourceId) && nodes.has(targetId),
      );
      total += derived.length;
      counts.set(rule, (counts.get(rule) ?? 0) + derived.length);
      await pace.look(fewLinks + derived.length);
    }
  }
  return { counts, isCut: false };
}

/** What a rule looks at for one node, roughly, in links. */
const fewLinks = 8;

/** What is recorded is never derived. */
function byStatus(counts: ReadonlyMap<string | null, number>): Count<string | null>[] {
  const recorded = Object.keys(StatementStatus.values).filter((status) => status !== "DERIVED");
  const silent = counts.get(null);
  return [
    ...recorded.map((of) => ({ of, count: counts.get(of) ?? 0 })),
    ...(silent ? [{ of: null, count: silent }] : []),
  ];
}
