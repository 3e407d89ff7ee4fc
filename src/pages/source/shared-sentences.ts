import type { Piece } from "../parts/sentence-text";
import type { LinkHere, NodeHere } from "./source-data";

/** A sentence, and the links that say it. */
export interface SharedSentence {
  readonly pieces: readonly Piece[];
  readonly links: readonly string[];
}

/** The sentences of nodes that say several links at once, those that say most first. */
export function sharedSentencesOf(nodes: readonly NodeHere[]): SharedSentence[] {
  return nodes
    .flatMap((node) =>
      node.sentences.map(({ parts, links }) => ({
        pieces: linkSubject(parts, node),
        links: links.map(({ id }) => id),
      })),
    )
    .filter(({ links }) => links.length > 1)
    .sort((one, other) => other.links.length - one.links.length);
}

/** Says links in as few sentences as there are: those that say several come in the place of the first of them. */
export function sayTogether(links: readonly LinkHere[], shared: readonly SharedSentence[]): SharedSentence[] {
  const unsaid = new Set(links.map(({ id }) => id));
  const chosen = new Map<string, SharedSentence>();
  for (const sentence of shared) {
    if (!sentence.links.every((id) => unsaid.has(id))) continue;
    for (const id of sentence.links) {
      unsaid.delete(id);
      chosen.set(id, sentence);
    }
  }
  const sentences = links.map(
    ({ id, sentenceParts }) => chosen.get(id) ?? { pieces: [...sentenceParts, { text: ".", node: null }], links: [id] },
  );
  return [...new Set(sentences)];
}

/** A node's own sentences do not link to it; here, among those of others, they do. */
function linkSubject(pieces: readonly Piece[], { id, name }: NodeHere): Piece[] {
  const index = pieces.findIndex(({ text, node }) => node === null && text.includes(name));
  const piece = pieces[index];
  if (!piece || pieces.some(({ node }) => node?.id === id)) return [...pieces];
  const start = piece.text.indexOf(name);
  const around = [
    { text: piece.text.slice(0, start), node: null },
    { text: name, node: { id } },
    { text: piece.text.slice(start + name.length), node: null },
  ].filter(({ text }) => text !== "");
  return [...pieces.slice(0, index), ...around, ...pieces.slice(index + 1)];
}
