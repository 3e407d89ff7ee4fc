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
  const contacts = [...graph.nodes()].filter(isContact);
  const open = new Set(contacts.filter((contact) => disclosureOf(contact) === "ALL").flatMap(detailsOf));
  const hidden = new Set(contacts.flatMap(hiddenWords).filter((word) => !open.has(word)));
  if (!hidden.size) return null;
  const longestFirst = [...hidden].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.join("|"), "giu");
  return (text) => text.replace(pattern, (found) => "█".repeat([...found].length));
}

/** Patterns of what may not be said of a contact; what someone else discloses, such as a shared number, may be. */
function hiddenWords(contact: Node): string[] {
  switch (disclosureOf(contact)) {
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

/** The names of a person, also with the family name last. */
function namesOf(contact: Node): string[] {
  const names = [contact.name, ...contact.aliases, ...contact.translations.flatMap(({ name }) => name ?? [])];
  return names.flatMap((name) => [name, name.split(/\s+/).reverse().join(" ")]).filter((name) => name.trim());
}

function literally(text: string): string {
  return text.normalize("NFC").split(/\s+/).map(spelled).join("\\s+");
}

/** A word letter by letter, each as one character or with its marks after it: both look the same. */
function spelled(word: string): string {
  return [...word]
    .map((letter) => {
      const apart = letter.normalize("NFD");
      return apart === letter ? escaped(letter) : `(?:${escaped(letter)}|${escaped(apart)})`;
    })
    .join("");
}

/** A phone number as people write it: its digits with any spaces and hyphens between. */
function spacedDigits(phone: string): string {
  return [...phone.replace(/[\s-]/g, "")].map(escaped).join("[\\s-]*");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
