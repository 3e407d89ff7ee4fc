import { renderToString } from "preact-render-to-string";
import type { Language } from "../ontology/labels";
import type { Ask } from "./ask";
import type { Days } from "./days";
import { readSpaces } from "./frame-data";
import { notFound } from "./not-found";
import type { Page } from "./page";
import { Shell } from "./shell";

/** What somebody wants to look at. */
export interface Visit {
  /** The page; undefined where there is none of that name. */
  readonly page: Page | undefined;
  readonly language: Language;
  readonly rest: string;
  readonly parameters: URLSearchParams;
  readonly ask: Ask;
  readonly origin: string;
  readonly days: Days;
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
  const { page, language, rest, parameters, ask, origin, days } = visit;
  const content = (await page?.({ language, rest, parameters, ask, origin, days })) ?? notFound(language);
  const spaces = await readSpaces(ask, language);
  const html = renderToString(<Shell {...visit} content={content} spaces={spaces} />);
  return { status: content.status ?? 200, html: `<!doctype html>${html}` };
}
