import { gapsPage } from "./gaps/gaps-page";
import type { Page } from "./page";

/** The pages by their names, as addresses have them after the language. */
export const pages: Readonly<Record<string, Page>> = { gaps: gapsPage };
