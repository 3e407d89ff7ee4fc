import { type Known, type LanguageWord, statementFragment } from "../parts/known";
import { type Said, sayingFragment } from "../parts/saying";

/** What the page of a node asks. */
export const nodeQuery = `# What is said of one thing, and how do we know?
query Node($id: ID!, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    id type space name description aliases language validFrom validTo
    fi: localized(language: FI) { language status name }
    sv: localized(language: SV) { language status name }
    en: localized(language: EN) { language status name }
    externalIds { scheme value }
    statements { property ...Known }
    sentences {
      ...Said
      links { source { ...Person } target { ...Person } }
    }
    ... on Strategy { status startYear endYear }
    ... on Programme { status startYear endYear }
    ... on Goal { status startYear endYear }
    ... on Measure { status startYear endYear progress }
    ... on Vision { targetYear }
    ... on Target { value unit year }
    ... on Indicator { unit observations { date period kind value } }
    ... on Term { definition }
    ... on Organisation { organisationKind }
    ... on Stakeholder { stakeholderKind }
    ... on Place { streetAddress postalCode postalTown latitude longitude }
    ... on Source { url publishedOn modifiedOn }
    ... on Contact { title phones email streetAddress postalCode postalTown }
  }
  ontology {
    nodeTypes { type label properties { name label } }
    enumerations { values { value label } }
  }
}
fragment Person on Node { id name ... on Contact { title phones email } }
${sayingFragment}
${statementFragment}`;

/** What is missing of a space: the API tells it for whole strategies. */
export const gapsQuery = `# What is missing?
query GapsOfSpace($space: String, $asOf: AsOf) { gaps(space: $space, first: 500, asOf: $asOf) { nodes { sentence node { id } } } }`;

/** A sentence, with who stands at the ends of its links. */
export interface NodeSaying extends Said {
  readonly links: readonly (Said["links"][number] & { readonly source: Person; readonly target: Person })[];
}

/** Somebody, with what is needed to reach them where they are a person who may be reached. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title?: string | null;
  readonly phones?: readonly string[];
  readonly email?: string | null;
}

interface Named {
  readonly language: LanguageWord;
  readonly status: "SOURCE" | "EDITOR" | "MACHINE";
  readonly name: string;
}

/** A node as its page shows it. */
export interface NodeShown {
  readonly id: string;
  readonly type: string;
  readonly space: string;
  readonly name: string;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly language: LanguageWord;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly fi: Named;
  readonly sv: Named;
  readonly en: Named;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
  readonly statements: readonly (Known & { readonly property: string | null })[];
  readonly sentences: readonly NodeSaying[];
  readonly observations?: readonly Observation[];
  readonly [property: string]: unknown;
}

/** A figure that was observed or is aimed at. */
export interface Observation {
  readonly date: string | null;
  readonly period: string | null;
  readonly kind: "ACTUAL" | "TARGET";
  readonly value: number;
}

/** The answer to the question of the page. */
export interface NodeData {
  readonly node: NodeShown | null;
  readonly ontology: {
    readonly nodeTypes: readonly {
      readonly type: string;
      readonly label: string;
      readonly properties: readonly { readonly name: string; readonly label: string }[];
    }[];
    readonly enumerations: readonly {
      readonly values: readonly { readonly value: string; readonly label: string }[];
    }[];
  };
}
