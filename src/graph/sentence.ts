import { type Frame, parseFrame, type Slot } from "../ontology/frame";
import { defaultLanguage, type Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import type { Node } from "../ontology/node";
import { nameIn } from "./texts";
import type { View } from "./view";

/** What a link says, as a sentence without its full stop, seen from one of its ends; in Finnish unless a language is given. */
export function sentenceOf(view: View, link: Link, language: Language | null, from: LinkEnd = "source"): string {
  const spoken = language ?? defaultLanguage;
  const frame = frameOf(view, link, spoken, from);
  const text = frame.map((part) => (typeof part === "string" ? part : fill(part, view, link, spoken))).join("");
  return capitalised(text, spoken);
}

/** A text as a sentence begins. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const frames = new Map<string, Frame>();

/** Frames are few and never change: each is taken apart once. */
function frameOf({ ontology }: View, link: Link, language: Language, from: LinkEnd): Frame {
  const type = ontology.linkType(link.type);
  const inRole = link.role ? type?.roles?.[link.role]?.frames?.[from] : undefined;
  const text = (inRole ?? type?.[from].frame)?.[language] ?? "{source} – {target}";
  const frame = frames.get(text) ?? parseFrame(text);
  frames.set(text, frame);
  return frame;
}

function fill({ end, form }: Slot, view: View, link: Link, language: Language): string {
  const node = view.node(end === "source" ? link.sourceId : link.targetId);
  return node ? namedIn(view, node, language, form) : "…";
}

/** A node's name as it stands in a sentence: after the inflected word of its type where a form of it is asked for. */
export function namedIn(view: View, node: Node, language: Language, form: string | null): string {
  const name = nameIn(view, node, language);
  if (!form) return name;
  const inflected = inflect(view, node, language, form);
  return isItsTypesWord(view, node, language, name) ? inflected : `${inflected} ${name}`;
}

function inflect({ ontology }: View, node: Node, language: Language, form: string): string {
  const type = ontology.nodeType(node.type);
  return (form === "word" ? type?.[language] : type?.forms?.[language]?.[form]) ?? type?.[language] ?? node.type;
}

/** A thing that is called what it is, such as a growth platform called "Kasvualusta". */
function isItsTypesWord({ ontology }: View, node: Node, language: Language, name: string): boolean {
  return ontology.nodeType(node.type)?.[language].toLocaleLowerCase(language) === name.toLocaleLowerCase(language);
}
