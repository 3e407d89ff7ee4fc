import { nameIn } from "../../graph/texts";
import { changeSentence } from "../../history/changes/change-sentence";
import type { SeenChange } from "../../history/changes/seen-change";
import type { Link } from "../../ontology/link";
import type { Node } from "../../ontology/node";
import type { ChangeConnection } from "../change-connection";
import type { ApiContext } from "../context";
import type { Declarations, OutputFieldOptions } from "../declare";
import { labelField } from "./labels";
import { type InLanguage, languageArgument, propertiesField, spoken } from "./property-changes";

type Fields = Record<string, OutputFieldOptions>;
/** Declares changes, what they did to single properties, and lists of them. */
export function declareChanges(declare: Declarations): void {
  declare.enum("ChangeOperation", "What a change did to a node or link.", {
    CREATE: { value: "CREATE", description: "It was not there before; `restored` tells whether it once was." },
    UPDATE: { value: "UPDATE", description: "It is another one than before." },
    DELETE: { value: "DELETE", description: "It is not there any more." },
  });
  declare.enum("ChangeKind", "What a change is about.", {
    NODE: { value: "NODE", description: "A node." },
    LINK: { value: "LINK", description: "A link." },
  });
  declare.object("Change", whatAChangeIs, { ...commitFields, ...subjectFields, ...stateFields, ...todayFields });
  declare.object("ChangeEdge", "A row of a list of changes.", {
    cursor: {
      type: "String!",
      description: "Its place among all changes: for any list of changes, and to follow what comes after it.",
    },
    node: { type: "Change!", description: "The change." },
  });
  declare.object("ChangeConnection", "A list of changes, a page at a time (Relay).", {
    edges: { type: "[ChangeEdge!]!", description: "The rows of the page." },
    nodes: { type: "[Change!]!", description: "The changes of the page, without its edges." },
    pageInfo: {
      type: "PageInfo!",
      description:
        "Where the page stands. Among very many others it may have few changes or none and go on nonetheless.",
    },
    totalCount: {
      type: "Int",
      description: "How many changes the whole list has; null when there are thousands to look through.",
      resolve: (connection: ChangeConnection) => connection.totalCount(),
    },
  });
}

const whatAChangeIs =
  "What a commit did to one node or link. It is shown as far as you may see it today, and as it was to be seen then: what was hidden is not there, before or after.";

const commitFields: Fields = {
  revision: { type: "Int!", description: "The number of its commit." },
  position: { type: "Int!", description: "Its place within the commit, from 0." },
  recordedAt: { type: "DateTime!", description: "When the commit was made." },
  actor: { type: "String!", description: "Who made it: the name of the key, or of the part of the program." },
  reason: { type: "String", description: "Why, in the words of who made it; null when they gave none." },
};

const subjectFields: Fields = {
  operation: { type: "ChangeOperation!", description: "What it did." },
  restored: {
    type: "Boolean!",
    description: "Whether it brought back what had been there before and was gone.",
    resolve: ({ isRestored }: SeenChange) => isRestored,
  },
  kind: { type: "ChangeKind!", description: "Whether it is about a node or a link." },
  subjectId: { type: "ID!", description: "The id of the node or link that it is about." },
  version: { type: "Int", description: "The version of it that the change made; null when it is gone." },
  nodeType: {
    type: "NodeType",
    description: "The type of the node; null when it is about a link.",
    resolve: ({ kind, type }: SeenChange) => (kind === "NODE" ? type : null),
  },
  linkType: {
    type: "LinkType",
    description: "The type of the link; null when it is about a node.",
    resolve: ({ kind, type }: SeenChange) => (kind === "LINK" ? type : null),
  },
  typeLabel: labelField(
    "The word for its type; of a link, as its source reads it.",
    ({ kind, type, shown }: SeenChange) => {
      const { ontology } = shown.view;
      const labels = kind === "NODE" ? ontology.nodeType(type) : ontology.linkType(type)?.source;
      return labels ?? { fi: type, sv: type, en: type };
    },
  ),
  name: {
    type: "String",
    description:
      "What the node was called after the change, or before it when it is gone; null when it is about a link.",
    args: languageArgument,
    resolve: ({ kind, shown }: SeenChange, args: InLanguage, { language }: ApiContext) =>
      kind === "NODE" ? nameIn(shown.view, shown.subject as Node, args.language ?? language) : null,
  },
  sentence: {
    type: "String!",
    description: "What it did, as a sentence without its full stop; it does not say who did it.",
    args: languageArgument,
    resolve: (change: SeenChange, args: InLanguage, context: ApiContext) =>
      changeSentence(change, spoken(args, context)),
  },
};

const stateFields: Fields = {
  properties: propertiesField("The properties and lists in which it differs, in the order of the ontology."),
  before: {
    type: "JSONObject",
    description: "All of it before the change, by the names of its properties; null when it was not there.",
    resolve: ({ valuesBefore }: SeenChange) => valuesBefore,
  },
  after: {
    type: "JSONObject",
    description: "All of it after the change, by the names of its properties; null when it is gone.",
    resolve: ({ valuesAfter }: SeenChange) => valuesAfter,
  },
};

const todayFields: Fields = {
  node: {
    type: "Node",
    description: "The node as it is now; null when it is gone, or the change is about a link.",
    resolve: ({ kind, subjectId }: SeenChange, _: unknown, { view }: ApiContext) =>
      kind === "NODE" ? view.node(subjectId) : null,
  },
  link: {
    type: "Link",
    description: "The link as it is now; null when it is gone, or the change is about a node.",
    resolve: ({ kind, subjectId }: SeenChange, _: unknown, { view }: ApiContext) => {
      const link = kind === "LINK" ? view.graph.link(subjectId) : undefined;
      return link && view.hasLink(link) ? link : null;
    },
  },
  nodes: {
    type: "[Node!]!",
    description:
      "The nodes that it is about as they are now, without those that are gone: the node, or the ends of the link.",
    resolve: ({ shown, subjectId }: SeenChange, _: unknown, { view }: ApiContext) => {
      const { subject } = shown;
      const ids = "sourceId" in subject ? endsOf(subject) : [subjectId];
      return ids.flatMap((id) => view.node(id) ?? []);
    },
  },
};

function endsOf({ sourceId, targetId }: Link): string[] {
  return [sourceId, targetId];
}
