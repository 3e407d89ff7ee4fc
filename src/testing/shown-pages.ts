/** A page as somebody opens it. */
export interface ShownPage {
  /** What its pictures are called. */
  readonly name: string;
  readonly path: string;
  /** The status that it is answered with, when that is not 200. */
  readonly status?: number;
}

/**
 * The pages, each as it is worth looking at, of both cities and in all languages. They are pictured by `npm run shots` and
 * tried in a browser (src/pages/pages-in-browser.test.ts, pages-by-keyboard.test.ts): every page belongs here.
 */
export const shownPages: readonly ShownPage[] = [
  { name: "map-kouvola", path: "/fi/map?space=kouvola" },
  { name: "map-kouvola-chosen", path: "/sv/map?space=kouvola&focus=kouvola/lasten-kasvu" },
  { name: "map-esimerkkila", path: "/en/map?space=esimerkkila" },
  { name: "map-esimerkkila-chosen", path: "/fi/map?space=esimerkkila&focus=esimerkkila/kasvuohjelma" },
  { name: "table-kouvola", path: "/fi/map?space=kouvola&view=table" },
  { name: "table-esimerkkila", path: "/sv/map?space=esimerkkila&view=table" },
  { name: "map-past", path: "/fi/map?space=esimerkkila&asOf=3&focus=esimerkkila/lainapyorat" },
  { name: "map-before", path: "/en/map?asOf=2023-12-31", status: 404 },
  { name: "table-past", path: "/sv/map?space=esimerkkila&view=table&asOf=2024-03-03&validOn=2020-01-01" },
  { name: "paths-invitation", path: "/sv/paths?space=esimerkkila" },
  {
    name: "paths-kouvola",
    path: "/fi/paths?from=kouvola/elinvoiman-kasvu-ohjelma&to=kouvola/kimolan-kanava",
  },
  {
    name: "paths-esimerkkila",
    path: "/sv/paths?from=esimerkkila/arvo-reiluus&to=esimerkkila/aurinkopaneelit&derived=include&ways=12",
  },
  { name: "paths-none", path: "/en/paths?from=kouvola/lapset&to=esimerkkila/nuorisovaltuusto" },
  { name: "paths-unknown", path: "/fi/paths?from=kouvola/lapset&to=kouvola/sellaista-ei-ole", status: 404 },
  { name: "paths-odd", path: "/sv/paths?space=kouvola&select=loudest", status: 400 },
  { name: "source-kouvola", path: "/fi/source/kouvola/lahde-strategiasivu" },
  { name: "source-esimerkkila", path: "/en/source/esimerkkila/lahde-kuntastrategia" },
  { name: "sources-esimerkkila", path: "/sv/source?space=esimerkkila" },
  { name: "node-kouvola", path: "/id/kouvola/lasten-kasvu?lang=fi" },
  { name: "node-esimerkkila", path: "/id/esimerkkila/kasvuohjelma?lang=sv" },
  { name: "node-indicator", path: "/id/esimerkkila/mittari-tyopaikat?lang=en" },
  { name: "node-person", path: "/id/kouvola/contact-f4t7?lang=fi" },
  { name: "node-past", path: "/id/esimerkkila/lainapyorat?lang=sv&asOf=3" },
  { name: "node-gone", path: "/id/esimerkkila/yrityskummit?lang=en", status: 404 },
  { name: "changes-esimerkkila", path: "/fi/changes?space=esimerkkila" },
  { name: "changes-of-one", path: "/sv/changes?id=esimerkkila/lainapyorat" },
  { name: "changes-of-gone", path: "/en/changes?id=esimerkkila/yrityskummit&from=2024-02-01" },
  { name: "changes-none", path: "/en/changes?space=kouvola&type=GOAL" },
  { name: "gaps-kouvola", path: "/fi/gaps?space=kouvola" },
  { name: "gaps-esimerkkila", path: "/sv/gaps?space=esimerkkila" },
  { name: "search", path: "/fi/search?q=kasvu&space=esimerkkila" },
  { name: "search-nothing", path: "/sv/search?q=hoppsan" },
  { name: "embed", path: "/en/embed?space=kouvola&node=kouvola/lasten-kasvu" },
  { name: "not-found", path: "/sv/nothing", status: 404 },
  { name: "refused", path: "/en/gaps?after=nonsense", status: 400 },
];
