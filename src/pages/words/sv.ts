import type { Words } from "./words";

/** Swedish. */
export const sv: Words = {
  language: "Svenska",
  tagline: "strategin som ett nät",
  skipToContent: "Gå till innehållet",
  languages: "Språk",
  pages: "Sidor",
  map: "Karta",
  table: "Tabell",
  paths: "Samband",
  source: "Källa",
  gaps: "Luckor",
  changes: "Ändringar",
  embed: "Bädda in",
  searchLabel: "Sök i strategin",
  search: "Sök",
  query: "Frågan som gav sidan",
  copyAs: "Kopiera till ett program",
  strategyOf: "Vems strategi",
  notFoundTitle: "Sidan finns inte",
  notFound: "På den här adressen finns ingenting, eller så är det inte offentligt.",
  backToMap: "Gå till kartan",
  next: "Nästa",
  gapsTitle: "Vad källan inte berättar",
  gapsLead: (count) =>
    count === 0
      ? "Strategin saknar ingenting som man väntar sig av den."
      : `I strategin saknas ${count} ${count === 1 ? "sak" : "saker"} som man kunde vänta sig där.`,
  gapsHow: "En lucka är inget fel. Den är en fråga att ställa till dem som har gjort strategin.",
  isMissing: (what) => `Det saknas ${what}`,
  standsIn: (count) =>
    count === 1
      ? "En härledd uppgift står i stället tills vidare"
      : `${count} härledda uppgifter står i stället tills vidare`,
  stated: "sagt",
  collective: "sagt om flera",
  inferred: "tolkat",
  derived: "härlett",
  confidence: { HIGH: "hög säkerhet", MEDIUM: "medelhög säkerhet", LOW: "låg säkerhet" },
  because: "Motivering",
  followsFrom: "Vad detta följer av",
  row: (number) => `rad\u00a0${number}`,
  updated: (day) => `uppdaterad ${day}`,
  legendTitle: "Linjens slag berättar var uppgiften kommer ifrån",
  legend: {
    stated: "Källan säger det om just den här saken.",
    collective: "Källan säger det om flera saker tillsammans.",
    inferred: "Utläst ur källan. Motivering och säkerhet anges.",
    derived: "Källan säger det inte. Det följer av andra uppgifter enligt en regel.",
  },
  day: (day) => day.split("-").map(Number).reverse().join("."),
};
