import { suggestion } from "../../ontology/nearest-name";
import type { Ontology } from "../../ontology/ontology";
import type { LinkType } from "../../ontology/relationship";
import type { Steps } from "../../store/steps";
import type { DocumentLink } from "../document";
import type { KnownNodes } from "./known-nodes";
import { type Place, type Placed, type Problems, within } from "./problems";

/** Finds links that cannot be: with ends that are not there or not legal, loops, and links that say the same twice. */
export function* checkLinks(
  links: readonly Placed<DocumentLink>[],
  nodes: KnownNodes,
  ontology: Ontology,
  problems: Problems,
): Steps<void> {
  const keys = new Set<string>();
  for (const { item: link, place } of links) {
    yield;
    const type = ontology.linkType(link.type);
    if (!type) continue;
    checkEnds(link, type, nodes, place, problems);
    const key = naturalKeyOf(link, type);
    if (keys.has(key)) problems.add(place, `the document has an equal link before${unlike(link, type)}`);
    keys.add(key);
  }
}

function checkEnds(
  { source, target }: DocumentLink,
  type: LinkType,
  nodes: KnownNodes,
  place: Place,
  problems: Problems,
) {
  for (const [end, id] of Object.entries({ source, target })) {
    if (nodes.find(id)) continue;
    const meant = suggestion(id, nodes.ids());
    problems.add(within(place, end), `"${end}": expected the id of a node, got "${id}", which is nowhere${meant}`);
  }
  if (source === target) problems.add(place, `expected two different ends, got "${source}" as both`);
  const [from, to] = [nodes.find(source)?.type, nodes.find(target)?.type];
  if (!from || !to || type.allows(from, to)) return;
  problems.add(place, `expected ${legalEnds(type)}, got a link from ${from} to ${to}`);
}

function legalEnds({ name, sources, targets, to }: LinkType): string {
  const names = (types: LinkType["sources"]) => types.map((type) => type.name).join(", ");
  return `${name} to lead from ${names(sources)} to ${to === "same" ? "the same type" : names(targets)}`;
}

function naturalKeyOf({ source, target, properties }: DocumentLink, { name, symmetric }: LinkType): string {
  const ends = symmetric ? [source, target].sort() : [source, target];
  return JSON.stringify([name, ...ends, properties.role ?? null, properties.validFrom ?? null]);
}

function unlike({ type }: DocumentLink, { symmetric }: LinkType): string {
  const either = symmetric ? ` (${type} reads the same from either end)` : "";
  return `${either}: expected another type, end, role or validFrom`;
}
