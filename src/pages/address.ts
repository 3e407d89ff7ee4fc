import type { Language } from "../ontology/labels";
import type { Question } from "./ask";

type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** A piece of a source's text, in Unicode code points from 0; `end` is the first one after it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** What a passage is called within the page of its source: its place, which no other passage has and which stays. */
export function passageAnchor({ start, end }: Passage): string {
  return `p${start}-${end}`;
}

/** Addresses of pages, from the root of the service. All that a page shows is in its address. */
export const address = {
  map: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/map`, parameters),
  /** The table of the map as a file. */
  mapFile: (language: Language, format: string, parameters: Parameters = {}) =>
    withParameters(`/${language}/map.${format}`, parameters),
  paths: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/paths`, parameters),
  gaps: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/gaps`, parameters),
  search: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/search`, parameters),
  /** Where one makes what pages elsewhere show of a thing. */
  embed: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/embed`, parameters),
  /** What was changed, when and by whom; of one thing when its id is given. */
  changes: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/changes`, parameters),
  /** The same as a feed to be followed. */
  changesFeed: (language: Language, parameters: Parameters = {}) =>
    withParameters(`/${language}/changes.atom`, parameters),
  sources: (language: Language, parameters: Parameters = {}) => withParameters(`/${language}/source`, parameters),
  /** The text of a source, at a passage when its place in the text is given. */
  source: (language: Language, id: string, passage?: Passage) =>
    `/${language}/source/${encodeId(id)}${passage === undefined ? "" : `#${passageAnchor(passage)}`}`,
  /** A node's own address, which is what it is called in other systems too. */
  node: (id: string, parameters: Parameters = {}) => withParameters(`/id/${encodeId(id)}`, parameters),
  /** What previews of a page show: a node's own picture, or that of a strategy. */
  picture: (language: Language, { node, space }: { readonly node?: string; readonly space?: string }) =>
    node === undefined
      ? withParameters(`/${language}/map.png`, { space })
      : withParameters(`/id/${encodeId(node)}.png`, { lang: language }),
  /** The playground with a question in it. */
  playground: ({ query, variables }: Question) => {
    const parts = new URLSearchParams({ query });
    if (Object.keys(variables).length > 0) parts.set("variables", JSON.stringify(variables));
    return `/playground#${parts.toString()}`;
  },
} as const;

function withParameters(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}?${text.replaceAll("%2F", "/")}` : path;
}

function encodeId(id: string): string {
  return id.split("/").map(encodeURIComponent).join("/");
}
