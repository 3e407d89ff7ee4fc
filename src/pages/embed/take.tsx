import { h } from "preact";
import type { Language } from "../../ontology/labels";
import { address } from "../address";
import { curlSnippet, elementSnippet, embedAddress, fetchSnippet, frameSnippet, type Piece } from "./snippets";
import { embedWords } from "./words";

interface Options {
  readonly piece: Piece;
  readonly language: Language;
}

/** The very widget, as it stands on another page; without a script, the page for frames. */
export function Preview({ piece, language }: Options) {
  const { node, name, relations, lang } = piece;
  const words = embedWords[language];
  const attributes = { node, lang, ...(relations.length > 0 && { relation: relations.join(",") }) };
  const link = <a href={address.node(node, { lang })}>{embedWords[lang].fallback(name)}</a>;
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="preview__page">{h("strategy-links", attributes as object, link)}</div>
      <noscript>
        <iframe
          class="preview__frame"
          src={embedAddress("frame", piece)}
          title={embedWords[lang].frameTitle(name)}
          lang={lang}
        />
      </noscript>
      <p class="note quiet">{words.previewHint}</p>
    </section>
  );
}

/** The code to take away: for a page, for a frame, and for programs. */
export function Take({ piece, language }: Options) {
  const words = embedWords[language];
  return (
    <section class="take" aria-labelledby="take">
      <h2 id="take">{words.take}</h2>
      <Snippet title={words.element} hints={[words.elementHint]} language={language}>
        {elementSnippet(piece)}
      </Snippet>
      <Snippet title={words.frame} hints={[words.frameHint, words.frameOrigins]} language={language}>
        {frameSnippet(piece)}
      </Snippet>
      <Snippet title={words.program} hints={[words.programHint]} language={language}>
        {curlSnippet(piece)}
      </Snippet>
      <Snippet title={words.script} hints={[]} language={language}>
        {fetchSnippet(piece)}
      </Snippet>
      <p class="small">
        <a href="/embed/v1/links.schema.json">{words.form}</a>
      </p>
    </section>
  );
}

interface SnippetOptions {
  readonly title: string;
  readonly hints: readonly string[];
  readonly language: Language;
  readonly children: string;
}

function Snippet({ title, hints, language, children }: SnippetOptions) {
  const { copy, copied } = embedWords[language];
  return (
    <div class="snippet" data-copy={copy} data-copied={copied}>
      <h3>{title}</h3>
      {hints.map((hint) => (
        <p class="small" key={hint}>
          {hint}
        </p>
      ))}
      <pre translate={false}>
        <code>{children}</code>
      </pre>
    </div>
  );
}
