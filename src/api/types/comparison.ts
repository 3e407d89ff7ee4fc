import { sentenceOf } from "../../graph/sentence";
import { nameIn } from "../../graph/texts";
import type { View } from "../../graph/view";
import type { Comparison, Differing } from "../../history/changes/compare";
import type { Compared } from "../../history/changes/compared";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { type InLanguage, languageArgument, propertiesField } from "./property-changes";

/** A comparison of which each list shows its first only. */
export interface ShownComparison extends Comparison {
  readonly limit: number;
}

/** One kind of difference, of which each list shows its first only. */
interface ShownDiffering extends Differing {
  readonly limit: number;
}

/** Declares how the graph of one time differs from that of another. */
export function declareComparison(declare: Declarations): void {
  declare.object("Comparison", "How the graph of one time differs from that of another, as far as you may see both.", {
    from: revisionField("The state that is compared.", ({ from }) => from),
    to: revisionField("The state that it is compared with.", ({ to }) => to),
    added: differingField("What is there at the later time only.", "added"),
    removed: differingField("What was there at the earlier time only.", "removed"),
    changed: differingField("What is there at both times and differs.", "changed"),
    truncated: {
      type: "Truncated",
      description: "Why some lists do not show all; null when they do. The counts are of all.",
      resolve: ({ limit, added, removed, changed }: ShownComparison) => {
        const lists = [added, removed, changed].flatMap(({ nodes, links }) => [nodes, links]);
        return lists.some((list) => list.length > limit) ? "LIMIT" : null;
      },
    },
  });
  declare.object("Differing", "Nodes and links that differ in one way between two times.", {
    nodeCount: { type: "Int!", description: "How many nodes.", resolve: ({ nodes }: ShownDiffering) => nodes.length },
    linkCount: { type: "Int!", description: "How many links.", resolve: ({ links }: ShownDiffering) => links.length },
    nodes: shownField("ComparedNode", "The nodes, by type and name.", ({ nodes }) => nodes),
    links: shownField("ComparedLink", "The links, by type.", ({ links }) => links),
  });
  declare.object("ComparedNode", "A node at two times.", comparedNodeFields);
  declare.object("ComparedLink", "A link at two times.", comparedLinkFields);
}

const comparedNodeFields: Record<string, OutputFieldOptions> = {
  id: { type: "ID!", description: "The id of the node." },
  type: { type: "NodeType!", description: "The type of the node." },
  name: {
    type: "String!",
    description: "What it is called at the later time, or was at the earlier one when it is gone.",
    args: languageArgument,
    resolve: ({ shown }: Compared, args: InLanguage, { language }: ApiContext) =>
      nameIn(shown.view, shown.subject as Node, args.language ?? language),
  },
  node: {
    type: "Node",
    description: "The node as it is now; null when it is gone.",
    resolve: ({ id }: Compared, _: unknown, { view }: ApiContext) => view.node(id),
  },
  properties: propertiesField("In which properties and lists it differs, in the order of the ontology."),
};

const comparedLinkFields: Record<string, OutputFieldOptions> = {
  id: { type: "ID!", description: "The id of the link." },
  type: { type: "LinkType!", description: "The type of the link." },
  sentence: {
    type: "String!",
    description: "What it says at the later time, or said at the earlier one, as a sentence without its full stop.",
    args: languageArgument,
    resolve: ({ shown }: Compared, args: InLanguage, { language }: ApiContext) =>
      sentenceOf(shown.view, shown.subject as Link, args.language ?? language),
  },
  source: endField("The id of the node that it leads from.", ({ sourceId }) => sourceId),
  target: endField("The id of the node that it leads to.", ({ targetId }) => targetId),
  link: {
    type: "Link",
    description: "The link as it is now; null when it is gone.",
    resolve: ({ id }: Compared, _: unknown, { view }: ApiContext) => {
      const link = view.graph.link(id);
      return link && view.hasLink(link) ? link : null;
    },
  },
  properties: propertiesField("In which properties and statements it differs, in the order of the ontology."),
};

function endField(description: string, idOf: (link: Link) => string): OutputFieldOptions {
  return { type: "ID!", description, resolve: ({ shown }: Compared) => idOf(shown.subject as Link) };
}

function revisionField(description: string, viewOf: (comparison: Comparison) => View): OutputFieldOptions {
  return {
    type: "Revision!",
    description,
    resolve: (comparison: Comparison) => {
      const { revision, recordedAt } = viewOf(comparison).graph;
      return { number: revision, recordedAt };
    },
  };
}

function differingField(description: string, list: "added" | "removed" | "changed"): OutputFieldOptions {
  return {
    type: "Differing!",
    description,
    resolve: ({ limit, ...comparison }: ShownComparison): ShownDiffering => ({ ...comparison[list], limit }),
  };
}

function shownField(
  type: string,
  description: string,
  listOf: (of: Differing) => readonly Compared[],
): OutputFieldOptions {
  return {
    type: `[${type}!]!`,
    description,
    resolve: (of: ShownDiffering, _: unknown, { budget }: ApiContext) => {
      const shown = listOf(of).slice(0, of.limit);
      budget.spend(shown.length);
      return shown;
    },
  };
}
