import { DerivedLink } from "../../graph/derived-link";
import { whyLanguage } from "../../graph/why-language";
import type { Link } from "../../ontology/link";
import type { Ontology } from "../../ontology/ontology";
import { propertiesOf } from "../../ontology/property";
import { Statement } from "../../ontology/statement";
import type { ApiContext } from "../context";
import type { Declarations } from "../declare";
import { isSaid } from "../inputs/where";
import { propertyFields } from "./properties";
import { linkSentenceFields } from "./sentences";

/** Declares links, and the statements that nodes and links rest on. */
export function declareLinks(declare: Declarations, ontology: Ontology): void {
  declare.object("Link", "A typed, directed statement between two nodes; recorded, or derived by a rule.", {
    ...propertyFields(ontology.linkProperties.filter(({ name }) => !["type", "sourceId", "targetId"].includes(name))),
    type: { type: "LinkType!", description: "The type of the link." },
    source: {
      type: "Node!",
      description: "The node that it leads from.",
      resolve: ({ sourceId }: Link, _: unknown, { view }: ApiContext) => view.node(sourceId),
    },
    target: {
      type: "Node!",
      description: "The node that it leads to.",
      resolve: ({ targetId }: Link, _: unknown, { view }: ApiContext) => view.node(targetId),
    },
    statement: {
      type: "Statement!",
      description: "The strongest of its statements.",
      resolve: (link: Link, _: unknown, { view }: ApiContext) => view.strongestOf(link),
    },
    statements: {
      type: "[Statement!]!",
      description: "Where it comes from, the strongest first.",
      resolve: (link: Link, _: unknown, { view }: ApiContext) => view.statementsOf(link),
    },
    derivedFrom: {
      type: "[Link!]!",
      description:
        "The links that a derived link rests on, in the order of the way from its source to its target; empty for a recorded one.",
      resolve: (link: Link, _: unknown, { budget }: ApiContext) => {
        const premises = link instanceof DerivedLink ? link.derivedFrom : [];
        budget.spend(premises.length);
        return premises;
      },
    },
    rule: {
      type: "Rule",
      description: "The rule that derived it; null for a recorded link.",
      resolve: (link: Link) => (link instanceof DerivedLink ? link.rule : null),
    },
    ...linkSentenceFields,
  });
  declare.object(
    "Statement",
    "Where a node or link, or one property of it, comes from: how it is known, which source says it and in which words (after PROV).",
    {
      ...propertyFields(propertiesOf(Statement).filter(isSaid)),
      position: {
        type: "Int!",
        description:
          "Its place among all statements of what it is about, from 0, as they are kept: `removeStatements` takes it out by it.",
      },
      source: {
        type: "Source",
        description: "The source that says it; null for what is derived.",
        resolve: ({ sourceId }: Statement, _: unknown, { view }: ApiContext) => (sourceId ? view.node(sourceId) : null),
      },
      whyLanguage: {
        type: "Language",
        description:
          "The language that `why` is written in: that of the node that it is about, or that the link leads from; null without a `why`.",
        resolve: (statement: Statement, _: unknown, { view }: ApiContext) => whyLanguage(view, statement),
      },
    },
    { as: Statement },
  );
}
