import type { Words } from "./words";

/** Finnish. */
export const fi: Words = {
  language: "Suomi",
  tagline: "strategia verkkona",
  skipToContent: "Siirry sisältöön",
  languages: "Kieli",
  pages: "Sivut",
  map: "Kartta",
  table: "Taulukko",
  paths: "Yhteydet",
  source: "Lähde",
  gaps: "Puutteet",
  changes: "Muutokset",
  embed: "Upota",
  searchLabel: "Hae strategiasta",
  search: "Hae",
  query: "Kysely, joka tuotti sivun",
  copyAs: "Kopioi ohjelmaan",
  strategyOf: "Kenen strategia",
  notFoundTitle: "Sivua ei ole",
  notFound: "Tässä osoitteessa ei ole mitään, tai se ei ole julkista.",
  backToMap: "Siirry karttaan",
  next: "Seuraavat",
  gapsTitle: "Mitä lähde ei kerro",
  gapsLead: (count) =>
    count === 0
      ? "Strategiasta ei puutu mitään, mitä siltä odotetaan."
      : `Strategiasta puuttuu ${count} ${count === 1 ? "asia, joka" : "asiaa, jotka"} siinä voisi odottaa olevan.`,
  gapsHow: "Puute ei ole virhe. Se on kysymys, jonka voi esittää strategian tekijöille.",
  isMissing: (what) => `Puuttuu ${what}`,
  standsIn: (count) =>
    count === 1 ? "Tiedon korvaa toistaiseksi yksi päätelmä" : `Tiedon korvaa toistaiseksi ${count} päätelmää`,
  stated: "sanottu",
  collective: "sanottu joukosta",
  inferred: "tulkittu",
  derived: "päätelty",
  confidence: { HIGH: "varmuus korkea", MEDIUM: "varmuus keskitaso", LOW: "varmuus matala" },
  because: "Perustelu",
  followsFrom: "Mistä tämä seuraa",
  row: (number) => `rivi\u00a0${number}`,
  updated: (day) => `päivitetty ${day}`,
  legendTitle: "Viivan laji kertoo, mistä tieto tulee",
  legend: {
    stated: "Lähde sanoo sen juuri tästä asiasta.",
    collective: "Lähde sanoo sen useasta asiasta yhdessä.",
    inferred: "Luettu lähteestä. Perustelu ja varmuus kerrotaan.",
    derived: "Lähde ei sano sitä. Se seuraa muista tiedoista säännöllä.",
  },
  day: (day) => day.split("-").map(Number).reverse().join("."),
};
