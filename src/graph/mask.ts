import type { Node } from "../ontology/node";
import type { NodeType } from "../ontology/node-type";
import { blackened, isContact, literally, namesOf, spacedDigits } from "../ontology/personal-words";
import { readProperty } from "../ontology/property";
import type { Graph } from "./graph";

export { isContact };

/** Hides what a text says of people who are not to be shown; the length stays, so that positions stay true. */
export interface Mask {
  (text: string): string;
  /** What it hides, as a regular expression: two masks with the same one are the same. */
  readonly pattern: string;
}

/** How much of a contact may be seen. */
export type Disclosure = "NONE" | "NAME" | "ALL";

/** A contact as it is or once was, and how much of that may be seen. */
export interface Disclosed {
  readonly contact: Node;
  readonly disclosure: Disclosure;
}

/** How much of a node the public may see: of a contact as much as it says itself, of others all or nothing. */
export function disclosureOf(node: Node): Disclosure {
  if (node.visibility !== "PUBLIC") return "NONE";
  return (readProperty(node, "contactVisibility") as Disclosure | null) ?? "ALL";
}

/** The less open of two. */
export function lesser(one: Disclosure, other: Disclosure): Disclosure {
  return openness[one] < openness[other] ? one : other;
}

const openness: Readonly<Record<Disclosure, number>> = { NONE: 0, NAME: 1, ALL: 2 };

/** Whether nodes of a type can be contacts. */
export function canBeContacts({ properties }: NodeType): boolean {
  return properties.some(({ name }) => name === "contactVisibility");
}

/** The contacts of a graph. */
export function contactsOf(graph: Graph): readonly Node[] {
  return graph.ontology.nodeTypes.filter(canBeContacts).flatMap(({ name }) => graph.nodes(name).filter(isContact));
}

/** The mask over texts that may name some people; null when everything may be said. */
export function maskOver(people: readonly Disclosed[]): Mask | null {
  const open = new Set(people.flatMap(({ contact, disclosure }) => (disclosure === "ALL" ? detailsOf(contact) : [])));
  const hidden = new Set(people.flatMap(hiddenWords).filter((word) => !open.has(word)));
  if (!hidden.size) return null;
  const longestFirst = [...hidden].sort((one, other) => other.length - one.length);
  const pattern = longestFirst.join("|");
  const words = new RegExp(pattern, "giu");
  return Object.assign((text: string) => text.replace(words, blackened), { pattern });
}

/** Patterns of what may not be said of a contact; what someone else discloses, such as a shared number, may be. */
function hiddenWords({ contact, disclosure }: Disclosed): string[] {
  switch (disclosure) {
    case "ALL":
      return [];
    case "NAME":
      return detailsOf(contact);
    case "NONE":
      return [...detailsOf(contact), ...namesOf(contact).map(literally)];
  }
}

function detailsOf(contact: Node): string[] {
  const phones = (readProperty(contact, "phones") as readonly string[] | null) ?? [];
  const email = readProperty(contact, "email") as string | null;
  return [...phones.map(spacedDigits), ...(email ? [literally(email.toLowerCase())] : [])];
}
