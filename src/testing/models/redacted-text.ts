import type { Node } from "../../ontology/node";

/** The words that the public must not read of a contact: its details, and its names when it is not there at all. */
export function hiddenWords(node: Node): string[] {
  const contact = node as Node & { contactVisibility?: string; phones?: string[] | null; email?: string | null };
  if (contact.contactVisibility === undefined) return [];
  if (contact.visibility === "PUBLIC" && contact.contactVisibility === "ALL") return [];
  const details = [...(contact.phones ?? []), ...(contact.email ? [contact.email] : [])];
  if (contact.visibility === "PUBLIC" && contact.contactVisibility === "NAME") return details;
  const names = [contact.name, ...contact.aliases, ...contact.translations.map(({ name }) => name ?? "")];
  const turned = names.map((name) => name.split(/\s+/).reverse().join(" "));
  return [...details, ...names, ...turned].filter((word) => word.trim());
}

/** A text with a block for every character of these words, letter by letter; phone numbers whatever their spacing. */
export function withoutWords(text: string, words: readonly string[]): string {
  const letters = [...text];
  const patterns = words.map((word) => [...word.normalize("NFC")]);
  let result = "";
  for (let at = 0; at < letters.length; ) {
    const longest = Math.max(0, ...patterns.map((pattern) => lengthOfMatch(letters, at, pattern)));
    result += longest ? "█".repeat(longest) : letters[at];
    at += Math.max(longest, 1);
  }
  return result;
}

/** How many letters, from a place on, are this word: capitals do not matter, nor how it is spaced. */
function lengthOfMatch(letters: readonly string[], start: number, word: readonly string[]): number {
  const isNumber = word.every((letter) => /[\d\s+-]/.test(letter));
  let at = start;
  for (let index = 0; index < word.length; index++) {
    if (isNumber) {
      if (/[\s-]/.test(word[index] ?? "")) continue;
      while (at > start && /[\s-]/.test(letters[at] ?? "")) at++;
    } else if (/\s/.test(word[index] ?? "")) {
      if (!/\s/.test(letters[at] ?? "")) return 0;
      while (/\s/.test(letters[at] ?? "")) at++;
      while (/\s/.test(word[index + 1] ?? "")) index++;
      continue;
    }
    const length = lengthOfLetter(letters, at, word[index] ?? "");
    if (!length) return 0;
    at += length;
  }
  return at - start;
}

/** A letter can be written as one character, or as one and a mark that stands over it. */
function lengthOfLetter(letters: readonly string[], at: number, wanted: string): number {
  const plain = (text: string) => text.normalize("NFC").toLowerCase();
  for (const length of [2, 1]) {
    const found = letters.slice(at, at + length).join("");
    if (found && plain(found) === plain(wanted)) return length;
  }
  return 0;
}
