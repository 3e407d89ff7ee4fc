import { pageSize } from "../../graph/page";
import type { NodeType } from "../../ontology/node-type";
import type { FieldOptions } from "../declare";
import { stemOf } from "./where";

type Fields = Record<string, FieldOptions>;

/** The arguments that say which page of a list is wanted. */
export const pageArguments = {
  first: {
    type: "Int",
    description: `How many from the start, or after \`after\`: 1 to ${pageSize.most}; ${pageSize.usual} when neither first nor last is given.`,
  },
  after: {
    type: "String",
    description: "Only what comes after this cursor of an earlier answer to the same question.",
  },
  last: {
    type: "Int",
    description: `How many from the end, or before \`before\`: 1 to ${pageSize.most}. Not together with first.`,
  },
  before: {
    type: "String",
    description: "Only what comes before this cursor of an earlier answer to the same question.",
  },
} as const satisfies Fields;

const linkOrder: FieldOptions = {
  type: "[LinkOrder!]",
  description: "How to sort, the first criterion first; by type, place and names when nothing is said.",
};

/** The arguments of a root list of nodes of a type. */
export function rootListArguments(type: NodeType): Fields {
  return {
    where: { type: `${type.name}Where`, description: "Only nodes that pass this." },
    orderBy: nodeOrder(type, "by place and name when nothing is said"),
    ...pageArguments,
  };
}

/** The arguments of a relationship that leads to nodes of a type, or of several when it is null. */
export function relationshipArguments(type: NodeType | null): Fields {
  return {
    where: { type: `${stemOf(type)}Where`, description: "Only nodes that pass this." },
    link: { type: "LinkWhere", description: "Only where the link that leads here passes this." },
    derived: { type: "Derived", description: "Whether derived links are wanted.", defaultValue: "INCLUDE" },
    orderBy: nodeOrder(type, "by the link's place, the node's place and name when nothing is said"),
    ...pageArguments,
  };
}

/** The arguments of the links of a node. */
export const nodeLinkArguments: Fields = {
  where: { type: "LinkWhere", description: "Only links that pass this." },
  direction: { type: "Direction", description: "Which way the links lead, seen from this node.", defaultValue: "BOTH" },
  derived: { type: "Derived", description: "Whether derived links are wanted.", defaultValue: "INCLUDE" },
  orderBy: linkOrder,
  ...pageArguments,
};

/** The arguments of the list of all links. */
export const rootLinkArguments: Fields = {
  where: { type: "LinkWhere", description: "Only links that pass this." },
  derived: { type: "Derived", description: "Whether derived links are wanted.", defaultValue: "EXCLUDE" },
  orderBy: linkOrder,
  ...pageArguments,
};

function nodeOrder(type: NodeType | null, unless: string): FieldOptions {
  return { type: `[${stemOf(type)}Order!]`, description: `How to sort, the first criterion first; ${unless}.` };
}
