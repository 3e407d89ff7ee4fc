import type { Language } from "../../ontology/labels";
import type { Ask } from "../ask";
import { readSpaces } from "../frame-data";
import { byQuestion } from "../node/asked";
import type { Confidence, Status } from "../parts/known";
import { wordsIn } from "../words";
import type { Preview, PreviewSaying } from "./preview";

const query = `# What does the preview of one thing say?
query Preview($id: ID!) {
  node(id: $id) {
    type space name description
    statements { property status confidence source { name } }
    sentences {
      parts { text }
      relationship { field }
      status
      confidence
      rule { label }
      links { statement { source { name } } }
    }
  }
  ontology { nodeTypes { type label } }
}`;

interface Sourced {
  readonly source: { readonly name: string } | null;
}

interface Said {
  readonly parts: readonly { readonly text: string }[];
  readonly relationship: { readonly field: string };
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly rule: { readonly label: string } | null;
  readonly links: readonly { readonly statement: Sourced | null }[];
}

interface Stated extends Sourced {
  readonly property: string | null;
  readonly status: Status;
  readonly confidence: Confidence | null;
}

interface Data {
  readonly node: {
    readonly type: string;
    readonly space: string;
    readonly name: string;
    readonly description: string | null;
    readonly statements: readonly Stated[];
    readonly sentences: readonly Said[];
  } | null;
  readonly ontology: { readonly nodeTypes: readonly { readonly type: string; readonly label: string }[] };
}

/** What the preview of a thing says; null where there is no such thing, or none that is public. */
export async function nodePreview(id: string, language: Language, ask: Ask): Promise<Preview | null> {
  const { node, ontology } = await ask<Data>({ query, variables: { id } }, language);
  if (!node) return null;
  const spaces = await readSpaces(ask, language);
  return {
    language,
    owner: spaces.find(({ space }) => space === node.space)?.owner ?? node.space,
    kind: ontology.nodeTypes.find(({ type }) => type === node.type)?.label ?? node.type,
    name: node.name,
    description: node.description,
    said: [...sayingsOf(node.sentences, language), ...ownStatement(node.statements, language)],
  };
}

/** What tells most of a thing, by the names of its relationships; the others follow in the order of the page. */
const tellsMost = ["advances", "spearheads", "aimsAt", "focusAreas", "advancedBy", "strategies", "programmeOf"];

/** What is said of it, with what defines it, and what only follows from other things, last. */
function sayingsOf(sentences: readonly Said[], language: Language): PreviewSaying[] {
  const best = byQuestion(sentences)
    .flatMap(([, said]) => said)
    .sort((one, other) => rankOf(one) - rankOf(other));
  return best.map(({ parts, status, confidence, rule, links }) => ({
    status,
    sentence: parts.map(({ text }) => text).join(""),
    basis: basisOf({ status, confidence, rule, source: links[0]?.statement?.source ?? null }, language),
  }));
}

function rankOf({ status, relationship: { field } }: Said): number {
  if (status === "DERIVED") return tellsMost.length + 2;
  if (field === "definedBy") return tellsMost.length + 1;
  return tellsMost.includes(field) ? tellsMost.indexOf(field) : tellsMost.length;
}

/** How the thing itself is known. */
function ownStatement(statements: readonly Stated[], language: Language): PreviewSaying[] {
  const own = statements.find(({ property }) => property === null);
  return own ? [{ status: own.status, sentence: null, basis: basisOf({ ...own, rule: null }, language) }] : [];
}

interface Basis extends Sourced {
  readonly status: Status;
  readonly confidence: Confidence | null;
  readonly rule: { readonly label: string } | null;
}

/** How it is known, in the words of the pages. */
function basisOf({ status, confidence, rule, source }: Basis, language: Language): string {
  const words = wordsIn[language];
  const word = { STATED: words.stated, COLLECTIVE: words.collective, INFERRED: words.inferred, DERIVED: words.derived };
  const parts = [rule ? `${word[status]}: ${rule.label}` : word[status], confidence && words.confidence[confidence]];
  return parts.filter(Boolean).join(", ") + (source ? `: ${source.name}` : "");
}
