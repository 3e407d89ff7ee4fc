import { readingOf } from "../ontology/frame";
import type { Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Relationship } from "../ontology/relationship";
import type { Rule } from "../ontology/rule";
import type { Statement } from "../ontology/statement";
import { DerivedLink } from "./derived-link";
import type { Arc } from "./graph";
import { plain, type SentencePart } from "./named";
import { exactly, linkSorts, type Sort } from "./order";
import { claimParts } from "./sentence";
import { comparing, RowKey } from "./sort-key";
import type { View } from "./view";

/** One sentence about a node, and the links that it says; there is at least one. */
export interface SharedSentence {
  readonly relationship: Relationship;
  readonly role: string | null;
  readonly rule: Rule | null;
  /** How the links are known: the strongest statement of the first, which those of the others are like. */
  readonly statement: Statement;
  readonly links: readonly Link[];
  /** In pieces, with its full stop. */
  readonly parts: readonly SentencePart[];
}

/**
 * What the links at a node say of it: each link in one sentence, and in one with those that differ in nothing but the
 * node at the other end. They are of one link type, way and role and lead to nodes of one type; one rule derived them,
 * or one source says them, in whatever passages; and they are as sure, for the same reason where one is given.
 * Stored links come before derived ones, then as the ontology has their types, then as lists of links do.
 */
export function sharedSentences(
  view: View,
  node: Node,
  language: Language | null,
  arcs: readonly Arc[],
): SharedSentence[] {
  const groups = new Map<string, [Arc, ...Arc[]]>();
  for (const arc of inOrder(view, arcs, language)) {
    const key = likenessOf(view, arc);
    const group = groups.get(key);
    if (group) group.push(arc);
    else groups.set(key, [arc]);
  }
  return [...groups.values()].flatMap((group) => sentenceOf(view, node, language, group));
}

function sentenceOf(
  view: View,
  node: Node,
  language: Language | null,
  arcs: readonly [Arc, ...Arc[]],
): SharedSentence | [] {
  const [{ link, end }] = arcs;
  const { type, role = null } = link;
  const relationship = view.ontology.relationships(node.type).find((one) => isOf(one, type, end));
  const statement = view.strongestOf(link);
  if (!relationship || !statement) return [];
  const claim = { type, role, from: end, about: node.id, others: arcs.map(({ other }) => other.id) };
  const parts = withFullStop(claimParts(view, claim, language));
  return { relationship, role, rule: ruleOf(link), statement, links: arcs.map((arc) => arc.link), parts };
}

function isOf({ linkType, end }: Relationship, type: string, at: LinkEnd): boolean {
  return linkType.name === type && (end === "both" || end === at);
}

/** What links have in common that share a sentence. */
function likenessOf(view: View, { link, end, other }: Arc): string {
  const linkType = view.ontology.linkType(link.type);
  const role = link.role ?? null;
  const statement = view.strongestOf(link);
  const known = statement && [
    statement.status,
    statement.confidence ?? null,
    statement.sourceId ?? null,
    view.read(statement, "why"),
  ];
  const alone = linkType && readingOf(linkType, end, role).several ? null : link.id;
  const way = linkType?.symmetric ? "BOTH" : end;
  return JSON.stringify([link.type, way, role, other.type, ruleOf(link)?.name ?? null, known, alone]);
}

function inOrder(view: View, arcs: readonly Arc[], language: Language | null): Arc[] {
  const [byType, ...others] = linkSorts(view, undefined, language).map(ofLink);
  const sorts: Sort<Arc>[] = [
    exactly(({ link }) => (ruleOf(link) ? "derived" : "")),
    ...(byType ? [byType] : []),
    exactly(({ end }) => end),
    ...others,
    exactly(({ link }) => link.id),
  ];
  const compare = comparing(sorts);
  return arcs
    .map((arc) => new RowKey(arc, sorts))
    .sort(compare)
    .map(({ row }) => row);
}

function ofLink(sort: Sort<Link>): Sort<Arc> {
  return { ...sort, value: ({ link }) => sort.value(link) };
}

function ruleOf(link: Link): Rule | null {
  return link instanceof DerivedLink ? link.rule : null;
}

/** A name may end with a full stop of its own. */
function withFullStop(parts: readonly SentencePart[]): readonly SentencePart[] {
  const last = parts.at(-1);
  if (!last || /[.!?…]$/u.test(last.text)) return parts;
  return last.node ? [...parts, plain(".")] : [...parts.slice(0, -1), plain(`${last.text}.`)];
}
