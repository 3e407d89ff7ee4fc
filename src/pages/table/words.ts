import type { Language } from "../../ontology/labels";
import type { Column } from "./columns";

/** What only the table says. */
export interface TableWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly id: string;
  readonly lead: (count: number) => string;
  readonly leadNear: (name: string, count: number) => string;
  readonly type: string;
  readonly allTypes: string;
  readonly sort: string;
  readonly likeTheMap: string;
  readonly order: string;
  readonly ascending: string;
  readonly descending: string;
  readonly show: string;
  readonly chosen: string;
  readonly noSource: string;
  readonly sortBy: (column: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  readonly asMap: string;
  readonly clear: string;
  readonly wholePage: string;
  readonly csv: string;
  readonly xlsx: string;
}

const fi: TableWords = {
  columns: {
    type: "Laji",
    name: "Nimi",
    description: "Kuvaus",
    standing: "Tila",
    period: "Ajankohta",
    known: "Mistä tieto tulee",
    source: "Lähde",
    tie: "Suhde valittuun",
  },
  id: "Tunniste",
  lead: (count) => (count === 1 ? "Yksi asia." : `${count} asiaa, samat kuin kartalla.`),
  leadNear: (name, count) => `${name} ja ${count} asiaa, joihin sillä on yhteys.`,
  type: "Laji",
  allTypes: "kaikki",
  sort: "Järjestys",
  likeTheMap: "kuten kartalla",
  order: "Suunta",
  ascending: "nouseva",
  descending: "laskeva",
  show: "Näytä",
  chosen: "valittu",
  noSource: "lähdettä ei ole kirjattu",
  sortBy: (column) => `Järjestä: ${column}`,
  unknown: "Osoitteessa on valinta, jota ei ole. Se on jätetty huomiotta.",
  nothing: "Näillä valinnoilla ei löydy mitään.",
  asMap: "Sama kartalla",
  clear: "Poista valinta",
  wholePage: "Koko sivu",
  csv: "CSV",
  xlsx: "XLSX (Excel)",
};

const sv: TableWords = {
  columns: {
    type: "Slag",
    name: "Namn",
    description: "Beskrivning",
    standing: "Status",
    period: "Tid",
    known: "Var uppgiften kommer ifrån",
    source: "Källa",
    tie: "Samband med det valda",
  },
  id: "Identifierare",
  lead: (count) => (count === 1 ? "En sak." : `${count} saker, samma som på kartan.`),
  leadNear: (name, count) => `${name} och ${count} saker som har samband med detta.`,
  type: "Slag",
  allTypes: "alla",
  sort: "Ordning",
  likeTheMap: "som på kartan",
  order: "Riktning",
  ascending: "stigande",
  descending: "fallande",
  show: "Visa",
  chosen: "vald",
  noSource: "ingen källa antecknad",
  sortBy: (column) => `Sortera efter: ${column}`,
  unknown: "Adressen innehåller ett val som inte finns. Det har lämnats utan avseende.",
  nothing: "Inget motsvarar de här valen.",
  asMap: "Samma på kartan",
  clear: "Ta bort valet",
  wholePage: "Hela sidan",
  csv: "CSV",
  xlsx: "XLSX (Excel)",
};

const en: TableWords = {
  columns: {
    type: "Type",
    name: "Name",
    description: "Description",
    standing: "Status",
    period: "Period",
    known: "How it is known",
    source: "Source",
    tie: "Relation to the chosen",
  },
  id: "Identifier",
  lead: (count) => (count === 1 ? "One thing." : `${count} things, the same as on the map.`),
  leadNear: (name, count) => `${name} and ${count} things linked to it.`,
  type: "Type",
  allTypes: "all",
  sort: "Order",
  likeTheMap: "as on the map",
  order: "Direction",
  ascending: "ascending",
  descending: "descending",
  show: "Show",
  chosen: "chosen",
  noSource: "no source recorded",
  sortBy: (column) => `Sort by: ${column}`,
  unknown: "The address has a choice that does not exist. It was left out.",
  nothing: "Nothing fits these choices.",
  asMap: "The same on the map",
  clear: "Clear the choice",
  wholePage: "The whole page",
  csv: "CSV",
  xlsx: "XLSX (Excel)",
};

/** What only the table says, in each language. */
export const tableWordsIn: Readonly<Record<Language, TableWords>> = { fi, sv, en };
