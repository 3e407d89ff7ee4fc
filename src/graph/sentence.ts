import { type Frame, parseFrame, readingOf } from "../ontology/frame";
import { defaultLanguage, type Language } from "../ontology/labels";
import type { Link } from "../ontology/link";
import type { LinkEnd } from "../ontology/link-type";
import { allNamedIn, namedIn, plain, type SentencePart, textOf } from "./named";
import type { View } from "./view";

/** What one link says, or several that differ in nothing but the node at one end. */
export interface Claim {
  readonly type: string;
  readonly role: string | null;
  /** The end from which it is seen, and the id of the node there. */
  readonly from: LinkEnd;
  readonly about: string;
  /** The ids of the nodes at the other end, which are of one type. */
  readonly others: readonly string[];
}

/** What a link says, as a sentence without its full stop, seen from one of its ends; in Finnish unless a language is given. */
export function sentenceOf(view: View, link: Link, language: Language | null, from: LinkEnd = "source"): string {
  return textOf(sentenceParts(view, [link], language, from));
}

/**
 * The same in pieces, so that names can be links: of one link, or of several of one type and role that share the node
 * at the end from which they are seen.
 */
export function sentenceParts(
  view: View,
  [link, ...more]: readonly [Link, ...Link[]],
  language: Language | null,
  from: LinkEnd = "source",
): readonly SentencePart[] {
  const { type, role = null } = link;
  const others = [link, ...more].map((one) => (from === "source" ? one.targetId : one.sourceId));
  const about = from === "source" ? link.sourceId : link.targetId;
  return claimParts(view, { type, role, from, about, others }, language);
}

/** What is claimed, in pieces without a full stop; who is named twice is named once. */
export function claimParts(
  view: View,
  { type, role, from, about, others }: Claim,
  language: Language | null,
): readonly SentencePart[] {
  const spoken = language ?? defaultLanguage;
  const subject = view.node(about);
  const nodes = [...new Set(others)].map((id) => view.node(id));
  const linkType = view.ontology.linkType(type);
  const reading = linkType && readingOf(linkType, from, role);
  const frame = frameOf((nodes.length > 1 ? reading?.several : reading?.one)?.[spoken]);
  const parts = frame.flatMap((part) => {
    if (typeof part === "string") return plain(part);
    if (part.end === from) return namedIn(view, subject, spoken, part.form);
    return nodes.length > 1 ? allNamedIn(view, nodes, spoken, part.form) : namedIn(view, nodes[0], spoken, part.form);
  });
  return beginning(together(parts), spoken);
}

/** A text as a sentence begins. */
export function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const frames = new Map<string, Frame>();

/** Frames are few and never change: each is taken apart once. */
function frameOf(text = "{source} – {target}"): Frame {
  const frame = frames.get(text) ?? parseFrame(text);
  frames.set(text, frame);
  return frame;
}

/** Pieces that name nothing are one piece where they stand side by side. */
function together(parts: readonly SentencePart[]): readonly SentencePart[] {
  const pieces: SentencePart[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last && !last.node && !part.node) pieces[pieces.length - 1] = plain(last.text + part.text);
    else pieces.push(part);
  }
  return pieces;
}

function beginning([first, ...rest]: readonly SentencePart[], language: Language): readonly SentencePart[] {
  return first ? [{ ...first, text: capitalised(first.text, language) }, ...rest] : [];
}
