import type { Confidence, LanguageWord, Status } from "../parts/known";
import { statementFragment } from "../parts/known";
import { type Said, sayingFragment } from "../parts/saying";

/** The most things that one map shows. */
export const mostShown = 2000;

/** What the map asks: all things of a space with the links between them, and what is said of the chosen one. */
export const mapQuery = `# The strategy as a map
query Map($space: String!, $language: Language!, $focus: ID!, $isFocused: Boolean!, $asOf: AsOf) {
  insight(space: $space, asOf: $asOf) { nodeCount linkCount rules { count } }
  graph(space: $space, limit: ${mostShown}, asOf: $asOf) {
    nodes { node { ...Shown } }
    links { id type source { id } target { id } statement { status confidence } }
  }
  focus: node(id: $focus, asOf: $asOf) @include(if: $isFocused) {
    id
    statements { property ...Known }
    sentences {
      ...Said
      relationship { label }
      links { source { id } target { id } }
    }
  }
  ontology { nodeTypes { type label plural } enumerations { name values { value label } } }
}
fragment Shown on Node {
  id type name description ordinal language
  localized(language: $language) { language description }
  ... on Strategy { status startYear endYear }
  ... on Programme { status startYear endYear }
  ... on Goal { status startYear endYear }
  ... on Measure { status startYear endYear progress }
  ... on Contact { title phones }
  ... on Source { modifiedOn publishedOn }
}
${sayingFragment}
${statementFragment}`;

/** A thing as the map shows it. */
export interface NodeShown {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly description: string | null;
  readonly ordinal: number | null;
  readonly language: LanguageWord;
  readonly localized: { readonly language: LanguageWord; readonly description: string | null };
  readonly status?: string | null;
  readonly startYear?: number | null;
  readonly endYear?: number | null;
  readonly progress?: number | null;
  readonly title?: string | null;
  readonly phones?: readonly string[] | null;
  readonly modifiedOn?: string | null;
  readonly publishedOn?: string | null;
}

/** A recorded link between two things on the map. */
export interface LinkShown {
  readonly id: string;
  readonly type: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
  readonly statement: { readonly status: Status; readonly confidence: Confidence | null } | null;
}

/** A sentence about the chosen thing, with the ends of its links. */
export interface FocusSaying extends Said {
  readonly relationship: { readonly field: string; readonly label: string };
  readonly links: readonly (Said["links"][number] & Pick<LinkShown, "source" | "target">)[];
}

/** What the map is made of. */
export interface MapData {
  readonly insight: {
    readonly nodeCount: number;
    readonly linkCount: number;
    readonly rules: readonly { readonly count: number }[];
  };
  readonly graph: {
    readonly nodes: readonly { readonly node: NodeShown }[];
    readonly links: readonly LinkShown[];
  };
  readonly focus?: Focus | null;
  readonly ontology: {
    readonly nodeTypes: readonly { readonly type: string; readonly label: string; readonly plural: string }[];
    readonly enumerations: readonly {
      readonly name: string;
      readonly values: readonly { readonly value: string; readonly label: string }[];
    }[];
  };
}

/** The chosen thing: where it comes from, and what is said of it. */
export interface Focus {
  readonly id: string;
  readonly statements: readonly (NonNullable<Said["links"][number]["statement"]> & {
    readonly property: string | null;
  })[];
  readonly sentences: readonly FocusSaying[];
}

/** What is missing of a space: asked beside when something is chosen. */
export const gapsQuery = `# What is missing?
query Gaps($space: String!, $asOf: AsOf) { gaps(space: $space, first: 500, asOf: $asOf) { nodes { sentence node { id } } } }`;

/** What `gapsQuery` answers. */
export interface GapsData {
  readonly gaps: {
    readonly nodes: readonly { readonly sentence: string; readonly node: { readonly id: string } }[];
  };
}
