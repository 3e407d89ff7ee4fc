import { readingOf } from "../ontology/frame";
import type { Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Relationship } from "../ontology/relationship";
import type { Rule } from "../ontology/rule";
import type { Statement } from "../ontology/statement";
import type { Arc } from "./arc";
import { DerivedLink } from "./derived-link";
import { plain, type SentencePart } from "./named";
import { exactly, nodeSorts, type Sort } from "./order";
import type { Row } from "./related";
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
 * Stored links come before derived ones, then as the ontology has their types and roles, then as relationships do.
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
  const claim = { type, role, from: end, about: node.id, others: arcs.map(otherId) };
  const parts = withFullStop(claimParts(view, claim, language));
  return { relationship, role, rule: ruleOf(link), statement, links: arcs.map((arc) => arc.link), parts };
}

function isOf({ linkType, end }: Relationship, type: string, at: LinkEnd): boolean {
  return linkType.name === type && (end === "both" || end === at);
}

/** What links have in common that share a sentence. */
function likenessOf(view: View, arc: Arc): string {
  const { link, end } = arc;
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
  const rule = ruleOf(link)?.name ?? null;
  return JSON.stringify([link.type, wayOf(view, arc), role, view.graph.nodeAt(arc.place).type, rule, known, alone]);
}

function otherId({ link, end }: Arc): string {
  return end === "source" ? link.targetId : link.sourceId;
}

/** Which end of a link the node is at, where that makes a difference. */
function wayOf({ ontology }: View, { link, end }: Arc): string {
  return ontology.linkType(link.type)?.symmetric ? "" : end;
}

function inOrder(view: View, arcs: readonly Arc[], language: Language | null): Arc[] {
  const types = new Map(view.ontology.linkTypes.map(({ name, roles = {} }, rank) => [name, { rank, roles }]));
  const sorts: Sort<Arc>[] = [
    byRank((link) => (ruleOf(link) ? 1 : 0)),
    byRank(({ type }) => types.get(type)?.rank ?? types.size),
    exactly((arc) => wayOf(view, arc)),
    byRank(({ type, role }) => Object.keys(types.get(type)?.roles ?? {}).indexOf(role ?? "")),
    ...nodeSorts(view, undefined, language, null).map((sort) => ofArc(view, sort)),
    exactly(({ link }) => link.id),
  ];
  const compare = comparing(sorts);
  return arcs
    .map((arc) => new RowKey(arc, sorts))
    .sort(compare)
    .map(({ row }) => row);
}

function byRank(rank: (link: Link) => number): Sort<Arc> {
  return { value: ({ link }) => rank(link), descending: false, nullsFirst: false };
}

function ofArc({ graph }: View, sort: Sort<Row>): Sort<Arc> {
  return { ...sort, value: ({ place, link }) => sort.value({ node: graph.nodeAt(place), link }) };
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
