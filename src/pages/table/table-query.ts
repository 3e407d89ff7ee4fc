import type { MapData, NodeShown } from "../map/map-query";
import { mostShown } from "../map/map-query";
import { type Known, statementFragment } from "../parts/known";

/** What the table asks: all things of a space and where they come from, and what is tied to the chosen one. */
export const tableQuery = `# The strategy as a table
query Table($space: String!, $language: Language!, $focus: ID!, $isFocused: Boolean!, $asOf: AsOf) {
  graph(space: $space, limit: ${mostShown}, asOf: $asOf) {
    nodes { node { ...Row } }
    links { id type source { id } target { id } statement { status confidence } }
  }
  focus: node(id: $focus, asOf: $asOf) @include(if: $isFocused) {
    id
    sentences { status relationship { label } links { source { id } target { id } } }
  }
  ontology { nodeTypes { type label plural } enumerations { name values { value label } } }
}
fragment Row on Node {
  id type name description ordinal language
  localized(language: $language) { language description }
  statements { property ...Known }
  ... on Strategy { status startYear endYear }
  ... on Programme { status startYear endYear }
  ... on Goal { status startYear endYear }
  ... on Measure { status startYear endYear }
  ... on Contact { title }
  ... on Term { definition }
}
${statementFragment}`;

/** A thing as the table asks for it. */
export interface NodeInTable extends NodeShown {
  readonly definition?: string | null;
  readonly statements: readonly (Known & { readonly property: string | null })[];
}

/** What the table is made of. */
export interface TableData extends Pick<MapData, "ontology" | "focus"> {
  readonly graph: {
    readonly nodes: readonly { readonly node: NodeInTable }[];
    readonly links: MapData["graph"]["links"];
  };
}
