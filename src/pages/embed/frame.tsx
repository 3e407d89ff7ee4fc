import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../../ontology/labels";
import type { LinksAnswer } from "./links-answer";
import { LinksBox } from "./links-box";
import { embedWords } from "./words";

/** The page for a frame: nothing but the box that the widget shows, as the server writes it. */
export function renderFrame(answer: LinksAnswer): string {
  return documentOf(
    answer.language,
    embedWords[answer.language].frameTitle(answer.node.name),
    <LinksBox answer={answer} level={1} target="_top" />,
  );
}

/** What stands in a frame whose address asks for nothing that there is: for readers, and for whoever put it there. */
export function renderFrameRefusal(language: Language, inWords: string, message: string): string {
  return documentOf(
    language,
    inWords,
    <section class="box" aria-labelledby="what">
      <h1 class="title" id="what">
        {inWords}
      </h1>
      <p class="basis" lang="en">
        {message}
      </p>
    </section>,
  );
}

function documentOf(language: Language, title: string, body: ComponentChildren): string {
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href="/embed/v1/links.css" />
        <script src="/embed/v1/frame-inside.js" defer />
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
