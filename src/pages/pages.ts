import { changesPage } from "./changes/changes-page";
import { embedPage } from "./embed/embed-page";
import { gapsPage } from "./gaps/gaps-page";
import { mapPage } from "./map/map-page";
import type { Page } from "./page";
import { pathsPage } from "./paths/paths-page";
import { searchPage } from "./search/search-page";
import { sourcesPage } from "./source/sources-page";

/** The pages by their names, as addresses have them after the language. */
export const pages: Readonly<Record<string, Page>> = {
  changes: changesPage,
  embed: embedPage,
  gaps: gapsPage,
  map: mapPage,
  paths: pathsPage,
  search: searchPage,
  source: sourcesPage,
};
