import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import type { Rule } from "../ontology/rule";
import { byOrdinal } from "./arc";
import { DerivedLink, type Premises } from "./derived-link";
import type { View } from "./view";

/** The links of one type that the rules conclude at one end of a node. */
export function derivedLinksAt(view: View, node: Node, end: LinkEnd, linkType: string): readonly DerivedLink[] {
  const rules = view.ontology.rulesFor(linkType);
  return rules.flatMap((rule) => {
    if (rule.moves !== end) return concludedThrough(view, rule, node);
    return rule.subjects.has(node.type) ? concludedAbout(view, rule, node) : [];
  });
}

/** Every link that the rules conclude in a view. */
export function derivedLinks(view: View): DerivedLink[] {
  return view.ontology.rules.flatMap((rule) =>
    [...rule.subjects].flatMap((type) => view.nodes(type).flatMap((node) => concludedAbout(view, rule, node))),
  );
}

/** What a rule concludes about a node, forgotten at once: for those who go through all nodes and keep nothing. */
export function conclusionsAbout(view: View, rule: Rule, node: Node): readonly DerivedLink[] {
  return rule.subjects.has(node.type) ? conclude(view, rule, node) : [];
}

/** What a rule concludes about a node: walks back along the steps to the nodes that a premise names, the nearest first. */
function concludedAbout(view: View, rule: Rule, node: Node): readonly DerivedLink[] {
  return view.concluded(rule, node, () => conclude(view, rule, node));
}

function conclude(view: View, rule: Rule, node: Node): DerivedLink[] {
  const own = view.linksAt(node, rule.moves, rule.concludes);
  if (rule.unless === "ownPremise" && own.length) return [];

  const stored = new Set(own.map((link) => endOf(link, opposite(rule.moves))));
  const best = new Map<string, { premises: Premises; other: string }>();
  for (const level of levelsBack(view, rule, node)) {
    const candidates = level.flatMap(({ node: from, path }) =>
      view.linksAt(from, rule.moves, rule.premise).map((premise) => ({ premise, path })),
    );
    for (const premises of candidates.sort((one, other) => byOrdinal(one.premise, other.premise))) {
      const other = endOf(premises.premise, opposite(rule.moves));
      const key = `${other} ${premises.premise.role ?? ""}`;
      if (best.has(key) || stored.has(other) || !isLegal(view, rule, node, other)) continue;
      best.set(key, { premises, other });
    }
    if (rule.unless === "ownPremise" && candidates.length) break;
  }
  return [...best.values()].map(
    ({ premises, other }) => new DerivedLink(view, rule, endsOf(rule, node.id, other), premises),
  );
}

/** What a rule concludes with a node at the end that does not move: looks at everything that its premises lead on to. */
function concludedThrough(view: View, rule: Rule, node: Node): DerivedLink[] {
  const fixed = opposite(rule.moves);
  const named = view.linksAt(node, fixed, rule.premise).flatMap((link) => view.node(endOf(link, rule.moves)) ?? []);
  return reached(view, rule, named)
    .filter((subject) => rule.subjects.has(subject.type))
    .flatMap((subject) => concludedAbout(view, rule, subject))
    .filter((link) => endOf(link, fixed) === node.id);
}

interface Reached {
  readonly node: Node;
  readonly path: readonly Link[];
}

/** The nodes from which steps lead to a node, level by level, each with the shortest way to it. */
function* levelsBack(view: View, rule: Rule, start: Node): Iterable<readonly Reached[]> {
  const seen = new Set([start.id]);
  let level: Reached[] = [{ node: start, path: [] }];
  while (level.length) {
    const next: Reached[] = [];
    for (const { node, path } of level) {
      for (const { link, node: before } of stepsBack(view, rule, node)) {
        if (seen.has(before.id)) continue;
        seen.add(before.id);
        next.push({ node: before, path: [link, ...path] });
      }
    }
    if (next.length) yield next;
    level = next;
  }
}

function stepsBack(view: View, rule: Rule, node: Node): { link: Link; node: Node }[] {
  const links = rule.steps.flatMap((step) => {
    const end: LinkEnd = step.direction === "out" ? "target" : "source";
    return view.linksAt(node, end, step.link).map((link) => ({ link, end }));
  });
  return links
    .sort((one, other) => byOrdinal(one.link, other.link))
    .flatMap(({ link, end }) => {
      const before = view.node(endOf(link, opposite(end)));
      return before && canStepFrom(rule, before) ? [{ link, node: before }] : [];
    });
}

/** Every node that the steps lead to from any of the nodes given. */
function reached(view: View, rule: Rule, from: readonly Node[]): Node[] {
  const seen = new Set<string>();
  const found: Node[] = [];
  const open = [...from];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!canStepFrom(rule, node)) continue;
    for (const step of rule.steps) {
      const end: LinkEnd = step.direction === "out" ? "source" : "target";
      for (const link of view.linksAt(node, end, step.link)) {
        const next = view.node(endOf(link, opposite(end)));
        if (!next || seen.has(next.id)) continue;
        seen.add(next.id);
        found.push(next);
        open.push(next);
      }
    }
  }
  return found;
}

function canStepFrom(rule: Rule, node: Node): boolean {
  return !rule.through || rule.through.some((type) => node instanceof type);
}

function isLegal(view: View, rule: Rule, subject: Node, otherId: string): boolean {
  const other = view.node(otherId);
  if (!other || other === subject) return false;
  const [source, target] = rule.moves === "source" ? [subject, other] : [other, subject];
  return view.ontology.linkType(rule.concludes)?.allows(source.type, target.type) ?? false;
}

function endsOf(rule: Rule, subject: string, other: string): { sourceId: string; targetId: string } {
  return rule.moves === "source" ? { sourceId: subject, targetId: other } : { sourceId: other, targetId: subject };
}

function endOf(link: Link, end: LinkEnd): string {
  return end === "source" ? link.sourceId : link.targetId;
}

function opposite(end: LinkEnd): LinkEnd {
  return end === "source" ? "target" : "source";
}
