/**
 * A pattern that finds words in the bytes of a file, which are read as latin1 so that each is one character. Letters may
 * be small or capital, composed or with their marks apart, in UTF-8 or UTF-16, or written as JSON escapes; between the
 * words of one text and between the digits of a number anything may stand that people put there.
 */
export function bytePattern(words: readonly string[]): RegExp | null {
  const wanted = words.map((word) => word.normalize("NFC").trim()).filter(Boolean);
  if (!wanted.length) return null;
  const patterns = wanted.flatMap((word) => encodings.map((encoding) => patternOf(word, encoding)));
  return new RegExp(patterns.join("|"), "gs");
}

type Encoding = "utf8" | "utf16le" | "utf16be";

const encodings: readonly Encoding[] = ["utf8", "utf16le", "utf16be"];
const spaces = [" ", "\t", "\n", "\r", "\u00a0"];
/** What people put between the digits of a phone number. */
const between = [...spaces, "-"];

function patternOf(word: string, encoding: Encoding): string {
  const isNumber = /^[+\d][\d\s-]*$/.test(word);
  const letters = [...(isNumber ? word.replace(/[\s-]/g, "") : word.replace(/\s+/g, " "))];
  const gap = `(?:${between.map((one) => oneOf(one, encoding)).join("|")})*`;
  const space = `(?:${spaces.map((one) => oneOf(one, encoding)).join("|")})+`;
  return letters.map((letter) => (letter === " " ? space : waysOf(letter, encoding))).join(isNumber ? gap : "");
}

/** The ways in which a letter is written. */
function waysOf(letter: string, encoding: Encoding): string {
  const cases = [letter, letter.toLowerCase(), letter.toUpperCase()];
  const forms = new Set(cases.flatMap((one) => [one, one.normalize("NFD")]));
  return `(?:${[...forms].map((form) => [...form].map((one) => oneOf(one, encoding)).join("")).join("|")})`;
}

/** One character in its encoding, or as JSON may escape it. */
function oneOf(character: string, encoding: Encoding): string {
  const plain = literal(bytesOf(character, encoding));
  if (encoding !== "utf8") return plain;
  return `(?:${[plain, ...escapesOf(character).map(literal)].join("|")})`;
}

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t", "\r": "\\r" };

function escapesOf(character: string): string[] {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const long = units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  const capital = units.map((unit) => `\\u${unit.toString(16).toUpperCase().padStart(4, "0")}`).join("");
  const short = shortEscapes[character];
  return [long, capital, ...(short ? [short] : [])];
}

function bytesOf(text: string, encoding: Encoding): string {
  if (encoding === "utf8") return Buffer.from(text, "utf8").toString("latin1");
  const bytes = Buffer.from(text, "utf16le");
  return (encoding === "utf16le" ? bytes : bytes.swap16()).toString("latin1");
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
