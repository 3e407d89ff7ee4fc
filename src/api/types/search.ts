import { nodeGroupings } from "../../graph/group";
import type { Hit } from "../../graph/search/search";
import { quoteField, searchedFields } from "../../graph/search/searched-texts";
import { screamingSnakeCase } from "../../ontology/node-type";
import type { Ontology } from "../../ontology/ontology";
import type { Edge } from "../connection";
import type { Declarations, OutputFieldOptions } from "../declare";
import { declareConnection } from "./connections";

/** Declares what a search answers with: nodes, each with where in it the words stand. */
export function declareSearch(declare: Declarations, ontology: Ontology): void {
  declare.enum("SearchField", "Where a search looks, the weightiest first.", fieldValues(ontology));
  declare.object(
    "SnippetPart",
    "A piece of a snippet. It is plain text, never HTML: whoever shows it decides how a match looks, and has nothing to escape twice.",
    {
      text: { type: "String!", description: "The piece; an ellipsis where the text was cut." },
      matched: { type: "Boolean!", description: "Whether it is a word that was looked for, in whatever form." },
    },
  );
  declareConnection<Hit>(declare, {
    stem: "Search",
    what: "nodes that were found",
    node: "Node",
    groupings: nodeGroupings(ontology, null),
    members: "nodes",
    show: ({ node }) => node,
    edge: edgeFields,
  });
}

const edgeFields: Record<string, OutputFieldOptions> = {
  score: {
    type: "Float!",
    description: "How well the node fits, the more the better; to be compared within one answer only.",
    resolve: ({ row }: Edge<Hit>) => row.score,
  },
  field: {
    type: "SearchField!",
    description: "Where the words stand: the weightiest of the node's texts that have most of them.",
    resolve: ({ row }: Edge<Hit>) => row.finding().field,
  },
  language: {
    type: "Language!",
    description: "The language of that text.",
    resolve: ({ row }: Edge<Hit>) => row.finding().language,
  },
  snippet: {
    type: "[SnippetPart!]!",
    description: "A piece of that text with the words in it; joined, the pieces read as one.",
    resolve: ({ row }: Edge<Hit>) => row.finding().snippet,
  },
};

function fieldValues(ontology: Ontology): Record<string, { value: string; description: string }> {
  const properties = ontology.nodeTypes.flatMap((type) => type.properties);
  const descriptionOf = (field: string): string =>
    field === quoteField
      ? "The words of a source that say that it is so."
      : (properties.find(({ name }) => name === field)?.description ?? "");
  return Object.fromEntries(
    [...searchedFields(ontology).keys()].map((field) => [
      screamingSnakeCase(field),
      { value: field, description: descriptionOf(field) },
    ]),
  );
}
