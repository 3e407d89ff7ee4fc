import type { Words } from "./words";

/** English. */
export const en: Words = {
  language: "English",
  tagline: "the strategy as a web",
  skipToContent: "Skip to the content",
  languages: "Language",
  pages: "Pages",
  map: "Map",
  table: "Table",
  paths: "Connections",
  source: "Source",
  gaps: "Gaps",
  changes: "Changes",
  embed: "Embed",
  searchLabel: "Search the strategy",
  search: "Search",
  query: "The query that made this page",
  copyAs: "Copy for a program",
  strategyOf: "Whose strategy",
  notFoundTitle: "There is no such page",
  notFound: "There is nothing at this address, or it is not public.",
  backToMap: "Go to the map",
  next: "Next",
  gapsTitle: "What the source does not say",
  gapsLead: (count) =>
    count === 0
      ? "The strategy lacks nothing that one would expect of it."
      : `The strategy lacks ${count} ${count === 1 ? "thing" : "things"} that one would expect in it.`,
  gapsHow: "A gap is no mistake. It is a question to ask those who made the strategy.",
  isMissing: (what) => `Missing: ${what}`,
  standsIn: (count) => (count === 1 ? "One derived claim stands in for it" : `${count} derived claims stand in for it`),
  stated: "said",
  collective: "said of several",
  inferred: "read between the lines",
  derived: "derived",
  confidence: { HIGH: "high confidence", MEDIUM: "medium confidence", LOW: "low confidence" },
  because: "Why",
  followsFrom: "What this follows from",
  row: (number) => `line\u00a0${number}`,
  updated: (day) => `updated ${day}`,
  legendTitle: "The kind of line tells where a claim comes from",
  legend: {
    stated: "The source says it of this very thing.",
    collective: "The source says it of several things together.",
    inferred: "Read from the source. Why and how surely is told.",
    derived: "The source does not say it. It follows from other claims by a rule.",
  },
  day: (day) =>
    new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
};
