import type { Language } from "../../ontology/labels";

/** What the page of changes and its feed say in their own voice. */
export interface ChangesWords {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly summary: string;
  readonly lead: string;
  readonly leadOf: (name: string) => string;
  readonly isGone: string;
  /** Beside the choices of what to show. */
  readonly space: string;
  readonly allSpaces: string;
  readonly type: string;
  readonly allTypes: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  readonly ofAll: string;
  /** The head of a commit: when and under which name it was made. */
  readonly by: (time: string, actor: string) => string;
  readonly reason: (text: string) => string;
  readonly revision: (number: number) => string;
  readonly more: (count: number) => string;
  /** What one can do from a change. */
  readonly mapAfter: string;
  readonly mapThen: string;
  readonly mapBefore: string;
  readonly history: string;
  readonly page: string;
  /** Before and after a change of a value. */
  readonly before: string;
  readonly after: string;
  readonly noValue: string;
  /** The newest and the older ones. */
  readonly newest: string;
  readonly older: string;
  readonly nothing: string;
  readonly nothingYet: string;
  readonly unknown: string;
  readonly fromBeginning: string;
  readonly feed: string;
  readonly feedOf: (what: string) => string;
  /** The title of a commit of several changes in the feed, after its first sentence. */
  readonly andOthers: (count: number) => string;
}

const fi: ChangesWords = {
  title: "Muutokset",
  titleOf: (name) => `Muutokset: ${name}`,
  summary: "Mitä strategiassa on muutettu, milloin ja kuka muutti.",
  lead: "Mitä strategiassa on muutettu, milloin ja kuka muutti. Uusin on ensin.",
  leadOf: (name) =>
    `Mitä on muutettu asiassa ${name} ja sen nykyisissä yhteyksissä, milloin ja kuka muutti. Uusin on ensin.`,
  isGone: "Tätä asiaa ei enää ole strategiassa, tai se ei ole julkinen.",
  space: "Kenen strategia",
  allSpaces: "kaikki",
  type: "Laji",
  allTypes: "kaikki",
  from: "Alkaen",
  to: "Päättyen",
  show: "Näytä",
  ofAll: "Näytä kaikki muutokset",
  by: (time, actor) => `klo ${time.replace(":", ".")}, ${actor}`,
  reason: (text) => `Perustelu: ”${text}”`,
  revision: (number) => `versio ${number}`,
  more: (count) => (count === 1 ? "Yksi muutos lisää" : `${count} muutosta lisää`),
  mapAfter: "Kartta tämän jälkeen",
  mapThen: "Kartalla silloin",
  mapBefore: "Kartalla ennen poistoa",
  history: "Muutokset",
  page: "Sivu",
  before: "ennen",
  after: "jälkeen",
  noValue: "ei arvoa",
  newest: "Uusimmat",
  older: "Vanhemmat",
  nothing: "Näillä valinnoilla ei ole muutoksia.",
  nothingYet: "Muutoksia ei vielä ole.",
  unknown: "Osoitteessa on valinta, jota ei ole. Se on jätetty huomiotta.",
  fromBeginning: "Kohtaa, josta pyydettiin jatkamaan, ei ole. Tässä ovat uusimmat.",
  feed: "Syöte (Atom)",
  feedOf: (what) => `Strategian muutokset: ${what}`,
  andOthers: (count) => (count === 1 ? " ja yksi muu muutos" : ` ja ${count} muuta muutosta`),
};

const sv: ChangesWords = {
  title: "Ändringar",
  titleOf: (name) => `Ändringar: ${name}`,
  summary: "Vad som har ändrats i strategin, när och av vem.",
  lead: "Vad som har ändrats i strategin, när och av vem. Det nyaste kommer först.",
  leadOf: (name) =>
    `Vad som har ändrats i ${name} och dess nuvarande samband, när och av vem. Det nyaste kommer först.`,
  isGone: "Det här finns inte längre i strategin, eller är inte offentligt.",
  space: "Vems strategi",
  allSpaces: "alla",
  type: "Slag",
  allTypes: "alla",
  from: "Från och med",
  to: "Till och med",
  show: "Visa",
  ofAll: "Visa alla ändringar",
  by: (time, actor) => `kl. ${time.replace(":", ".")}, ${actor}`,
  reason: (text) => `Motivering: ”${text}”`,
  revision: (number) => `version ${number}`,
  more: (count) => (count === 1 ? "En ändring till" : `${count} ändringar till`),
  mapAfter: "Kartan efter detta",
  mapThen: "På kartan då",
  mapBefore: "På kartan före borttagningen",
  history: "Ändringar",
  page: "Sida",
  before: "före",
  after: "efter",
  noValue: "inget värde",
  newest: "De nyaste",
  older: "Äldre",
  nothing: "Inga ändringar motsvarar de här valen.",
  nothingYet: "Det finns inga ändringar ännu.",
  unknown: "Adressen innehåller ett val som inte finns. Det har lämnats utan avseende.",
  fromBeginning: "Platsen som listan skulle fortsätta från finns inte. Här är de nyaste.",
  feed: "Flöde (Atom)",
  feedOf: (what) => `Ändringar i strategin: ${what}`,
  andOthers: (count) => (count === 1 ? " och en ändring till" : ` och ${count} ändringar till`),
};

const en: ChangesWords = {
  title: "Changes",
  titleOf: (name) => `Changes: ${name}`,
  summary: "What was changed in the strategy, when and by whom.",
  lead: "What was changed in the strategy, when and by whom. The newest comes first.",
  leadOf: (name) => `What was changed in ${name} and its present links, when and by whom. The newest comes first.`,
  isGone: "This is no longer in the strategy, or it is not public.",
  space: "Whose strategy",
  allSpaces: "all",
  type: "Type",
  allTypes: "all",
  from: "From",
  to: "To",
  show: "Show",
  ofAll: "Show all changes",
  by: (time, actor) => `${time}, ${actor}`,
  reason: (text) => `Reason: “${text}”`,
  revision: (number) => `revision ${number}`,
  more: (count) => (count === 1 ? "One more change" : `${count} more changes`),
  mapAfter: "The map after this",
  mapThen: "On the map then",
  mapBefore: "On the map before it was deleted",
  history: "Changes",
  page: "Page",
  before: "before",
  after: "after",
  noValue: "no value",
  newest: "The newest",
  older: "Older",
  nothing: "No changes fit these choices.",
  nothingYet: "There are no changes yet.",
  unknown: "The address has a choice that does not exist. It was left out.",
  fromBeginning: "The place from which to go on does not exist. Here are the newest.",
  feed: "Feed (Atom)",
  feedOf: (what) => `Changes of the strategy: ${what}`,
  andOthers: (count) => (count === 1 ? " and one more change" : ` and ${count} more changes`),
};

/** What the page of changes says, in each language. */
export const changesWordsIn: Readonly<Record<Language, ChangesWords>> = { fi, sv, en };
