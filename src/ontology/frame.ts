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

/** The frames by which a link reads from one of its ends. */
export interface Reading {
  readonly from: LinkEnd;
  /** Where one thing stands at the other end. */
  readonly one: Labels;
  /** Where several do; null when they share no sentence. */
  readonly several: Labels | null;
}

/** How links of a type read from an end, in a role where it matters. */
export function readingOf({ roles, ...type }: LinkTypeOptions, from: LinkEnd, role: string | null): Reading {
  const { frames, several } = (role !== null && roles?.[role]) || {};
  const one = frames ? frames[from] : type[from].frame;
  const differing = frames ? several?.[from] : type[from].several;
  return { from, one, several: differing ? { ...one, ...differing } : null };
}

/** All the ways in which links of a type read: from either end, as its type does and in the roles that read otherwise. */
export function readingsOf(type: LinkTypeOptions): Reading[] {
  const roles = Object.entries(type.roles ?? {}).flatMap(([role, { frames }]) => (frames ? [role] : []));
  return [null, ...roles].flatMap((role) => [readingOf(type, "source", role), readingOf(type, "target", role)]);
}

/** The forms of node types' words that the frames of a link type ask for. */
export function formsAskedFor(linkType: LinkTypeOptions): (FormAsked & { end: LinkEnd; plural: boolean })[] {
  return readingsOf(linkType).flatMap(({ from, one, several }) =>
    languages.flatMap((language) => [
      ...formsIn(parseFrame(one[language] ?? ""), language).map((asked) => ({ ...asked, plural: false })),
      ...formsIn(parseFrame(several?.[language] ?? ""), language).map((asked) => ({
        ...asked,
        plural: asked.end !== from,
      })),
    ]),
  );
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
