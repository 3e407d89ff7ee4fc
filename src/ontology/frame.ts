import type { Labels, Language } from "./labels";
import { languages } from "./labels";
import type { LinkEnd, LinkTypeOptions } from "./link-type";

/** A place in a sentence frame: what stands there, and the form of its type's word, if one is asked for. */
export interface Slot<Place extends string = LinkEnd> {
  readonly end: Place;
  readonly form: string | null;
}

/** A frame taken apart: words as they stand, and slots. */
export type Frame<Place extends string = LinkEnd> = readonly (string | Slot<Place>)[];

/** Takes a frame such as `{source} edistää {target:partitive}` apart. */
export function parseFrame(text: string): Frame {
  return partsOf(text, ["source", "target"]);
}

/** Takes a sentence about one node, such as `Lähde ei kerro, mitä {node} tarkoittaa`, apart. */
export function parseNodeFrame(text: string): Frame<"node"> {
  return partsOf(text, ["node"]);
}

/** The forms of node types' words that the frames of a link type ask for. */
export function formsAskedFor(linkType: LinkTypeOptions): (FormAsked & { end: LinkEnd })[] {
  return languages.flatMap((language) =>
    framesOf(linkType).flatMap((frame) => formsIn(parseFrame(frame[language] ?? ""), language)),
  );
}

/** All the frames of a link type: those that it reads by, and those of its roles. */
export function framesOf({ source, target, roles = {} }: LinkTypeOptions): Labels[] {
  const ofRoles = Object.values(roles).flatMap(({ frames }) => (frames ? [frames.source, frames.target] : []));
  return [source.frame, target.frame, ...ofRoles];
}

/** The forms of a node type's word that a sentence about one node asks for. */
export function formsOfNode(sentence: Labels): FormAsked[] {
  return languages.flatMap((language) => formsIn(parseNodeFrame(sentence[language] ?? ""), language));
}

interface FormAsked {
  readonly language: Language;
  readonly form: string;
}

function partsOf<Place extends string>(text: string, places: readonly Place[]): Frame<Place> {
  return text
    .split(/(\{[^}]*\})/)
    .filter(Boolean)
    .map((part) => partOf(part, places));
}

function partOf<Place extends string>(text: string, places: readonly Place[]): string | Slot<Place> {
  const [, place, form = null] = /^\{([a-z]+)(?::([a-zA-Z]+))?\}$/.exec(text) ?? [];
  const end = places.find((one) => one === place);
  if (end) return { end, form };
  if (text.includes("{") || text.includes("}")) throw new Error(`"${text}" is not a place of a sentence frame`);
  return text;
}

function formsIn<Place extends string>(
  frame: Frame<Place>,
  language: Language,
): (FormAsked & { readonly end: Place })[] {
  return frame.flatMap((part) =>
    typeof part === "string" || !part.form || part.form === "word"
      ? []
      : [{ language, end: part.end, form: part.form }],
  );
}
