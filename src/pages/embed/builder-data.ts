import { isId } from "../../ontology/id";
import type { Language } from "../../ontology/labels";
import type { Ask, Question } from "../ask";
import type { RelationshipData } from "./links-data";

/** Something that one can choose. */
export interface Choosable {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** What the builder is made of. */
export interface BuilderData {
  /** What can be chosen: all things of the space, those that a search finds, or the first of too many. */
  readonly things: readonly Choosable[];
  readonly isWhole: boolean;
  /** The thing that is chosen, and which relations it has; null where there is none that is public. */
  readonly chosen: Chosen | null;
  readonly plurals: ReadonlyMap<string, string>;
  readonly question: Question;
}

/** A chosen thing, and by which relations something is said of it, with how many links. */
export interface Chosen extends Choosable {
  readonly space: string;
  readonly relations: readonly (RelationshipData & { readonly count: number })[];
}

const chosenQuery = `# What is said of this?
query Chosen($id: ID!) {
  node(id: $id) {
    id
    type
    name
    space
    sentences { relationship { field label } links { id } }
  }
}`;

const thingsQuery = `# What is there to choose from?
query Things($space: String, $text: String!, $isSearch: Boolean!) {
  graph(space: $space, limit: 800) @skip(if: $isSearch) { truncated { reason } nodes { node { id type name } } }
  search(text: $text, where: { space: { eq: $space } }, first: 100) @include(if: $isSearch) { nodes { id type name } }
  ontology { nodeTypes { type plural } }
}`;

interface ChosenData {
  readonly node:
    | (Choosable & {
        readonly space: string;
        readonly sentences: readonly {
          readonly relationship: RelationshipData;
          readonly links: readonly unknown[];
        }[];
      })
    | null;
}

interface ThingsData {
  readonly graph?: { readonly truncated: unknown; readonly nodes: readonly { readonly node: Choosable }[] };
  readonly search?: { readonly nodes: readonly Choosable[] };
  readonly ontology: { readonly nodeTypes: readonly { readonly type: string; readonly plural: string }[] };
}

/** Reads a thing and what is said of it; null where there is none that is public. */
export async function readChosen(ask: Ask, id: string, language: Language): Promise<Chosen | null> {
  if (!isId(id)) return null;
  const { node } = await ask<ChosenData>({ query: chosenQuery, variables: { id } }, language);
  if (!node) return null;
  const relations = new Map<string, RelationshipData & { count: number }>();
  for (const { relationship, links } of node.sentences) {
    const count = (relations.get(relationship.field)?.count ?? 0) + links.length;
    relations.set(relationship.field, { ...relationship, count });
  }
  const { type, name, space } = node;
  return { id: node.id, type, name, space, relations: [...relations.values()] };
}

/** Reads what there is to choose from in a space, or what a search finds in it. */
export async function readThings(
  ask: Ask,
  { space, text, language }: { readonly space: string; readonly text: string; readonly language: Language },
): Promise<Omit<BuilderData, "chosen">> {
  const question = { query: thingsQuery, variables: { space, text, isSearch: text !== "" } };
  const { graph, search, ontology } = await ask<ThingsData>(question, language);
  return {
    things: graph?.nodes.map(({ node }) => node) ?? search?.nodes ?? [],
    isWhole: graph ? graph.truncated === null : false,
    plurals: new Map(ontology.nodeTypes.map(({ type, plural }) => [type, plural])),
    question,
  };
}
