import type { Labels } from "../ontology/labels";
import { type LinkTypeDeclaration, type LinkTypeOptions, link } from "../ontology/link-type";
import { Node } from "../ontology/node";
import { type NodeClass, NodeType, type NodeTypeOptions } from "../ontology/node-type";
import { type Declarations, Ontology } from "../ontology/ontology";
import { Property } from "../ontology/property";
import { type RuleOptions, rule } from "../ontology/rule";

/** Labels in every language. */
export const words: Labels = { fi: "sana", sv: "ord", en: "word" };
/** Labels of which one says nothing. */
export const inTwo: Labels = { ...words, sv: " " };
/** Labels with a description. */
export const described = { ...words, description: "It is described." };
/** How a node type is declared that has nothing of its own. */
export const nodeType: NodeTypeOptions = { ...described, plural: words, forms: { fi: { partitive: "sanaa" } } };

/** What crosses. */
@NodeType(nodeType)
export class Road extends Node {
  @Property({ type: "int", ...described }) length?: number | null;
}

/** What is crossed. */
@NodeType(nodeType)
export class River extends Node {}

/** Expects that an ontology of roads, rivers and these declarations is refused with each of the messages. */
export function expectRefusal(declarations: Partial<Declarations>, ...messages: readonly string[]): void {
  for (const message of messages) expect(() => build(declarations)).toThrow(message);
}

/** An ontology of roads, rivers and these declarations. */
export function build(declarations: Partial<Declarations>): Ontology {
  const nodeTypes: readonly NodeClass[] = [Road, River];
  return new Ontology({ nodeTypes, linkTypes: [], rules: [], ...declarations });
}

/** A link type from roads to rivers. */
export function crosses(options: Partial<LinkTypeOptions> = {}): LinkTypeDeclaration {
  const ends = { source: end("crosses"), target: end("crossedBy") };
  return link("CROSSES", { description: "It crosses.", from: [Road], to: [River], ...ends, ...options });
}

/** An end of a link type, by the name of its field. */
export function end(field: string) {
  return { ...words, field, frame: { ...words, fi: "{source} ylittää {target:partitive}" } };
}

/** A rule: what crosses the whole crosses its parts. */
export function follows(options: Partial<RuleOptions> = {}) {
  const chain = { concludes: "CROSSES", premise: "CROSSES", moves: "target", along: "parts", atMost: "LOW" } as const;
  return rule("follows", { ...described, ...chain, ...options });
}
