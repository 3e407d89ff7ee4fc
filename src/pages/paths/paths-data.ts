import type { Language } from "../../ontology/labels";
import type { Question } from "../ask";
import { type Known, type LanguageWord, statementFragment } from "../parts/known";
import type { Piece } from "../parts/sentence-text";
import type { Asked } from "./asked";

/** The most steps of a way that somebody would follow. */
export const mostSteps = 10;

/** What is asked of each thing that is named. */
const named = "id type space name localized(language: $language) { language }";

const pathsQuery = `# How are these two connected?
query Paths(
  $from: ID!, $to: ID!, $select: PathSelection!, $limit: Int!, $maxLength: Int!, $derived: Derived!, $avoid: [NodeType!]!
  $language: Language!
) {
  paths(
    from: [$from], to: [$to], select: $select, limit: $limit, maxLength: $maxLength
    through: { derived: $derived, avoid: $avoid }
  ) {
    truncated { reason }
    paths {
      cost
      nodes { ${named} }
      steps {
        cost
        direction
        to { links(derived: EXCLUDE) { totalCount } }
        link {
          id
          type
          rule { label }
          statement { ...Known }
          along: sentenceParts(from: SOURCE) { text node { id } }
          against: sentenceParts(from: TARGET) { text node { id } }
          derivedFrom { id sentenceParts { text node { id } } statement { ...Known } }
        }
      }
    }
  }
}
${statementFragment}`;

const endsQuery = `# What are these?
query Ends($ids: [ID!]!, $language: Language!) { nodes(ids: $ids) { ${named} } }`;

const choiceQuery = `# What is there to choose from?
query Choice($space: String) {
  graph(space: $space, limit: 1500) {
    truncated { reason }
    nodes { node { id type name } }
  }
  ontology { nodeTypes { type label plural } }
}`;

/** Something with a name, and the language that the name came in. */
export interface Named {
  readonly id: string;
  readonly type: string;
  readonly space: string;
  readonly name: string;
  readonly localized: { readonly language: LanguageWord };
}

/** One link of a path, as it is walked. */
export interface Step {
  readonly cost: number;
  readonly direction: "OUT" | "IN";
  readonly to: { readonly links: { readonly totalCount: number } };
  readonly link: {
    readonly id: string;
    readonly type: string;
    readonly rule: { readonly label: string } | null;
    readonly statement: Known;
    /** What it says, seen from its source and from its target. */
    readonly along: readonly Piece[];
    readonly against: readonly Piece[];
    readonly derivedFrom: readonly {
      readonly id: string;
      readonly sentenceParts: readonly Piece[];
      readonly statement: Known;
    }[];
  };
}

/** A path as the API tells it. */
export interface Path {
  readonly cost: number;
  readonly nodes: readonly Named[];
  readonly steps: readonly Step[];
}

/** Why there may be more than what was found. */
export type Truncation = "LIMIT" | "BUDGET";

/** The answer to the question about paths. */
export interface PathsData {
  readonly paths: { readonly paths: readonly Path[]; readonly truncated: { readonly reason: Truncation } | null };
}

/** The answer to the question about ends: null for what is unknown or hidden. */
export interface EndsData {
  readonly nodes: readonly (Named | null)[];
}

/** What can be chosen, and what its types are called. */
export interface ChoiceData {
  readonly graph: {
    readonly truncated: { readonly reason: Truncation } | null;
    readonly nodes: readonly { readonly node: Choosable }[];
  };
  readonly ontology: {
    readonly nodeTypes: readonly { readonly type: string; readonly label: string; readonly plural: string }[];
  };
}

/** Something that can be chosen. */
export type Choosable = Pick<Named, "id" | "type" | "name">;

/** Asks how two things are connected: for more paths than ways are shown, since paths that differ little share a way. */
export function pathsQuestion({ from, to, order, derived, everywhere, ways }: Asked, language: Language): Question {
  const variables = {
    from,
    to,
    select: order === "strongest" ? "STRONGEST" : "SIMPLE",
    limit: Math.min(100, ways * 10),
    maxLength: mostSteps,
    derived: derived ? "INCLUDE" : "EXCLUDE",
    avoid: everywhere ? [] : ["SOURCE", "TERM"],
    language: language.toUpperCase(),
  };
  return { query: pathsQuery, variables };
}

/** Asks what things are called. */
export function endsQuestion(ids: readonly string[], language: Language): Question {
  return { query: endsQuery, variables: { ids, language: language.toUpperCase() } };
}

/** Asks what there is in a space. */
export function choiceQuestion(space: string | null): Question {
  return { query: choiceQuery, variables: { space } };
}
