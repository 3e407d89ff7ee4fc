import type { ScalarTag } from "yaml";

/** Characters that look like a space, or like nothing: they are written by their codes. */
const invisible =
  /[\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/g;

/** Whether a text has what nobody sees, at its ends and at those of its lines too; one line feed at the end is seen. */
export function isUnclear(text: string): boolean {
  return text.search(invisible) >= 0 || /[^\S\n](?:\n|$)|^\s|\n\n$/.test(text);
}

/** The same text with codes for what is not seen, within double quotes. */
export function withCodes(text: string): string {
  return text.replace(invisible, (character) =>
    character === "\u00a0" ? "\\_" : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text of several lines that has what nobody sees. */
export class UnclearText {
  constructor(readonly text: string) {}
}

/** Writes such a text in double quotes, a line of it a line: `\n\` at the end is its line feed, and nothing else is one. */
export const unclearTexts: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  identify: (value) => value instanceof UnclearText,
  resolve: (text) => text,
  stringify: ({ value }, { indent }) => {
    const lines = (value as UnclearText).text.split("\n").map((line) => {
      const code = JSON.stringify(line).slice(1, -1);
      return `${indent}${code.startsWith(" ") ? "\\" : ""}${code}`;
    });
    return `"\\\n${lines.join("\\n\\\n")}"`;
  },
};
