import type { Language } from "../../ontology/labels";

/** What pages say of the past that they show, and of the way to it. */
export interface PastWords {
  /** What one looks at: the strategy as it was on a day; as it holds on a day; before anything was recorded. */
  readonly wasSo: (day: string) => string;
  readonly holdsSo: (day: string) => string;
  readonly notYet: string;
  readonly notYetHow: string;
  /** More exactly. */
  readonly recorded: (revision: number) => string;
  readonly alsoHolds: (day: string) => string;
  readonly onlyHolds: string;
  readonly toNow: string;
  /** How much changed since. */
  readonly since: (added: number, changed: number, removed: number) => string;
  readonly nothingSince: string;
  readonly seeSince: string;
  readonly seeHistory: string;
  /** The way to the past. */
  readonly inTime: string;
  readonly slide: string;
  readonly stop: (revision: number, day: string) => string;
  readonly slideHow: string;
  readonly recordedBy: string;
  readonly validOn: string;
  readonly show: string;
}

const fi: PastWords = {
  wasSo: (day) => `Näin strategia oli ${day}`,
  holdsSo: (day) => `Tämä strategiasta on voimassa ${day}`,
  notYet: "Tuolloin strategiaa ei ollut vielä kirjattu",
  notYetHow: "Ensimmäinen muutos on tehty vasta myöhemmin. Valitse myöhempi päivä tai palaa nykyhetkeen.",
  recorded: (revision) => `Katsot mennyttä: strategia versiossa ${revision}.`,
  alsoHolds: (day) => `Siitä näytetään, mikä oli voimassa ${day}.`,
  onlyHolds: "Näytetään nykyisistä tiedoista ne, jotka ovat silloin voimassa.",
  toNow: "Takaisin nykyhetkeen",
  since: (added, changed, removed) =>
    `Sen jälkeen asioita ja yhteyksiä on lisätty ${added}, muutettu ${changed} ja poistettu ${removed}.`,
  nothingSince: "Sen jälkeen mikään ei ole muuttunut.",
  seeSince: "Katso, mitä on muuttunut",
  seeHistory: "Katso, mitä tässä on muutettu",
  inTime: "Strategia ajassa",
  slide: "Millainen strategia oli?",
  stop: (revision, day) => `${day}, versio ${revision}`,
  slideHow: "Liukusäädin kulkee muutoksesta toiseen, vanhimmasta uusimpaan.",
  recordedBy: "Kirjattuna viimeistään",
  validOn: "Voimassa päivänä",
  show: "Näytä",
};

const sv: PastWords = {
  wasSo: (day) => `Så här var strategin den ${day}`,
  holdsSo: (day) => `Detta gäller av strategin den ${day}`,
  notYet: "Strategin var inte antecknad ännu då",
  notYetHow: "Den första ändringen gjordes först senare. Välj en senare dag eller gå tillbaka till nuet.",
  recorded: (revision) => `Du ser tillbaka: strategin i version ${revision}.`,
  alsoHolds: (day) => `Av den visas det som gällde den ${day}.`,
  onlyHolds: "Av de nuvarande uppgifterna visas de som gäller då.",
  toNow: "Tillbaka till nuet",
  since: (added, changed, removed) =>
    `Sedan dess har ${added} saker och samband lagts till, ${changed} ändrats och ${removed} tagits bort.`,
  nothingSince: "Sedan dess har ingenting ändrats.",
  seeSince: "Se vad som har ändrats",
  seeHistory: "Se vad som har ändrats i detta",
  inTime: "Strategin i tiden",
  slide: "Hur var strategin?",
  stop: (revision, day) => `${day}, version ${revision}`,
  slideHow: "Reglaget går från ändring till ändring, från den äldsta till den nyaste.",
  recordedBy: "Antecknat senast",
  validOn: "Gällande dag",
  show: "Visa",
};

const en: PastWords = {
  wasSo: (day) => `This is how the strategy was on ${day}`,
  holdsSo: (day) => `This is what is in force of the strategy on ${day}`,
  notYet: "The strategy was not recorded yet",
  notYetHow: "The first change was made only later. Choose a later day or go back to the present.",
  recorded: (revision) => `You are looking back: the strategy at revision ${revision}.`,
  alsoHolds: (day) => `Of that, it shows what was in force on ${day}.`,
  onlyHolds: "Of what is recorded now, it shows what is in force then.",
  toNow: "Back to the present",
  since: (added, changed, removed) =>
    `Since then ${added} things and links were added, ${changed} changed and ${removed} removed.`,
  nothingSince: "Nothing has changed since then.",
  seeSince: "See what has changed",
  seeHistory: "See what has changed in this",
  inTime: "The strategy in time",
  slide: "How was the strategy?",
  stop: (revision, day) => `${day}, revision ${revision}`,
  slideHow: "The slider goes from change to change, from the oldest to the newest.",
  recordedBy: "Recorded by",
  validOn: "In force on",
  show: "Show",
};

/** What pages say of the past, in each language. */
export const pastWordsIn: Readonly<Record<Language, PastWords>> = { fi, sv, en };
