import { gapsPage } from "./gaps/gaps-page";
import type { Page } from "./page";
import { sourcesPage } from "./source/sources-page";

/** The pages by their names, as addresses have them after the language. */
export const pages: Readonly<Record<string, Page>> = { gaps: gapsPage, source: sourcesPage };
