import type { Language } from "./labels";
import { languages } from "./labels";
import type { LinkEnd, LinkTypeOptions } from "./link-type";

/** A place in a sentence frame: an end of the link, and the form of its type's word, if one is asked for. */
export interface Slot {
  readonly end: LinkEnd;
  readonly form: string | null;
}

/** A frame taken apart: words as they stand, and slots. */
export type Frame = readonly (string | Slot)[];

/** Takes a frame such as `{source} edistää {target:partitive}` apart. */
export function parseFrame(text: string): Frame {
  return text
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map(partOf);
}

function partOf(text: string): string | Slot {
  const match = /^\{(source|target)(?::([a-zA-Z]+))?\}$/.exec(text);
  if (match) return { end: match[1] as LinkEnd, form: match[2] ?? null };
  if (text.includes("{") || text.includes("}")) throw new Error(`"${text}" is not a place of a sentence frame`);
  return text;
}

/** The forms of node types' words that the frames of a link type ask for. */
export function formsAskedFor(linkType: LinkTypeOptions): { language: Language; end: LinkEnd; form: string }[] {
  return languages.flatMap((language) =>
    [linkType.source, linkType.target].flatMap(({ frame }) =>
      parseFrame(frame[language] ?? "").flatMap((part) =>
        typeof part === "string" || !part.form || part.form === "word"
          ? []
          : [{ language, end: part.end, form: part.form }],
      ),
    ),
  );
}
