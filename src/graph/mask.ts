import type { Node } from "../ontology/node";
import { blackened, isContact, literally, namesOf, spacedDigits } from "../ontology/personal-words";
import { readProperty } from "../ontology/property";
import type { Graph } from "./graph";

export { isContact };

/** Hides what a text says of people who are not to be shown; the length stays, so that positions stay true. */
export type Mask = (text: string) => string;

/** How much of a contact may be seen. */
export type Disclosure = "NONE" | "NAME" | "ALL";

/** A contact as it is or once was, and how much of that may be seen. */
export interface Disclosed {
  readonly contact: Node;
  readonly disclosure: Disclosure;
}

/** How much of a contact the public may see. */
export function disclosureOf(contact: Node): Disclosure {
  if (contact.visibility !== "PUBLIC") return "NONE";
  return readProperty(contact, "contactVisibility") as Disclosure;
}

/** The mask over public texts; null when everything may be said. */
export function publicMask(graph: Graph): Mask | null {
  const contacts = [...graph.nodes()].filter(isContact);
  return maskOver(contacts.map((contact) => ({ contact, disclosure: disclosureOf(contact) })));
}

/** The mask over texts that may name some people; null when everything may be said. */
export function maskOver(people: readonly Disclosed[]): Mask | null {
  const open = new Set(people.flatMap(({ contact, disclosure }) => (disclosure === "ALL" ? detailsOf(contact) : [])));
  const hidden = new Set(people.flatMap(hiddenWords).filter((word) => !open.has(word)));
  if (!hidden.size) return null;
  const longestFirst = [...hidden].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.join("|"), "giu");
  return (text) => text.replace(pattern, blackened);
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
