import type { ComponentChildren } from "preact";
import type { Language } from "../ontology/labels";
import type { Ask, Question } from "./ask";
import type { Days } from "./days";

/** What somebody asks a page for. */
export interface PageRequest {
  readonly language: Language;
  /** What stands in the address after the name of the page, such as an id; empty when nothing does. */
  readonly rest: string;
  /** What stands in the address after the question mark. */
  readonly parameters: URLSearchParams;
  readonly ask: Ask;
  /** Where people reach the service, such as `https://strategia.kouvola.example`. */
  readonly origin: string;
  /** The city's calendar. */
  readonly days: Days;
}

/** A place in the navigation. */
export type Section = "map" | "table" | "paths" | "source" | "gaps" | "changes" | "search" | "embed";

/** What a page has to say, to be put into the frame that all share. */
export interface PageContent {
  /** The title of the window, the most particular first. */
  readonly title: string;
  /** What the page is about in a sentence, for search engines and previews. */
  readonly summary: string;
  readonly section: Section | null;
  /** The space whose strategy the page shows; null where it shows none. */
  readonly space: string | null;
  /** The question that made the page. */
  readonly question: Question | null;
  readonly body: ComponentChildren;
  /** Where the same is in other formats: what it is called, where it is, and its media type. */
  readonly alternates?: readonly Alternate[];
  /** The node that the page is about, whose picture previews of it show; else they show that of the strategy. */
  readonly node?: string;
  /** Whether it shows another time than the present, which search engines need not find. */
  readonly isPast?: boolean;
  /** The HTTP status, when it is not 200. */
  readonly status?: number;
}

/** The same in another format. */
export interface Alternate {
  readonly label: string;
  readonly href: string;
  readonly type: string;
}

/** Makes a page; null where there is nothing of that name. */
export type Page = (request: PageRequest) => Promise<PageContent | null>;
