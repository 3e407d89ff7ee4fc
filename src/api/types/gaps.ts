import { gapGroupings } from "../../graph/gap-lists";
import { type Gap, gapSentence, standInsFor } from "../../graph/gaps";
import type { Expectation } from "../../ontology/expectation";
import type { Language } from "../../ontology/labels";
import type { Ontology } from "../../ontology/ontology";
import type { ApiContext } from "../context";
import type { Declarations } from "../declare";
import { declareConnection } from "./connections";
import { labelField } from "./labels";

/** Declares what nodes are expected to have, and the lists of what they do not have. */
export function declareGaps(declare: Declarations, ontology: Ontology): void {
  declare.object("Expectation", "What nodes of some types are expected to have of their own. Nothing forbids a gap.", {
    name: { type: "String!", description: "Its name, which never changes." },
    label: labelField("What is expected, in few words.", (expectation: Expectation) => expectation),
    description: { type: "String!", description: "What is expected." },
    types: {
      type: "[NodeType!]!",
      description: "Of which types of nodes.",
      resolve: ({ types }: Expectation) => types.map(({ name }) => name),
    },
  });
  declare.object("Gap", "Something that is expected of a node and that it does not have of its own.", {
    expectation: { type: "Expectation!", description: "What is expected." },
    node: { type: "Node!", description: "The node that does not have it." },
    sentence: {
      type: "String!",
      description: "What is missing, as a sentence without its full stop.",
      args: {
        language: {
          type: "Language",
          description: "The language of the sentence; the request's when left out, Finnish when it has none.",
        },
      },
      resolve: (gap: Gap, args: { language?: Language | null }, { view, language }: ApiContext) =>
        gapSentence(view, gap, args.language ?? language),
    },
    standIns: {
      type: "[Link!]!",
      description: "The derived links that stand in for what is missing; empty when nothing does.",
      resolve: (gap: Gap, _: unknown, { view, budget }: ApiContext) => {
        const standIns = standInsFor(view, gap);
        budget.spend(standIns.length);
        return standIns;
      },
    },
  });
  declareConnection<Gap>(declare, {
    stem: "Gap",
    what: "gaps",
    node: "Gap",
    groupings: gapGroupings(ontology),
    members: "gaps",
    show: (gap) => gap,
    edge: {},
  });
}
