import { renderToString } from "preact-render-to-string";
import type { Language } from "../ontology/labels";
import type { Ask } from "./ask";
import { readSpaces } from "./frame-data";
import { notFound } from "./not-found";
import type { Page, PageContent, PageRequest } from "./page";
import { pages } from "./pages";
import { Shell } from "./shell";

/** What somebody wants to look at. */
export interface Visit {
  /** The name of the page, such as `map`. */
  readonly page: string;
  readonly language: Language;
  readonly rest: string;
  readonly parameters: URLSearchParams;
  readonly ask: Ask;
  readonly origin: string;
  readonly style: string;
  readonly inLanguage: (language: Language) => string;
}

/** A page as it is sent. */
export interface Rendered {
  readonly status: number;
  readonly html: string;
}

/** Makes a page, or the page that says that there is none. */
export async function renderPage(visit: Visit): Promise<Rendered> {
  const page = Object.hasOwn(pages, visit.page) ? pages[visit.page] : undefined;
  const content = (page && (await contentOf(page, visit))) ?? notFound(visit.language);
  const spaces = await readSpaces(visit.ask, visit.language);
  const html = renderToString(<Shell {...visit} content={content} spaces={spaces} />);
  return { status: content.status ?? 200, html: `<!doctype html>${html}` };
}

function contentOf(page: Page, { language, rest, parameters, ask }: Visit): Promise<PageContent | null> {
  const request: PageRequest = { language, rest, parameters, ask };
  return page(request);
}
