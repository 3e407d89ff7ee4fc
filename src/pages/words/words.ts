/** What pages say in their own voice, in one language. Names and quotes are the city's and stand in the graph. */
export interface Words {
  /** The language in itself. */
  readonly language: string;
  readonly tagline: string;
  readonly skipToContent: string;
  readonly languages: string;
  readonly pages: string;
  readonly map: string;
  readonly table: string;
  readonly paths: string;
  readonly source: string;
  readonly gaps: string;
  readonly changes: string;
  readonly embed: string;
  readonly searchLabel: string;
  readonly search: string;
  readonly query: string;
  readonly copyAs: string;
  readonly strategyOf: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly backToMap: string;
  readonly next: string;
  readonly gapsTitle: string;
  readonly gapsLead: (count: number) => string;
  readonly gapsHow: string;
  /** A heading: what is missing, such as "someone responsible of its own". */
  readonly isMissing: (what: string) => string;
  /** How many derived claims stand in for what is missing. */
  readonly standsIn: (count: number) => string;
  /** The four kinds of knowing, and where else a claim may stand. */
  readonly stated: string;
  readonly collective: string;
  readonly inferred: string;
  readonly derived: string;
  readonly confidence: { readonly HIGH: string; readonly MEDIUM: string; readonly LOW: string };
  readonly because: string;
  readonly followsFrom: string;
  readonly row: (number: number) => string;
  readonly updated: (day: string) => string;
  readonly legendTitle: string;
  readonly legend: {
    readonly stated: string;
    readonly collective: string;
    readonly inferred: string;
    readonly derived: string;
  };
  /** A day in the words of the language, from YYYY-MM-DD. */
  readonly day: (day: string) => string;
}
