import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { Kept } from "./kept";

/** A piece of a sentence as the API answers it. */
export interface Piece {
  readonly text: string;
  readonly node: { readonly id: string } | null;
}

interface Options {
  readonly parts: readonly Piece[];
  readonly language: Language;
  /** The node that the page is about: it does not link to itself. */
  readonly about?: string;
  /** Where a name leads; the page of its node when left out. */
  readonly linkTo?: (id: string) => string;
}

/** A sentence of the API, in which the names are links. */
export function SentenceText({ parts, language, about, linkTo }: Options) {
  const href = linkTo ?? ((id: string) => address.node(id, { lang: language }));
  return (
    <>
      {parts.map(({ text, node }) =>
        node && node.id !== about ? (
          <a href={href(node.id)} key={node.id}>
            <Kept text={text} />
          </a>
        ) : (
          text
        ),
      )}
    </>
  );
}
