import type { Node } from "./node";
import { readProperty } from "./property";

/** What stands for a letter that nobody may read any more. */
const block = "█";

/** The same text made unreadable; its length in code points stays, so that positions stay true. */
export function blackened(text: string): string {
  return block.repeat([...text].length);
}

/** Whether a node is a person whose data is disclosed only as far as it says itself. */
export function isContact(node: object): boolean {
  return readProperty(node, "contactVisibility") !== null;
}

/** The names of a person, also with the family name last. */
export function namesOf({ name, aliases, translations }: Pick<Node, "name" | "aliases" | "translations">): string[] {
  const names = [name, ...aliases, ...translations.flatMap((translation) => translation.name ?? [])];
  return names.flatMap((one) => [one, one.split(/\s+/).reverse().join(" ")]).filter((one) => one.trim());
}

/** The pattern of a text as it stands, however it is spaced and whether its marks are letters of their own. */
export function literally(text: string): string {
  return text.normalize("NFC").split(/\s+/).map(spelled).join("\\s+");
}

/** The pattern of a phone number as people write it: its digits with any spaces and hyphens between. */
export function spacedDigits(phone: string): string {
  return [...phone.replace(/[\s-]/g, "")].map(escaped).join("[\\s-]*");
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

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
