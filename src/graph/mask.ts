import type { Node } from "../ontology/node";
import { readProperty } from "../ontology/property";
import type { Graph } from "./graph";

/** Hides what a text says of people who are not to be shown; the length stays, so that positions stay true. */
export type Mask = (text: string) => string;

/** How much of a contact the public may see. */
export function disclosureOf(contact: Node): "NONE" | "NAME" | "ALL" {
  if (contact.visibility !== "PUBLIC") return "NONE";
  return readProperty(contact, "contactVisibility") as "NONE" | "NAME" | "ALL";
}

/** Whether a node is a person whose data is disclosed only as far as it says itself. */
export function isContact(node: Node): boolean {
  return readProperty(node, "contactVisibility") !== null;
}

/** The mask over public texts; null when everything may be said. */
export function publicMask(graph: Graph): Mask | null {
  const hidden = [...graph.nodes()].filter(isContact).flatMap(hiddenWords);
  if (!hidden.length) return null;
  const longestFirst = [...new Set(hidden)].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.join("|"), "giu");
  return (text) => text.replace(pattern, (found) => "█".repeat([...found].length));
}

/** Patterns of what may not be said of a contact. */
function hiddenWords(contact: Node): string[] {
  const disclosure = disclosureOf(contact);
  if (disclosure === "ALL") return [];
  const phones = (readProperty(contact, "phones") as readonly string[] | null) ?? [];
  const email = readProperty(contact, "email") as string | null;
  const details = [...phones.map(spacedDigits), ...(email ? [literally(email)] : [])];
  return disclosure === "NAME" ? details : [...details, ...namesOf(contact).map(literally)];
}

/** The names of a person, also with the family name last. */
function namesOf(contact: Node): string[] {
  const names = [contact.name, ...contact.aliases, ...contact.translations.flatMap(({ name }) => name ?? [])];
  return names.flatMap((name) => [name, name.split(/\s+/).reverse().join(" ")]).filter((name) => name.trim());
}

function literally(text: string): string {
  return text.split(/\s+/).map(escaped).join("\\s+");
}

/** A phone number as people write it: its digits with any spaces and hyphens between. */
function spacedDigits(phone: string): string {
  return [...phone.replace(/[\s-]/g, "")].map(escaped).join("[\\s-]*");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
