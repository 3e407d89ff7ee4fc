import type { Language } from "../../ontology/labels";
import type { Ask, Question } from "../ask";
import type { Confidence, LanguageWord, Status } from "../parts/known";
import type { Piece } from "../parts/sentence-text";

const query = `# What rests on each passage of a source?
query Source($id: ID!, $after: String) {
  sources(where: { id: { eq: $id } }, first: 1) {
    nodes { id space name description url publishedOn modifiedOn textLanguage text }
  }
  graph(where: { statements: { some: { source: { id: { eq: $id } } } } }) {
    nodes {
      node {
        id type name
        statements { property ...Said }
        sentences(derived: EXCLUDE) { parts { text node { id } } links { id } }
      }
    }
  }
  links(where: { statements: { some: { source: { id: { eq: $id } } } } }, first: 500, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      sentenceParts { text node { id } }
      statements { ...Said }
    }
  }
  ontology {
    nodeTypes { type label plural properties { name label } lists { name label } }
  }
}
fragment Said on Statement { status confidence quote start end why whyLanguage source { id } }`;

/** What a source says of something, as the question of the page asks for it. */
export interface SaidHere {
  readonly property?: string | null;
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly quote: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly why: string | null;
  readonly whyLanguage: LanguageWord | null;
  readonly source: { readonly id: string } | null;
}

/** A source with its text. */
export interface SourceShown {
  readonly id: string;
  readonly space: string;
  readonly name: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly modifiedOn: string | null;
  readonly textLanguage: LanguageWord | null;
  readonly text: string | null;
}

/** A node about which a source says something. */
export interface NodeHere {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly statements: readonly SaidHere[];
  readonly sentences: readonly {
    readonly parts: readonly Piece[];
    readonly links: readonly { readonly id: string }[];
  }[];
}

/** A link about which a source says something. */
export interface LinkHere {
  readonly id: string;
  readonly sentenceParts: readonly Piece[];
  readonly statements: readonly SaidHere[];
}

/** What a type of node and its properties are called. */
export interface TypeNames {
  readonly type: string;
  readonly label: string;
  readonly plural: string;
  readonly properties: readonly { readonly name: string; readonly label: string }[];
  readonly lists: readonly { readonly name: string; readonly label: string }[];
}

/** A source and all that rests on it. */
export interface SourceData {
  readonly question: Question;
  readonly source: SourceShown;
  readonly nodes: readonly NodeHere[];
  readonly links: readonly LinkHere[];
  readonly types: readonly TypeNames[];
}

interface Answer {
  readonly sources: { readonly nodes: readonly SourceShown[] };
  readonly graph: { readonly nodes: readonly { readonly node: NodeHere }[] };
  readonly links: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly LinkHere[];
  };
  readonly ontology: { readonly nodeTypes: readonly TypeNames[] };
}

/** Asks for a source and for all that rests on it; null when there is no such source. */
export async function readSource(ask: Ask, language: Language, id: string): Promise<SourceData | null> {
  const question: Question = { query, variables: { id } };
  const answer = await ask<Answer>(question, language);
  const [source] = answer.sources.nodes;
  if (!source) return null;
  const links = [...answer.links.nodes];
  let { pageInfo } = answer.links;
  while (pageInfo.hasNextPage) {
    const next = await ask<Answer>({ query, variables: { id, after: pageInfo.endCursor } }, language);
    links.push(...next.links.nodes);
    pageInfo = next.links.pageInfo;
  }
  const nodes = answer.graph.nodes.map(({ node }) => node);
  return { question, source, nodes, links, types: answer.ontology.nodeTypes };
}
