import { textOf } from "../../graph/named";
import { arcsAt, type DerivedChoice } from "../../graph/related";
import { sentenceOf, sentenceParts } from "../../graph/sentence";
import { type SharedSentence, sharedSentences } from "../../graph/shared-sentences";
import type { Language } from "../../ontology/labels";
import type { Link } from "../../ontology/link";
import type { LinkEnd } from "../../ontology/link-type";
import type { Node } from "../../ontology/node";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";

interface LinkArguments {
  readonly language?: Language | null;
  readonly from?: "SOURCE" | "TARGET" | null;
}

interface NodeArguments {
  readonly language?: Language | null;
  readonly derived?: DerivedChoice | null;
}

const languageArgument = {
  language: {
    type: "Language",
    description: "The language of the sentence; the request's when left out, Finnish when it has none.",
  },
} as const;

const linkArguments = {
  ...languageArgument,
  from: { type: "LinkEnd", description: "The end from which the sentence is seen.", defaultValue: "SOURCE" },
} as const;

/** What a link says: the fields of links. */
export const linkSentenceFields: Readonly<Record<string, OutputFieldOptions>> = {
  sentence: {
    type: "String!",
    description: "What the link says, as a sentence without its full stop.",
    args: linkArguments,
    resolve: (link: Link, { language, from }: LinkArguments, context: ApiContext) =>
      sentenceOf(context.view, link, language ?? context.language, endOf(from)),
  },
  sentenceParts: {
    type: "[SentencePart!]!",
    description: "The same in pieces, so that the names in it can be links: joined they are the sentence.",
    args: linkArguments,
    resolve: (link: Link, { language, from }: LinkArguments, context: ApiContext) =>
      sentenceParts(context.view, [link], language ?? context.language, endOf(from)),
  },
};

/** What its links say of a node: the fields of nodes. */
export const nodeSentenceFields: Readonly<Record<string, OutputFieldOptions>> = {
  sentences: {
    type: "[Sentence!]!",
    description:
      "What its links say of it, seen from it. Links that differ in nothing but the node at the other end share a sentence.",
    args: {
      ...languageArgument,
      derived: { type: "Derived", description: "Whether derived links are wanted.", defaultValue: "INCLUDE" },
    },
    resolve: (node: Node, { language, derived }: NodeArguments, { view, budget, ...context }: ApiContext) => {
      budget.check();
      const arcs = arcsAt(view, node, derived ?? "INCLUDE");
      budget.lookThrough(arcs.length);
      budget.spend(arcs.length);
      return sharedSentences(view, node, language ?? context.language, arcs);
    },
  },
};

const sharing =
  "What one or several links say of a node. Links share a sentence when they are of one type, way and role, lead to nodes of one type, were derived by one rule or are said by one source (in whatever passages), and are as sure, for the same reason where one is given. Recorded ones come first; then they stand as the ontology has the types of links and their roles, and as relationships are sorted.";

/** Declares sentences, and the pieces that they are made of. */
export function declareSentences(declare: Declarations): void {
  declare.object("SentencePart", "A piece of a sentence.", {
    text: { type: "String!", description: "Its words." },
    node: { type: "Node", description: "The node that the words name; null where they name none." },
  });
  declare.object("Sentence", sharing, {
    text: {
      type: "String!",
      description: "The sentence, with its full stop.",
      resolve: ({ parts }: SharedSentence) => textOf(parts),
    },
    parts: {
      type: "[SentencePart!]!",
      description: "The same in pieces, so that the names in it can be links, but for that of the node it is about.",
    },
    relationship: { type: "RelationshipInfo!", description: "The relationship of the node that the links belong to." },
    role: { type: "String", description: "The role that the links give; null when they give none." },
    status: {
      type: "StatementStatus!",
      description: "How all of it is known: the status of the strongest statement of each link.",
      resolve: ({ statement }: SharedSentence) => statement.status,
    },
    confidence: {
      type: "Confidence",
      description: "How sure all of it is; null for what is said.",
      resolve: ({ statement }: SharedSentence) => statement.confidence ?? null,
    },
    rule: { type: "Rule", description: "The rule that derived the links; null for recorded ones." },
    links: { type: "[Link!]!", description: "The links that say it, in the order of the names." },
  });
}

function endOf(from: LinkArguments["from"]): LinkEnd {
  return from === "TARGET" ? "target" : "source";
}
