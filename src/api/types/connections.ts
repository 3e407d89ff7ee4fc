import { type Grouping, linkGroupings, nodeGroupings } from "../../graph/group";
import { pageSize } from "../../graph/page";
import type { Row } from "../../graph/related";
import type { Link } from "../../ontology/link";
import type { Ontology } from "../../ontology/ontology";
import { PageArguments, parseArguments } from "../arguments";
import type { Bucket, Connection } from "../connection";
import type { Declarations, OutputFieldOptions } from "../declare";
import { stemOf } from "../inputs/where";
import { aggregateField, declareSummaries } from "./aggregates";

/** Declares Relay's connections for nodes of each type, of any, and for links, with the ways to group them. */
export function declareConnections(declare: Declarations, ontology: Ontology): void {
  declare.object("PageInfo", "Where a page stands in its list (Relay).", {
    hasNextPage: { type: "Boolean!", description: "Whether there is more after the page." },
    hasPreviousPage: { type: "Boolean!", description: "Whether there is more before the page." },
    startCursor: { type: "String", description: "The cursor of the page's first row; null when it is empty." },
    endCursor: { type: "String", description: "The cursor of the page's last row; null when it is empty." },
  });
  declareSummaries(declare);
  for (const type of [null, ...ontology.nodeTypes]) {
    declareConnection<Row>(declare, {
      stem: stemOf(type),
      what: type?.plural.en ?? "nodes",
      node: stemOf(type),
      groupings: nodeGroupings(ontology, type),
      members: "nodes",
      show: ({ node }) => node,
      aggregate: aggregateField<Row>(
        declare,
        stemOf(type),
        type?.properties ?? ontology.nodeProperties,
        ({ node }) => node,
      ),
      edge: { link: { type: "Link", description: "The link that led here; null in a root list." } },
    });
  }
  declareConnection<Link>(declare, {
    stem: "Link",
    what: "links",
    node: "Link",
    groupings: linkGroupings(ontology),
    members: "links",
    show: (link) => link,
    aggregate: aggregateField<Link>(declare, "Link", ontology.linkProperties, (link) => link),
    edge: {},
  });
}

interface ConnectionOptions<T> {
  readonly stem: string;
  /** What the list is of, in English. */
  readonly what: string;
  readonly node: string;
  readonly groupings: readonly Grouping<T>[];
  /** The name of a bucket's list, and what it shows of a member. */
  readonly members: "nodes" | "links" | "gaps";
  readonly show: (member: T) => unknown;
  /** The field that sums up a list, where there is something to sum up. */
  readonly aggregate?: OutputFieldOptions;
  readonly edge: Record<string, OutputFieldOptions>;
}

/** Declares a connection: its edges, its page, and the ways to count and group the whole list. */
export function declareConnection<T>(declare: Declarations, options: ConnectionOptions<T>): void {
  const { stem, what, node, groupings, members, show, edge, aggregate } = options;
  const groupingNamed = new Map(groupings.map((grouping) => [grouping.name, grouping]));
  declare.enum(
    `${stem}Group`,
    `The ways to group a list of ${what}.`,
    Object.fromEntries(groupings.map(({ name, description }) => [name, { value: name, description }])),
  );
  declare.object(`${stem}Edge`, "A row of a list.", {
    cursor: { type: "String!", description: "The row's place in its list, for `after` and `before`." },
    node: { type: `${node}!`, description: "What stands in the row." },
    ...edge,
  });
  declare.object(`${stem}Bucket`, "Those of a list that have something in common.", {
    key: {
      type: "String",
      description: "What they share: an enum value or a node's id; null for those that have none.",
    },
    label: {
      type: "String",
      description: "What they share, in words, in the language of the request (Finnish when it has none).",
    },
    count: { type: "Int!", description: "How many they are." },
    ...(aggregate && { aggregate }),
    node: {
      type: "Node",
      description: "The node that they share, when they are grouped by a relationship or by an end.",
    },
    [members]: {
      type: `[${node}!]!`,
      description: "The first of them, sorted as the list is.",
      args: { first: { type: "Int", description: `How many, 1 to ${pageSize.most}.`, defaultValue: pageSize.usual } },
      resolve: (bucket: Bucket<T>, args: { first: number }) =>
        bucket.members(parseArguments(PageArguments, args)).map(show),
    },
  });
  declare.object(`${stem}Connection`, `A list of ${what}, a page at a time (Relay).`, {
    edges: { type: `[${stem}Edge!]!`, description: "The rows of the page." },
    nodes: { type: `[${node}!]!`, description: "What stands in the rows of the page, without its edges." },
    pageInfo: { type: "PageInfo!", description: "Where the page stands in the list." },
    totalCount: { type: "Int!", description: "How many rows the whole list has." },
    ...(aggregate && { aggregate }),
    groups: {
      type: `[${stem}Bucket!]!`,
      description: "The whole list in groups: words in their declared order, nodes in theirs, what has none last.",
      args: { by: { type: `${stem}Group!`, description: "What the members of a group have in common." } },
      resolve: (connection: Connection<T>, { by }: { by: string }) => {
        const grouping = groupingNamed.get(by);
        return grouping ? connection.groupedBy(grouping) : [];
      },
    },
  });
}
