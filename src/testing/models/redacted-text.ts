import type { Node } from "../../ontology/node";

type Contact = Node & { contactVisibility?: string; phones?: string[] | null; email?: string | null };

/** The words that the public must not read anywhere: what people keep to themselves, unless someone else shows the same. */
export function hiddenWords(nodes: readonly Node[]): string[] {
  const shown = new Set<string>();
  for (const node of nodes) {
    if (showsAll(node)) for (const detail of detailsOf(node)) shown.add(asSpoken(detail));
  }
  return nodes.flatMap(hiddenOf).filter((word) => !shown.has(asSpoken(word)));
}

function showsAll({ visibility, contactVisibility }: Contact): boolean {
  return visibility === "PUBLIC" && contactVisibility === "ALL";
}

function detailsOf({ phones, email }: Contact): string[] {
  return [...(phones ?? []), ...(email ? [email] : [])];
}

/** The same for a number however it is grouped, and for an address whatever its capitals. */
function asSpoken(detail: string): string {
  return detail.includes("@") ? detail.toLowerCase() : detail.replaceAll(" ", "").replaceAll("-", "");
}

/** A contact's details, and its names when it is not there at all. */
function hiddenOf(contact: Contact): string[] {
  if (contact.contactVisibility === undefined || showsAll(contact)) return [];
  const details = detailsOf(contact);
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
