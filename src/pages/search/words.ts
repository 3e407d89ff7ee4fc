import type { Language } from "../../ontology/labels";
import type { LanguageWord } from "../parts/known";
import type { Field } from "./search-data";

interface SearchWords {
  readonly title: string;
  readonly titleOf: (text: string) => string;
  readonly summary: string;
  readonly found: (count: number) => string;
  readonly onlyOf: (kind: string) => string;
  readonly kinds: string;
  readonly all: string;
  readonly results: string;
  /** Where the words stand, and in which language. */
  readonly where: Readonly<Record<Field, string>>;
  readonly inLanguage: Readonly<Record<LanguageWord, string>>;
  readonly firstPage: string;
  readonly fromBeginning: string;
  /** What to do where nothing is asked, where it cannot be asked, and where nothing is found. */
  readonly ask: string;
  readonly tooMuch: string;
  readonly none: string;
  readonly noneOfKind: (kind: string | null) => string;
  readonly hints: readonly string[];
  readonly everywhere: string;
  readonly seeAll: string;
}

/** What the page of a search says in its own voice. */
export const searchWords: Readonly<Record<Language, SearchWords>> = {
  fi: {
    title: "Haku",
    titleOf: (text) => `Haku: ${text}`,
    summary: "Hae strategiasta nimiä, kuvauksia, määritelmiä ja lähteiden sanoja.",
    found: (count) => (count === 1 ? "Löytyi yksi asia." : `Löytyi ${count} asiaa.`),
    onlyOf: (kind) => `Näytetään vain ${kind}.`,
    kinds: "Rajaa lajin mukaan",
    all: "kaikki",
    results: "Löydetyt",
    where: {
      NAME: "osuma nimessä",
      ALIASES: "osuma toisessa nimessä",
      DESCRIPTION: "osuma kuvauksessa",
      DEFINITION: "osuma määritelmässä",
      QUOTE: "osuma lähteen sanoissa",
    },
    inLanguage: { FI: "suomeksi", SV: "ruotsiksi", EN: "englanniksi" },
    firstPage: "Ensimmäiset",
    fromBeginning: "Sivua, jota pyydettiin, ei enää ole. Tässä ovat tulokset alusta.",
    ask: "Kirjoita, mitä etsit. Sanan muodolla, isoilla kirjaimilla tai yhdellä kirjoitusvirheellä ei ole väliä.",
    tooMuch: "Haussa voi olla enintään kymmenen eri sanaa ja 200 merkkiä. Hae tärkeimmillä sanoilla.",
    none: "Mitään ei löytynyt.",
    noneOfKind: (kind) => (kind ? `Tästä lajista ei löytynyt mitään: ${kind}.` : "Tällaista lajia ei ole löydetyissä."),
    hints: [
      "Kokeile yhtä sanaa kerrallaan, tai sanaa, joka tarkoittaa samaa.",
      "Tarkista, että sanat on kirjoitettu oikein.",
    ],
    everywhere: "Hae kaikista strategioista",
    seeAll: "Selaa koko strategiaa taulukkona",
  },
  sv: {
    title: "Sökning",
    titleOf: (text) => `Sökning: ${text}`,
    summary: "Sök i strategin bland namn, beskrivningar, definitioner och källornas ord.",
    found: (count) => (count === 1 ? "En sak hittades." : `${count} saker hittades.`),
    onlyOf: (kind) => `Här visas bara ${kind}.`,
    kinds: "Avgränsa efter slag",
    all: "alla",
    results: "Det som hittades",
    where: {
      NAME: "träff i namnet",
      ALIASES: "träff i ett annat namn",
      DESCRIPTION: "träff i beskrivningen",
      DEFINITION: "träff i definitionen",
      QUOTE: "träff i källans ord",
    },
    inLanguage: { FI: "på finska", SV: "på svenska", EN: "på engelska" },
    firstPage: "De första",
    fromBeginning: "Sidan som efterfrågades finns inte längre. Här är resultaten från början.",
    ask: "Skriv vad du söker. Böjning, stora bokstäver eller ett enstaka skrivfel spelar ingen roll.",
    tooMuch: "En sökning får ha högst tio olika ord och 200 tecken. Sök med de viktigaste orden.",
    none: "Ingenting hittades.",
    noneOfKind: (kind) =>
      kind ? `Av det här slaget hittades ingenting: ${kind}.` : "Det slaget finns inte bland det som hittades.",
    hints: [
      "Försök med ett ord i taget, eller med ett ord som betyder detsamma.",
      "Kontrollera att orden är rätt skrivna.",
    ],
    everywhere: "Sök i alla strategier",
    seeAll: "Bläddra i hela strategin som en tabell",
  },
  en: {
    title: "Search",
    titleOf: (text) => `Search: ${text}`,
    summary: "Search the strategy for names, descriptions, definitions and words of its sources.",
    found: (count) => (count === 1 ? "One thing was found." : `${count} things were found.`),
    onlyOf: (kind) => `Only ${kind} are shown.`,
    kinds: "Narrow by kind",
    all: "all",
    results: "What was found",
    where: {
      NAME: "found in its name",
      ALIASES: "found in another name of it",
      DESCRIPTION: "found in its description",
      DEFINITION: "found in its definition",
      QUOTE: "found in the words of a source",
    },
    inLanguage: { FI: "in Finnish", SV: "in Swedish", EN: "in English" },
    firstPage: "The first ones",
    fromBeginning: "The page that was asked for is no longer there. Here are the results from the beginning.",
    ask: "Write what you are looking for. Endings, capitals or a single typing error do not matter.",
    tooMuch: "A search takes ten different words and 200 characters at most. Search by the words that matter most.",
    none: "Nothing was found.",
    noneOfKind: (kind) =>
      kind ? `Nothing was found of this kind: ${kind}.` : "There is no such kind among what was found.",
    hints: ["Try one word at a time, or another word for the same.", "See that the words are spelt right."],
    everywhere: "Search all strategies",
    seeAll: "Look through the whole strategy as a table",
  },
};
