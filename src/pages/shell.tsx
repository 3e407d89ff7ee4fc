import { type Language, languages } from "../ontology/labels";
import { address } from "./address";
import type { SpaceShown } from "./frame-data";
import type { PageContent, Section } from "./page";
import { CopyAs } from "./parts/copy-as";
import { PreviewMeta } from "./preview/preview-meta";
import { wordsIn } from "./words";

/** What the frame of a page needs beside its content. */
export interface ShellOptions {
  readonly language: Language;
  readonly content: PageContent;
  readonly spaces: readonly SpaceShown[];
  /** The address of the style sheet and of the script, which change with what is in them. */
  readonly style: string;
  /** The address of the page in another language, from the root. */
  readonly inLanguage: (language: Language) => string;
  /** From where links in the head lead: the origin, such as `https://strategia.kouvola.example`. */
  readonly origin: string;
}

/** The document around a page: what every page has at its top and at its foot. */
export function Shell(options: ShellOptions) {
  const { language, content, spaces } = options;
  const words = wordsIn[language];
  const own = ownSpace(content, spaces);
  const space = spaces.length > 1 ? own?.space : undefined;
  return (
    <html lang={language}>
      <Head {...options} />
      <body>
        <a class="skip" href="#content">
          {words.skipToContent}
        </a>
        <header class="mast">
          <div class="mast__row">
            <a class="mast__name" href={address.map(language, { space })}>
              {own?.owner ?? "Strategy Graph"}
            </a>
            <span class="mast__what">{words.tagline}</span>
            <Languages {...options} />
          </div>
          <div class="mast__bar">
            <Navigation language={language} section={content.section} space={space} />
            <Find language={language} space={space} />
          </div>
          {spaces.length > 1 && <Spaces language={language} spaces={spaces} current={own?.space} />}
        </header>
        <main id="content">
          <div class="page">{content.body}</div>
        </main>
        <Foot language={language} content={content} origin={options.origin} />
      </body>
    </html>
  );
}

function Head({ language, content, spaces, style, inLanguage, origin }: ShellOptions) {
  const { title, summary, alternates = [] } = content;
  const own = ownSpace(content, spaces);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{own ? `${title} – ${own.owner}` : title}</title>
      <meta name="description" content={summary} />
      <meta name="color-scheme" content="light dark" />
      {content.isPast && <meta name="robots" content="noindex" />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={summary} />
      <meta property="og:locale" content={{ fi: "fi_FI", sv: "sv_FI", en: "en_GB" }[language]} />
      {own && (content.status ?? 200) === 200 && (
        <PreviewMeta content={content} own={own} language={language} origin={origin} />
      )}
      <meta property="og:url" content={origin + inLanguage(language)} />
      <link rel="canonical" href={origin + inLanguage(language)} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hreflang={one} href={origin + inLanguage(one)} />
      ))}
      {alternates.map(({ href, type }) => (
        <link key={href} rel="alternate" type={type} href={href} />
      ))}
      {!alternates.some(({ type }) => type === FEED) && <FeedLink content={content} own={own} language={language} />}
      <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={style} />
    </head>
  );
}

const FEED = "application/atom+xml";

interface FeedOptions extends Pick<ShellOptions, "content" | "language"> {
  readonly own: SpaceShown | undefined;
}

/** Where readers of feeds find what changes in what the page shows. */
function FeedLink({ content: { node }, own, language }: FeedOptions) {
  const href = address.changesFeed(language, node === undefined ? { space: own?.space } : { id: node });
  return <link rel="alternate" type={FEED} title={wordsIn[language].changes} href={href} />;
}

/** The space that a page shows: the only one, where it does not say which. */
function ownSpace({ space }: PageContent, spaces: readonly SpaceShown[]): SpaceShown | undefined {
  return spaces.find((one) => one.space === space) ?? (spaces.length === 1 ? spaces[0] : undefined);
}

function Languages({ language, inLanguage }: ShellOptions) {
  return (
    <nav class="langs" aria-label={wordsIn[language].languages}>
      {languages.map((one) => (
        <a
          key={one}
          href={inLanguage(one)}
          lang={one}
          hreflang={one}
          aria-current={one === language ? "true" : undefined}
        >
          {wordsIn[one].language}
        </a>
      ))}
    </nav>
  );
}

interface Place {
  readonly language: Language;
  readonly space: string | undefined;
}

function Navigation({ language, section, space }: Place & { readonly section: Section | null }) {
  const words = wordsIn[language];
  const places: readonly (readonly [Section, string, string])[] = [
    ["map", words.map, address.map(language, { space })],
    ["table", words.table, address.map(language, { space, view: "table" })],
    ["paths", words.paths, address.paths(language, { space })],
    ["source", words.source, address.sources(language, { space })],
    ["gaps", words.gaps, address.gaps(language, { space })],
    ["changes", words.changes, address.changes(language, { space })],
  ];
  return (
    <nav aria-label={words.pages}>
      <ul class="nav">
        {places.map(([name, label, href]) => (
          <li key={name}>
            <a href={href} aria-current={name === section ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Find({ language, space }: Place) {
  const words = wordsIn[language];
  return (
    <search>
      <form class="find" action={address.search(language)}>
        <label for="q">{words.searchLabel}</label>
        <input id="q" name="q" type="search" autocomplete="off" required />
        {space && <input type="hidden" name="space" value={space} />}
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}

function Spaces({
  language,
  spaces,
  current,
}: {
  readonly language: Language;
  readonly spaces: readonly SpaceShown[];
  readonly current: string | undefined;
}) {
  return (
    <nav class="spaces" aria-label={wordsIn[language].strategyOf}>
      <ul>
        {spaces.map(({ space, owner }) => (
          <li key={space}>
            <a href={address.map(language, { space })} aria-current={space === current ? "true" : undefined}>
              {owner}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Foot({ language, content, origin }: Pick<ShellOptions, "language" | "content" | "origin">) {
  const { question, alternates = [] } = content;
  const words = wordsIn[language];
  const links = [
    ...(question ? [{ label: words.query, href: address.playground(question), type: undefined }] : []),
    ...alternates,
    { label: words.embed, href: address.embed(language, { space: content.space }), type: undefined },
  ];
  return (
    <footer class="foot">
      <ul class="links">
        {links.map(({ label, href, type }) => (
          <li key={href}>
            <a href={href} type={type}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {question && <CopyAs question={question} origin={origin} language={language} />}
    </footer>
  );
}
