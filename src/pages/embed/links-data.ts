import type { Confidence, LanguageWord, Status } from "../parts/known";

/** Everything that links of a thing are shown with: a question that anyone could ask. */
export const linksQuery = `# What is said of a thing
query Links($id: ID!, $language: Language!) {
  node(id: $id) {
    ...Thing
    statements { source { ...SourceOf } }
    sentences {
      text
      parts { text node { id } }
      relationship { field }
      role
      status
      confidence
      rule { label }
      links {
        source { ...Thing }
        target { ...Thing }
        statement { why whyLanguage source { ...SourceOf } }
        derivedFrom { statement { source { ...SourceOf } } }
      }
    }
  }
  ontology { nodeTypes { type relationships { field label } } }
}

fragment Thing on Node {
  id
  type
  name
  localized(language: $language) { language }
  ... on Contact { title phones email }
}

fragment SourceOf on Source {
  id
  name
  localized(language: $language) { language }
  publishedOn
  modifiedOn
}`;

/** What the question is answered with. */
export interface LinksData {
  readonly node: (ThingData & { readonly statements: readonly Rests[]; readonly sentences: readonly Said[] }) | null;
  readonly ontology: {
    readonly nodeTypes: readonly { readonly type: string; readonly relationships: readonly RelationshipData[] }[];
  };
}

/** A relationship that things of a type may have. */
export interface RelationshipData {
  readonly field: string;
  readonly label: string;
}

/** A thing, and how to reach it if it is a person. */
export interface ThingData {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly localized: { readonly language: LanguageWord };
  readonly title?: string | null;
  readonly phones?: readonly string[];
  readonly email?: string | null;
}

/** A source and its days. */
export interface SourceData {
  readonly id: string;
  readonly name: string;
  readonly localized: { readonly language: LanguageWord };
  readonly publishedOn: string | null;
  readonly modifiedOn: string | null;
}

/** A sentence about the thing, with the links that say it. */
export interface Said {
  readonly text: string;
  readonly parts: readonly { readonly text: string; readonly node: { readonly id: string } | null }[];
  readonly relationship: { readonly field: string };
  readonly role: string | null;
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly rule: { readonly label: string } | null;
  readonly links: readonly {
    readonly source: ThingData;
    readonly target: ThingData;
    readonly statement: (Rests & { readonly why: string | null; readonly whyLanguage: LanguageWord | null }) | null;
    readonly derivedFrom: readonly { readonly statement: Rests | null }[];
  }[];
}

/** What rests on a source, or on a rule. */
interface Rests {
  readonly source: SourceData | null;
}
